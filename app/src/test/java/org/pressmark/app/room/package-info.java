/// The reading room in a real browser: Debian's Chromium, driven by WebDriver. Where there is none,
/// these tests are skipped and say so.
@NullMarked
package org.pressmark.app.room;

import org.jspecify.annotations.NullMarked;
