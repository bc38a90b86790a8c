/// How the outlines on the searcher's map are made. The way in is {@link
/// org.pressmark.gazetteer.outlines.WorldOutlines}.
///
/// They come from Natural Earth, which is in the public domain, by way of npm's `world-atlas`.
///
/// May import: the projection of `searcher`.
@NullMarked
package org.pressmark.gazetteer.outlines;

import org.jspecify.annotations.NullMarked;
