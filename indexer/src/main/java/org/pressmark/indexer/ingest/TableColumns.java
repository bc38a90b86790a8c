package org.pressmark.indexer.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What the columns of a table hold. A header says so, if one of its names is known. Without one
/// the longest column is the text, the first column of words is the headline, and a column of
/// nothing but dates or web addresses is that; the others are known by their number only, to
/// `--map`.
///
/// @param names a key for each column, as in JSON; blank for one that is not named
/// @param inHeader whether the first row holds them
record TableColumns(List<String> names, boolean inHeader) {
  private static final int LONGEST_NAME = 60;
  private static final int SHORTEST_TEXT = 40;
  private static final int SHORTEST_HEADLINE = 12;
  private static final Pattern DATE =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}.*");
  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S+");

  /// Whether a text's first line is the header of a table of articles.
  static boolean startsWithHeader(String text, String separators, JsonFields fields) {
    int end = text.indexOf('\n');
    if (end < 0) {
      return false;
    }
    List<List<String>> rows = TableSample.of(text, separators).rows();
    return !rows.isEmpty()
        && rows.getFirst().size() > 1
        && rows.getFirst().stream().filter(fields::knows).count() > 1
        && rows.getFirst().stream().allMatch(TableColumns::isName)
        && rows.getFirst().stream()
            .anyMatch(name ->
                fields.knows(NewsField.HEADLINE, name)
                    || fields.knows(NewsField.ARTICLE_BODY, name));
  }

  /// The columns of a table that begins with these rows; empty if none holds a text.
  static Optional<TableColumns> of(List<List<String>> rows, JsonFields fields) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<String> first = rows.getFirst();
    if (first.stream().allMatch(TableColumns::isName) && first.stream().anyMatch(fields::knows)) {
      return Optional.of(new TableColumns(List.copyOf(first), true));
    }
    return byContent(rows, fields);
  }

  int count() {
    return names.size();
  }

  /// A row as an object. Without a header its cells are under their numbers too, from 1.
  Json.Members named(List<String> cells) {
    Json.Members row = new Json.Members();
    for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
      Json cell = new Json.Text(cells.get(i));
      row.names().add(names.get(i));
      row.members().putIfAbsent(Json.key(names.get(i)), cell);
      if (!inHeader) {
        row.members().put(String.valueOf(i + 1), cell);
      }
    }
    return row;
  }

  private static boolean isName(String cell) {
    return cell.length() <= LONGEST_NAME && cell.indexOf('\n') < 0 && !cell.endsWith(".");
  }

  private static Optional<TableColumns> byContent(List<List<String>> rows, JsonFields fields) {
    int width = rows.getFirst().size();
    List<String> names = new ArrayList<>();
    IntStream.range(0, width).forEach(column -> names.add(name(column, rows)));
    int text = longest(rows, names);
    int mapped = (int) IntStream.rangeClosed(1, width).filter(n -> fields.knows("" + n)).count();
    if (text < 0 && mapped == 0) {
      return Optional.empty();
    }
    if (text >= 0) {
      names.set(text, NewsField.ARTICLE_BODY.label());
      IntStream.range(0, width)
          .filter(column -> names.get(column).isEmpty())
          .filter(column -> isWords(column, rows))
          .findFirst()
          .ifPresent(column -> names.set(column, NewsField.HEADLINE.label()));
    }
    return Optional.of(new TableColumns(names, false));
  }

  private static String name(int column, List<List<String>> rows) {
    if (all(column, rows, DATE)) {
      return NewsField.DATE_PUBLISHED.label();
    }
    return all(column, rows, WEB_ADDRESS) ? NewsField.URL.label() : "";
  }

  private static boolean all(int column, List<List<String>> rows, Pattern pattern) {
    return rows.stream().allMatch(row -> pattern.matcher(cell(column, row)).matches());
  }

  private static int longest(List<List<String>> rows, List<String> names) {
    int longest = -1;
    double length = SHORTEST_TEXT;
    for (int column = 0; column < names.size(); column++) {
      double own = meanLength(column, rows);
      if (names.get(column).isEmpty() && own >= length) {
        longest = column;
        length = own;
      }
    }
    return longest;
  }

  private static boolean isWords(int column, List<List<String>> rows) {
    long spaced = rows.stream().filter(row -> cell(column, row).strip().indexOf(' ') > 0).count();
    return 2 * spaced > rows.size() && meanLength(column, rows) >= SHORTEST_HEADLINE;
  }

  private static double meanLength(int column, List<List<String>> rows) {
    return rows.stream().mapToInt(row -> cell(column, row).length()).average().orElse(0);
  }

  private static String cell(int column, List<String> row) {
    return column < row.size() ? row.get(column) : "";
  }
}
