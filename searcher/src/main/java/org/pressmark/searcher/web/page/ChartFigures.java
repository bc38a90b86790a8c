package org.pressmark.searcher.web.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.pressmark.searcher.query.DateRange;
import org.pressmark.searcher.search.Chart;
import org.pressmark.searcher.search.Interval;
import org.pressmark.searcher.search.Share;
import org.pressmark.searcher.search.Timeline;
import org.pressmark.searcher.web.chart.Days;
import org.pressmark.searcher.web.chart.Steps;

/// The figures of a chart, in words.
record ChartFigures(Chart chart) {

  /// The days of every step; the first and the last end where the range does that is asked for.
  List<Days> steps() {
    var steps = new Steps(chart.interval(), 1);
    Optional<DateRange> range = chart.lines().getFirst().question().filters().dates();
    return buckets(0).stream()
        .map(bucket -> steps.days(bucket.start()))
        .map(days -> range.map(days::within).orElse(days))
        .toList();
  }

  private List<Timeline.Bucket> buckets(int line) {
    return chart.lines().get(line).timeline().buckets();
  }

  long count(int line, int step) {
    return buckets(line).get(step).count();
  }

  boolean isMeasured() {
    return chart.share() != Share.NONE;
  }

  /// Whether a step has too little to be measured by.
  boolean isSmall(int step) {
    return isMeasured() && chart.bases().get(step).isSmall();
  }

  /// What a line goes through: the share, if it is one of shares, else the number of articles.
  OptionalDouble amount(int line, int step) {
    long count = count(line, step);
    return isMeasured() ? chart.share(count, step) : OptionalDouble.of((double) count);
  }

  /// The smallest difference between amounts that makes sense.
  double leastAmount() {
    return isMeasured() ? 0 : 1;
  }

  /// What the lines show.
  String title() {
    String by = " by " + chart.interval().label();
    return switch (chart.share()) {
      case NONE -> "Articles" + by;
      case ARCHIVE -> "Share of all articles" + by;
      case FILTERED -> "Share of the articles that pass the filters" + by;
      case WORDS -> "Articles per million words" + by;
    };
  }

  /// The share of a step as a table shows it: `2.34%`; a dash if there is nothing to measure by.
  String share(int line, int step) {
    OptionalDouble share = amount(line, step);
    if (share.isEmpty()) {
      return "–";
    }
    return switch (chart.share()) {
      case NONE -> Figures.of(count(line, step));
      case ARCHIVE, FILTERED -> String.format(Locale.UK, "%.2f%%", 100 * share.getAsDouble());
      case WORDS -> String.format(Locale.UK, "%,.1f", share.getAsDouble());
    };
  }

  /// What the shares of a line are called.
  String shareName(String letter) {
    return chart.share() == Share.WORDS ? letter + " per million words" : "Share of " + letter;
  }

  /// What a step is measured by, as a table shows it.
  String base(int step) {
    Chart.Base base = chart.bases().get(step);
    return Figures.of(chart.share() == Share.WORDS ? base.words() : base.articles());
  }

  /// What all is measured by.
  String baseName() {
    return chart.share() == Share.WORDS ? "Words" : "Of articles";
  }

  /// A point in words: `512 articles, 2.34% of 21,880`.
  String inWords(int line, int step) {
    String articles = Figures.counted(count(line, step), "article", "articles");
    String few = isSmall(step) ? ", too few to compare with" : "";
    return switch (chart.share()) {
      case NONE -> articles;
      case ARCHIVE, FILTERED ->
          "%s, %s of %s%s".formatted(articles, share(line, step), base(step), few);
      case WORDS -> "%s, %s per million words%s".formatted(articles, share(line, step), few);
    };
  }

  /// An amount as the axis has it, without more digits than it needs.
  String level(double amount) {
    boolean isPart = chart.share() == Share.ARCHIVE || chart.share() == Share.FILTERED;
    BigDecimal shown = new BigDecimal(isPart ? 100 * amount : amount, new MathContext(4));
    return shown.stripTrailingZeros().scale() <= 0
        ? Figures.of(shown.longValue()) + (isPart ? "%" : "")
        : shown.stripTrailingZeros().toPlainString() + (isPart ? "%" : "");
  }

  /// What the last row of a table counts.
  String undatedName() {
    return chart.interval() == Interval.YEAR
        ? "Undated"
        : "Without " + (chart.interval() == Interval.MONTH ? "month" : "day");
  }
}
