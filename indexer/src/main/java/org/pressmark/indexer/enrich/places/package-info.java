/// Which place on the map a name means. The way in is {@link
/// org.pressmark.indexer.enrich.places.PlaceLinker}, which gives the places that an article
/// mentions a location and one name each. The gazetteer it reads is made by the module `gazetteer`.
///
/// May import: `schema`, the JDK.
@NullMarked
package org.pressmark.indexer.enrich.places;

import org.jspecify.annotations.NullMarked;
