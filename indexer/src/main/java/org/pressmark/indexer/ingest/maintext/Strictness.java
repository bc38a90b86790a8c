package org.pressmark.indexer.ingest.maintext;

/// How much a page is trusted to name its parts after what they are.
enum Strictness {
  /// Blocks that call themselves navigation are none of the story.
  STRICT(true, true),
  /// Names no longer decide alone, but count.
  NAMES_DOUBTED(false, true),
  /// Whatever stands in the block is the story.
  ANYTHING(false, false);

  private final boolean believesNames;
  private final boolean clears;

  Strictness(boolean believesNames, boolean clears) {
    this.believesNames = believesNames;
    this.clears = clears;
  }

  /// Whether a block is left out for its name alone.
  boolean believesNames() {
    return believesNames;
  }

  /// Whether blocks that look like navigation are cleared out of the story.
  boolean clears() {
    return clears;
  }
}
