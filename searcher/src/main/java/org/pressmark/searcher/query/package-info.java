/// Text to a tree of what it asks for, and the tree back to text. The tree is a {@link
/// org.pressmark.searcher.query.QueryNode}.
///
/// May import: the JDK; no Lucene, no other package of the searcher.
@NullMarked
package org.pressmark.searcher.query;

import org.jspecify.annotations.NullMarked;
