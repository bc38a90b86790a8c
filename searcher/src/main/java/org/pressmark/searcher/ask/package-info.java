/// What people and programs ask for, as they typed it, made into questions: options of the command
/// line and parameters of the HTTP API mean the same, because both are read here. The way in is
/// {@link org.pressmark.searcher.ask.TypedQuestion}.
///
/// Faults do not name the option or parameter; whoever asked knows how it is called there.
///
/// May import: `search`, `query`, `schema`.
@NullMarked
package org.pressmark.searcher.ask;

import org.jspecify.annotations.NullMarked;
