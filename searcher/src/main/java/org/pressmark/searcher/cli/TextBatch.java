package org.pressmark.searcher.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.pressmark.searcher.export.Answer;
import org.pressmark.searcher.export.BatchWriter;
import org.pressmark.searcher.search.Hit;

/// Many answers for people: a line a query, how many articles answer it, its label and what it
/// asks.
final class TextBatch implements BatchWriter {
  private final PrintWriter out;

  TextBatch(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void begin(String label, Answer answer) {
    out.printf(Locale.ROOT, "%,9d  %s  %s%n", answer.total(), label, answer.parsed().normalized());
  }

  @Override
  public void write(Hit hit) {
    // The hits of many queries are for other programs.
  }

  @Override
  public void refuse(String label, String query, String fault) {
    out.printf("%9s  %s  %s%n", "-", label, query);
  }

  @Override
  public void end() {
    out.flush();
  }
}
