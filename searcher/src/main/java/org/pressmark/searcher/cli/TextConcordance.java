package org.pressmark.searcher.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.pressmark.searcher.export.ConcordanceWriter;
import org.pressmark.searcher.search.Concordance;

/// A concordance for people: the keywords one under the other, in front the date, at the end the
/// article's identifier.
final class TextConcordance implements ConcordanceWriter {
  private static final int DATE = 10;

  private final PrintWriter out;
  private final Terminal terminal;
  private final int width;

  /// @param width of the context on either side
  TextConcordance(PrintWriter out, Terminal terminal, int width) {
    this.out = out;
    this.terminal = terminal;
    this.width = width;
  }

  @Override
  public void write(Concordance.Line line) {
    String date = line.date().orElse("undated");
    String left = line.left();
    out.println(
        date.substring(0, Math.min(DATE, date.length()))
            + " ".repeat(Math.max(0, DATE - date.length()))
            + "  "
            + " ".repeat(Math.max(0, width - left.length()))
            + left
            + terminal.marked(line.keyword())
            + line.right()
            + "  "
            + terminal.dim(line.id()));
  }

  @Override
  public void end(Concordance concordance) {
    out.println(
        terminal.dim(
            String.format(
                Locale.ROOT,
                "%,d lines in %,d articles",
                concordance.lines(),
                concordance.articles())));
  }
}
