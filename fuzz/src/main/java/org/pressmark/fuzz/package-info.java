/// Targets for fuzzing: classes with a `fuzzerTestOneInput(byte[])` that throws where a promise is
/// broken. Jazzer finds and calls them, and the tests replay with them what is in `corpus`.
@NullMarked
package org.pressmark.fuzz;

import org.jspecify.annotations.NullMarked;
