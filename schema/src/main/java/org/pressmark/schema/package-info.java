/// The contract between the two halves of Pressmark. Its way in is {@link
/// org.pressmark.schema.Article}: what an article is, named after schema.org `NewsArticle`. How an
/// article lies in a Lucene index is in {@link org.pressmark.schema.index}.
///
/// May import: the JDK and Jackson's streaming core; no Lucene, no other package of Pressmark.
@NullMarked
package org.pressmark.schema;

import org.jspecify.annotations.NullMarked;
