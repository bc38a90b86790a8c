/// HTTP as Pressmark speaks it: an {@link org.pressmark.searcher.web.http.Endpoint} takes a {@link
/// org.pressmark.searcher.web.http.Call} and gives a {@link org.pressmark.searcher.web.http.Reply},
/// or a {@link org.pressmark.searcher.web.http.Problem} if it cannot. The only package beside `web`
/// itself that knows the HTTP library.
@NullMarked
package org.pressmark.searcher.web.http;

import org.jspecify.annotations.NullMarked;
