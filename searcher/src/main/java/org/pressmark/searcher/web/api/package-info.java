/// The HTTP API. {@link org.pressmark.searcher.web.api.Api} lists its addresses; each is one small
/// class that answers as the command of its name does.
@NullMarked
package org.pressmark.searcher.web.api;

import org.jspecify.annotations.NullMarked;
