/// The world map behind the pages: where a place stands on it, which part of it is shown, and which
/// places are drawn as one. The ways in are {@link org.pressmark.searcher.web.map.MapView} and
/// {@link org.pressmark.searcher.web.map.Clusters}; the outlines are resources beside them.
///
/// May import: `search`, `schema`.
@NullMarked
package org.pressmark.searcher.web.map;

import org.jspecify.annotations.NullMarked;
