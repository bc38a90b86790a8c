package org.pressmark.indexer.enrich;

import java.util.Optional;

final class LanguageModel {
  private LanguageModel() {}

  static Optional<String> language(String text) {
    return Optional.empty();
  }
}
