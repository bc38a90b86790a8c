/// Text to a tree of what it asks for, and the tree back to text. The way in is {@link
/// org.pressmark.searcher.query.QueryParser}: it gives a {@link
/// org.pressmark.searcher.query.ParsedQuery}, whose tree is a {@link
/// org.pressmark.searcher.query.QueryNode}, or refuses with a {@link
/// org.pressmark.searcher.query.QueryParseException} that says where and why. The language is
/// specified by example in `query-spec.txt` among the test resources.
///
/// May import: the JDK; no Lucene, no other package of the searcher.
@NullMarked
package org.pressmark.searcher.query;

import org.jspecify.annotations.NullMarked;
