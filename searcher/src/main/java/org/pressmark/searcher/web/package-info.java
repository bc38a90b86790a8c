/// The archive over HTTP. {@link org.pressmark.searcher.web.ReadingRoom} opens it; what it does for
/// whom, and what it refuses, is decided here. `web.api` answers programs and `web.page` people,
/// both in the words of `web.http`.
@NullMarked
package org.pressmark.searcher.web;

import org.jspecify.annotations.NullMarked;
