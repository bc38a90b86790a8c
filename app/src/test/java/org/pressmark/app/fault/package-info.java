/// What is left of an index when the command is killed, its disk fails or its memory is short:
/// {@link org.pressmark.app.fault.FaultTest}. Each run that is disturbed is a process of its own.
@NullMarked
package org.pressmark.app.fault;

import org.jspecify.annotations.NullMarked;
