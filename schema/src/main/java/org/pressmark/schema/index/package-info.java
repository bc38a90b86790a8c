/// How an article lies in a Lucene index: field names, analyzers, the version of the format.
///
/// May import: `schema`, Lucene.
@NullMarked
package org.pressmark.schema.index;

import org.jspecify.annotations.NullMarked;
