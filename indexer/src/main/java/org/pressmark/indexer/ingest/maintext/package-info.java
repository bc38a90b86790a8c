/// Which part of a web page is its story? The way in is {@link
/// org.pressmark.indexer.ingest.maintext.MainText}. The approach is that of Arc90's Readability,
/// after which most reading modes of browsers work: paragraphs vote for the block that they stand
/// in, by their length and commas; then what looks like navigation is taken out of the winner. The
/// words by which blocks call themselves are in `name-hints.txt`.
///
/// May import: jsoup; nothing of Pressmark.
@NullMarked
package org.pressmark.indexer.ingest.maintext;

import org.jspecify.annotations.NullMarked;
