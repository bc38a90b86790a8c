/// The pages that people see, made on the server. {@link org.pressmark.searcher.web.page.Pages}
/// lists their addresses; a page is a record that a template of the same name shows.
@NullMarked
package org.pressmark.searcher.web.page;

import org.jspecify.annotations.NullMarked;
