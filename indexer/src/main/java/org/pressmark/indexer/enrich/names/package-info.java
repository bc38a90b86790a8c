/// The default recogniser: which stretches of English news text name a person, a place or an
/// organisation? The way in is {@link org.pressmark.indexer.enrich.names.EnglishNames}. The classes
/// that training needs as well are public: a model is only right for the words and features that it
/// was trained with, so there is one definition of both.
///
/// May import: `schema`, and of `enrich` the interface that it implements.
@NullMarked
package org.pressmark.indexer.enrich.names;

import org.jspecify.annotations.NullMarked;
