package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.util.function.Consumer;

/// Reads one format. A new format is a new implementation and a line in {@link ArticleSource}; the
/// first reader there that accepts a file reads it. Implementations keep no state between files and
/// are thread-safe.
interface FormatReader {

  /// The format's name: lower case, letters and digits with hyphens between, the same in `--format`
  /// and in the ledger of a run.
  String format();

  /// Whether content tells this format even where the user names another: containers, whose members
  /// are meant, and what is no text.
  default boolean isToldByContent() {
    return false;
  }

  /// Whether a file is in this format, told from its first bytes, or else from its name.
  boolean accepts(Head head);

  /// Whether a file holds nothing of its own, since another file beside it refers to it and is read
  /// with it.
  ///
  /// @throws IOException if the files beside it cannot be read
  default boolean isPartOfAnother(Input input) throws IOException {
    return false;
  }

  /// Hands over each article, or why it cannot be read, in the order of the file. At least one
  /// outcome for each item; what is handed over before a fault stays.
  ///
  /// @throws IOException if the bytes cannot be had; faults in them are outcomes
  void read(Input input, Consumer<ReadOutcome> sink) throws IOException;
}
