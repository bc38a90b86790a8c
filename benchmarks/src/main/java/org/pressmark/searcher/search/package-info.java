/// A door into the searcher's package of this name: {@link org.pressmark.searcher.search.Layers}.
@NullMarked
package org.pressmark.searcher.search;

import org.jspecify.annotations.NullMarked;
