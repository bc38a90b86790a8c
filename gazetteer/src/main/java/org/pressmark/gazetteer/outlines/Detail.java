package org.pressmark.gazetteer.outlines;

/// How fine outlines are.
///
/// @param scale of the source, as Natural Earth writes it
record Detail(String scale, Grid grid, Simplification simplification) {
  /// For a look at the whole world: cells of 0.1° of longitude.
  static final Detail COARSE = new Detail("110m", new Grid(1), new Simplification(0.6));

  /// For a part of it: cells of 0.02° of longitude.
  static final Detail FINE = new Detail("50m", new Grid(5), new Simplification(1.5));
}
