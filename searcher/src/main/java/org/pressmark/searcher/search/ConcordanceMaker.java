package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import org.pressmark.schema.Article;
import org.pressmark.schema.index.Folding;
import org.pressmark.searcher.search.Concordance.Line;

/// Makes the lines of a concordance out of the marks of one article after the other, which come in
/// the order of their dates. An order by context keeps the first lines only.
final class ConcordanceMaker {
  private final Concordance.Order order;
  private final int limit;
  private final int width;
  private final Archive.LineConsumer consumer;
  private final PriorityQueue<Sorted> first;
  private long articles;
  private long lines;

  /// A line and what it is sorted by.
  ///
  /// @param key folded words, in the order in which they are compared
  /// @param number of the line in the order of dates
  private record Sorted(List<String> key, long number, Line line) implements Comparable<Sorted> {
    private static final Comparator<Sorted> ORDER =
        Comparator.comparing(Sorted::text).thenComparingLong(Sorted::number);

    /// The words, divided by what is less than any letter.
    private String text() {
      return String.join("\u0001", key);
    }

    @Override
    public int compareTo(Sorted other) {
      return ORDER.compare(this, other);
    }
  }

  /// @param limit how many lines are handed over at most
  /// @param width how many characters of context on either side
  ConcordanceMaker(Concordance.Order order, int limit, int width, Archive.LineConsumer consumer) {
    this.order = order;
    this.limit = limit;
    this.width = width;
    this.consumer = consumer;
    this.first = new PriorityQueue<>(Collections.reverseOrder());
  }

  void add(Article article, Marks marks) throws IOException {
    articles++;
    add(article, "headline", article.headline(), marks.headline());
    add(article, "alternativeHeadline", article.alternativeHeadline().orElse(""), marks.summary());
    add(article, "body", article.articleBody(), marks.body());
  }

  private void add(Article article, String field, String text, List<Passage.Range> marks)
      throws IOException {
    for (Passage.Range mark : marks) {
      lines++;
      if (order.isByDate()) {
        if (lines <= limit) {
          consumer.accept(line(article, field, text, mark));
        }
      } else {
        keep(line(article, field, text, mark));
      }
    }
  }

  private void keep(Line line) {
    List<String> words =
        order == Concordance.Order.LEFT ? words(line.left()).reversed() : words(line.right());
    first.add(new Sorted(words, lines, line));
    if (first.size() > limit) {
      first.remove();
    }
  }

  /// The words of a context without case, accents and marks.
  private static List<String> words(String context) {
    return Arrays.stream(Folding.fold(context).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private Line line(Article article, String field, String text, Passage.Range mark) {
    return new Line(
        article.id(),
        article.dateText(),
        article.headline(),
        field,
        mark.start(),
        before(text, mark.start()),
        oneLine(text.substring(mark.start(), mark.end())).strip(),
        after(text, mark.end()));
  }

  /// What stands before an offset, no word of it cut.
  private String before(String text, int end) {
    int start = Math.max(0, end - width);
    while (start > 0 && start < end && !Character.isWhitespace(text.charAt(start - 1))) {
      start++;
    }
    return oneLine(text.substring(start, end));
  }

  private String after(String text, int start) {
    int end = Math.min(text.length(), start + width);
    while (end < text.length() && end > start && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return oneLine(text.substring(start, end));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /// Hands over the lines that were kept, and says how many there are.
  Concordance end() throws IOException {
    Deque<Line> sorted = new ArrayDeque<>();
    while (!first.isEmpty()) {
      sorted.addFirst(first.remove().line());
    }
    for (Line line : sorted) {
      consumer.accept(line);
    }
    return new Concordance(articles, lines);
  }
}
