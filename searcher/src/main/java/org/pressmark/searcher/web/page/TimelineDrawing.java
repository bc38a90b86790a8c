package org.pressmark.searcher.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.pressmark.searcher.search.Chart;
import org.pressmark.searcher.search.Interval;
import org.pressmark.searcher.search.Timeline;
import org.pressmark.searcher.web.chart.Bulk;
import org.pressmark.searcher.web.chart.Days;
import org.pressmark.searcher.web.chart.Plot;
import org.pressmark.searcher.web.chart.TimeAxis;

/// Makes what the timeline page and its picture show of a chart.
///
/// @param chart what was counted
/// @param names of its lines, as typed
/// @param links to the articles of each line
record TimelineDrawing(Chart chart, List<String> names, List<DateLinks> links) {
  /// More steps are neither drawn nor listed on a page.
  static final int MOST_STEPS = 1_500;

  /// More marks are too close to be pointed at.
  private static final int MOST_POINTS = 600;

  /// More characters of links would make a page too long: a query may have thousands.
  private static final int MOST_IN_LINKS = 600_000;

  /// A few steps are drawn beside each other as if they were so many.
  private static final int FEW_STEPS = 8;

  private ChartFigures figures() {
    return new ChartFigures(chart);
  }

  /// Whether every step is there, and they are not too many to be drawn.
  boolean canBeDrawn() {
    return chart.complete() && !steps().isEmpty() && drawn().size() <= MOST_STEPS;
  }

  /// Whether no article has a date.
  boolean isEmpty() {
    return steps().isEmpty();
  }

  /// A line of text for each line of the chart: its query, and of how many articles it speaks.
  List<String> legend() {
    return IntStream.range(0, names.size())
        .mapToObj(line -> {
          Timeline timeline = chart.lines().get(line).timeline();
          String undated =
              timeline.undated() == 0
                  ? ""
                  : ", "
                      + Figures.of(timeline.undated())
                      + " of them not shown, for want of a date";
          return Plot.letter(line + 1)
              + "  "
              + names.get(line)
              + " ("
              + Figures.counted(timeline.total(), "article", "articles")
              + undated
              + ")";
        })
        .toList();
  }

  /// The numbers of the steps that are drawn: not those that are far from nearly all articles.
  private List<Integer> drawn() {
    Optional<Bulk> bulk = bulk();
    return IntStream.range(0, steps().size())
        .filter(step -> bulk.isEmpty() || bulk.get().has(steps().get(step).start()))
        .boxed()
        .toList();
  }

  private Optional<Bulk> bulk() {
    List<Timeline.Bucket> counted =
        IntStream.range(0, steps().size())
            .mapToObj(step -> new Timeline.Bucket(steps().get(step).start(), articles(step)))
            .filter(bucket -> bucket.count() > 0)
            .toList();
    return Bulk.of(new Timeline(0, 0, counted));
  }

  /// How many articles are not drawn for that.
  long farOff() {
    return bulk().map(Bulk::outside).orElse(0L);
  }

  /// The articles of all lines in a step.
  private long articles(int step) {
    return IntStream.range(0, chart.lines().size())
        .mapToLong(line -> figures().count(line, step))
        .sum();
  }

  private List<Timeline.Bucket> steps() {
    return chart.lines().getFirst().timeline().buckets();
  }

  /// The lines.
  Plot plot() {
    List<Days> steps = figures().steps();
    List<Integer> drawn = drawn();
    boolean linked = isRoomForLinks();
    return Plot.of(
        new TimeAxis(drawn.stream().map(steps::get).toList(), FEW_STEPS),
        IntStream.range(0, chart.lines().size())
            .mapToObj(line ->
                drawn.stream().map(step -> value(line, step, steps.get(step), linked)).toList())
            .toList(),
        MOST_POINTS,
        figures().leastAmount(),
        figures()::level);
  }

  private Plot.Value value(int line, int step, Days days, boolean linked) {
    return new Plot.Value(
        figures().amount(line, step),
        "%s, %s: %s".formatted(names.get(line), days.name(), figures().inWords(line, step)),
        linked ? links.get(line).during(days).toString() : "",
        figures().isSmall(step));
  }

  /// Whether the page stays short if every figure is a link.
  private boolean isRoomForLinks() {
    long length = links.stream().mapToLong(link -> link.address().toString().length()).sum();
    return length * Math.min(MOST_STEPS, steps().size()) <= MOST_IN_LINKS;
  }

  /// The same figures as a table, of the steps that have articles if the others are too many.
  FigureTable table() {
    List<Days> steps = figures().steps();
    boolean linked = isRoomForLinks();
    Set<Integer> all = canBeDrawn() ? Set.copyOf(drawn()) : Set.of();
    List<FigureTable.Row> rows =
        IntStream.range(0, steps.size())
            .filter(step -> all.contains(step) || articles(step) > 0)
            .limit(MOST_STEPS)
            .mapToObj(step -> row(steps.get(step), step, linked))
            .toList();
    return new FigureTable(columns(), rows, List.of(undated(), total()));
  }

  private List<String> columns() {
    var columns = new ArrayList<String>();
    for (int line = 0; line < chart.lines().size(); line++) {
      String name = Plot.letter(line + 1) + " " + names.get(line);
      columns.add(name);
      if (figures().isMeasured()) {
        columns.add(figures().shareName(Plot.letter(line + 1)));
      }
    }
    if (figures().isMeasured()) {
      columns.add(figures().baseName());
    }
    return columns;
  }

  private FigureTable.Row row(Days days, int step, boolean linked) {
    var cells = new ArrayList<FigureTable.Cell>();
    for (int line = 0; line < chart.lines().size(); line++) {
      long count = figures().count(line, step);
      String text = Figures.of(count);
      cells.add(
          new FigureTable.Cell(
              text,
              linked && count > 0 ? Optional.of(links.get(line).during(days)) : Optional.empty()));
      if (figures().isMeasured()) {
        cells.add(FigureTable.Cell.of(figures().share(line, step)));
      }
    }
    if (figures().isMeasured()) {
      cells.add(FigureTable.Cell.of(figures().base(step)));
    }
    return new FigureTable.Row(days.name(), figures().isSmall(step), cells);
  }

  private FigureTable.Row undated() {
    return sum(
        figures().undatedName(),
        line -> {
          long undated = chart.lines().get(line).timeline().undated();
          return new FigureTable.Cell(
              Figures.of(undated),
              chart.interval() == Interval.YEAR && undated > 0
                  ? Optional.of(links.get(line).undated())
                  : Optional.empty());
        });
  }

  private FigureTable.Row total() {
    return sum(
        "All",
        line ->
            FigureTable.Cell.of(
                Figures.of(chart.lines().get(line).timeline().total()), links.get(line).address()));
  }

  private FigureTable.Row sum(String name, IntFunction<FigureTable.Cell> cell) {
    var cells = new ArrayList<FigureTable.Cell>();
    for (int line = 0; line < chart.lines().size(); line++) {
      cells.add(cell.apply(line));
      if (figures().isMeasured()) {
        cells.add(FigureTable.Cell.of(""));
      }
    }
    if (figures().isMeasured()) {
      cells.add(FigureTable.Cell.of(""));
    }
    return new FigureTable.Row(name, false, cells);
  }
}
