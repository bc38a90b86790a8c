/// Bytes to articles. The way in is {@link org.pressmark.indexer.ingest.ArticleSource}: it reads
/// one file, in whatever format it is, and hands over each article as it was marked up, a {@link
/// org.pressmark.indexer.ingest.RawArticle}, or the reason why there is none. {@link
/// org.pressmark.indexer.ingest.ArchiveWalk} finds the files of a directory.
///
/// A format is a `FormatReader`, told by its first bytes; a new one is a class and a line in {@link
/// org.pressmark.indexer.ingest.ArticleSource}. The keys under which JSON keeps each field are in
/// `json-fields.txt`. {@link org.pressmark.indexer.ingest.Paragraphs} finds the paragraphs of plain
/// text, for whoever needs them.
///
/// A web page is read by `WebPage`: where its markup keeps each field is in `page-fields.txt`,
/// which part of it is the story says {@link org.pressmark.indexer.ingest.maintext.MainText}.
/// Archives and compressed files are opened by {@link
/// org.pressmark.indexer.ingest.container.Container}.
///
/// May import: `schema`, parsers of formats; no Lucene, no other package of the indexer.
@NullMarked
package org.pressmark.indexer.ingest;

import org.jspecify.annotations.NullMarked;
