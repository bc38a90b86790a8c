package org.pressmark.searcher.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pressmark.schema.Article;
import org.pressmark.schema.Dateline;
import org.pressmark.searcher.export.Answer;
import org.pressmark.searcher.export.HitWriter;
import org.pressmark.searcher.search.Copies;
import org.pressmark.searcher.search.Cursor;
import org.pressmark.searcher.search.FacetCounts;
import org.pressmark.searcher.search.Hit;
import org.pressmark.searcher.search.Passage;

/// An answer for people: the total, each hit with its source and passages, the facets.
final class TextHits implements HitWriter {
  private final PrintWriter out;
  private final Terminal terminal;
  private List<FacetCounts> facets = List.of();
  private int number;

  TextHits(PrintWriter out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  @Override
  public void begin(Answer beginning) {
    facets = beginning.facets();
    out.println(
        terminal.dim(
            String.format(
                Locale.ROOT,
                "%,d of %,d articles%s, %.0f ms",
                beginning.total(),
                beginning.articles(),
                groups(beginning.groups()),
                Math.ceil(beginning.tookMillis()))));
  }

  @Override
  public void write(Hit hit) {
    Article article = hit.article();
    out.println();
    out.printf("%d. %s%n", ++number, terminal.bold(headline(hit)));
    out.println("   " + source(article));
    hit.copies().filter(copies -> copies.count() > 1).ifPresent(this::write);
    for (Passage passage : hit.passages()) {
      if (!passage.field().equals("headline")) {
        TextLayout.wrap(marked(passage), terminal.width() - 5)
            .forEach(line -> out.println("     " + line));
      }
    }
    out.println(terminal.dim("   " + article.id() + "  " + article.origin()));
  }

  private static String groups(OptionalLong groups) {
    return groups.isEmpty() ? "" : " in " + count(groups.getAsLong()) + " groups";
  }

  private void write(Copies copies) {
    String sources = copies.sources().isEmpty() ? "" : ": " + String.join(", ", copies.sources());
    TextLayout.wrap(count(copies.count()) + " copies" + sources, terminal.width() - 3)
        .forEach(line -> out.println("   " + line));
  }

  private String headline(Hit hit) {
    String headline = hit.article().headline();
    return headline.isEmpty() ? "(no headline)" : headline;
  }

  private static String source(Article article) {
    return Stream.of(
            Optional.of(article.dateText().orElse("undated")),
            article.publisher(),
            article.byline(),
            article.dateline().map(Dateline::raw))
        .flatMap(Optional::stream)
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  private String marked(Passage passage) {
    var text = new StringBuilder();
    int from = 0;
    for (Passage.Range range : passage.highlights()) {
      text.append(passage.text(), from, range.start());
      text.append(terminal.marked(passage.text().substring(range.start(), range.end())));
      from = range.end();
    }
    return text.append(passage.text().substring(from)).toString();
  }

  @Override
  public void end(Optional<Cursor> next) {
    facets.forEach(this::write);
    next.ifPresent(
        cursor -> out.println("\n" + terminal.dim("more: --cursor " + cursor + ", or --all")));
  }

  private void write(FacetCounts counts) {
    out.println();
    out.println(
        terminal.bold(counts.facet().label().toUpperCase(Locale.ROOT))
            + terminal.dim(" (" + count(counts.distinct()) + ")"));
    writeValues(out, counts.values());
  }

  /// Writes values and their counts in columns.
  static void writeValues(PrintWriter out, List<FacetCounts.Value> values) {
    int digits = values.stream().mapToInt(value -> count(value.count()).length()).max().orElse(0);
    for (FacetCounts.Value value : values) {
      out.println(
          "  "
              + " ".repeat(digits - count(value.count()).length())
              + count(value.count())
              + "  "
              + value.value());
    }
  }

  private static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
