package org.pressmark.searcher.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pressmark.schema.Article;
import org.pressmark.schema.NewsDate;
import org.pressmark.schema.Precision;
import org.pressmark.searcher.search.Cursor;
import org.pressmark.searcher.search.Hit;

/// The hits as BibTeX: an `@article` each, with biblatex's `date` beside `year` and `month`. UTF-8,
/// LaTeX's own characters escaped. Begins with a comment that says how the answer came about.
public final class BibTexHits implements HitWriter {
  private static final String[] MONTHS = {
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
  };

  private final Writer out;

  public BibTexHits(Writer out) {
    this.out = out;
  }

  @Override
  public void begin(Answer answer) throws IOException {
    for (String line : Methods.lines(answer)) {
      // Outside of an entry all is comment but the sign that begins one.
      out.write("% " + Citation.oneLine(line).replace('@', '(') + "\n");
    }
  }

  @Override
  public void write(Hit hit) throws IOException {
    Article article = hit.article();
    Citation citation = Citation.of(article);
    out.write("\n@article{" + key(citation.id()));
    // The second braces keep the capitals as they are.
    out.write(",\n  title = {{" + escaped(citation.title()) + "}}");
    if (!citation.authors().isEmpty()) {
      out.write(
          ",\n  author = {"
              + citation.authors().stream()
                  .map(BibTexHits::author)
                  .collect(Collectors.joining(" and "))
              + "}");
    }
    field("journal", article.publisher());
    if (citation.date().isPresent()) {
      writeDate(citation.date().get());
    }
    field("pages", article.printPage());
    field("edition", article.printEdition());
    verbatim("url", article.url());
    field("language", article.inLanguage());
    field(
        "keywords",
        Optional.of(String.join(", ", article.keywords())).filter(text -> !text.isEmpty()));
    field("note", citation.note());
    out.write(",\n  entrysubtype = {newspaper}\n}\n");
  }

  private void writeDate(NewsDate date) throws IOException {
    String day = date.toString();
    out.write(",\n  date = {" + day.substring(0, Math.min(day.length(), 10)) + "}");
    out.write(",\n  year = {" + day.substring(0, 4) + "}");
    if (date.precision() != Precision.YEAR) {
      out.write(",\n  month = " + MONTHS[date.start().getMonthValue() - 1]);
    }
  }

  private void field(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.write(",\n  " + name + " = {" + escaped(Citation.oneLine(value.get())) + "}");
    }
  }

  /// A field in which LaTeX reads nothing but the address; braces must still be paired.
  private void verbatim(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      String text = Citation.oneLine(value.get()).replace("{", "%7B").replace("}", "%7D");
      out.write(",\n  " + name + " = {" + text + "}");
    }
  }

  private static String author(PersonName name) {
    if (name.given().isEmpty()) {
      return "{" + escaped(name.family()) + "}";
    }
    return escaped(name.family())
        + name.suffix().map(suffix -> ", " + escaped(suffix)).orElse("")
        + ", "
        + escaped(name.given().get());
  }

  /// A key of letters and digits; any other character by its number.
  private static String key(String id) {
    var key = new StringBuilder("pm");
    id.codePoints()
        .forEach(c -> {
          if (c < 128 && Character.isLetterOrDigit(c)) {
            key.appendCodePoint(c);
          } else {
            key.append(String.format(Locale.ROOT, "-%x-", c));
          }
        });
    return key.toString();
  }

  private static String escaped(String text) {
    var escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> escaped.append("\\textbackslash{}");
        case '~' -> escaped.append("\\textasciitilde{}");
        case '^' -> escaped.append("\\textasciicircum{}");
        // Escaped braces would still be counted as braces.
        case '{' -> escaped.append("\\textbraceleft{}");
        case '}' -> escaped.append("\\textbraceright{}");
        case '&', '%', '$', '#', '_' -> escaped.append('\\').append(c);
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  @Override
  public void end(Optional<Cursor> next) throws IOException {
    out.flush();
  }
}
