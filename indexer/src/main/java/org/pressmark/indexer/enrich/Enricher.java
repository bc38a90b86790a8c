package org.pressmark.indexer.enrich;

import java.time.Clock;
import org.pressmark.indexer.ingest.RawArticle;
import org.pressmark.schema.Article;

/// Turns what a source marked up into an article: takes the dates, the dateline, the byline, the
/// agency, the language and the page furniture out of the words, and says of each where it comes
/// from. Odd content never throws: what cannot be read stays text. Thread-safe.
public final class Enricher {
  private final Clock clock;
  private final EntityRecognizer recognizer;

  /// @param clock tells which dates lie in the future
  /// @param recognizer finds names in running text, where the markup has none
  public Enricher(Clock clock, EntityRecognizer recognizer) {
    this.clock = clock;
    this.recognizer = recognizer;
  }

  /// The article that a source holds.
  ///
  /// @param id the article's identifier, not blank
  public Article enrich(RawArticle raw, String id) {
    return new Enrichment(raw, id, clock, recognizer).article();
  }
}
