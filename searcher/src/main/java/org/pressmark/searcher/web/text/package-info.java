/// The text of an article made ready for a page: {@link org.pressmark.searcher.web.text.Prose} cuts
/// it where marks and names begin and end, and loses no character; dates, provenance and the
/// direction of writing are put in words. Knows no HTML and no addresses.
///
/// May import: `search`, `schema`.
@NullMarked
package org.pressmark.searcher.web.text;

import org.jspecify.annotations.NullMarked;
