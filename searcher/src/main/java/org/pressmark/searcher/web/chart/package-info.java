/// How figures over time are drawn: which steps, what they are called, where they stand. Knows no
/// page and no address.
@NullMarked
package org.pressmark.searcher.web.chart;

import org.jspecify.annotations.NullMarked;
