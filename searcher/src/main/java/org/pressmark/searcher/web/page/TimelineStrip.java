package org.pressmark.searcher.web.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pressmark.searcher.query.DateRange;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.Interval;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.search.Timeline;
import org.pressmark.searcher.web.chart.Bulk;
import org.pressmark.searcher.web.chart.Days;
import org.pressmark.searcher.web.chart.Percent;
import org.pressmark.searcher.web.chart.Steps;
import org.pressmark.searcher.web.chart.TimeAxis;
import org.pressmark.searcher.web.http.AskedQuestion;

/// How the articles that answer a question are spread over time, as a strip of bars, each of which
/// leads to its articles.
///
/// @param caption what a bar counts: `Articles by month`
/// @param span from when to when: `1987`; empty if no article has a date
/// @param highest the most articles of a bar
/// @param bars one for every step in order, those without articles, too
/// @param labels of the axis
/// @param address the question, in which dates are put; without cursor
/// @param wider the same question of more time, the next wider first; none if it is asked of all
/// @param farther the articles dated so far from the others that the bars leave them out
/// @param undated the articles that have no date; empty if each has one
/// @param remark what the bars do not show; empty if they show all
public record TimelineStrip(
    String caption,
    Optional<Days> span,
    long highest,
    List<Bar> bars,
    List<TimeAxis.Label> labels,
    Address address,
    List<Link> wider,
    List<Link> farther,
    Optional<Link> undated,
    Optional<String> remark) {

  /// More bars cannot be told apart.
  private static final int MOST_BARS = 120;

  /// Fewer bars than these are drawn as narrow as if they were so many.
  private static final int FEW_BARS = 24;

  private static final int MOST_LABELS = 5;

  /// In per cent of the height; what is there is to be seen.
  private static final double LOWEST = 3;

  /// A step and its articles.
  ///
  /// @param name `March 1987`
  /// @param x where it begins, `width` how wide it is, `y` where the bar's upper end is, and
  ///   `height` how high it is: in per cent of the strip
  /// @param address of its articles
  public record Bar(
      String name, long count, String x, String width, String y, String height, Address address) {

    /// The bar in words.
    public String text() {
      return name + ": " + Figures.counted(count, "article", "articles");
    }

    /// The number of articles.
    public String figure() {
      return Figures.of(count);
    }
  }

  public TimelineStrip {
    bars = List.copyOf(bars);
    labels = List.copyOf(labels);
    wider = List.copyOf(wider);
    farther = List.copyOf(farther);
  }

  /// Asks the archive, in one pass.
  ///
  /// @param address where the articles are listed: that of the search page with the parameters that
  ///   ask the question, without cursor
  public static TimelineStrip of(Archive archive, Question question, Address address)
      throws IOException, QueryTooCostlyException {
    return of(archive.timelines(question), question, address);
  }

  private static TimelineStrip of(
      Map<Interval, Timeline> timelines, Question question, Address address) {
    Timeline years = Steps.timeline(timelines, Interval.YEAR);
    Map<Interval, Timeline> near = Bulk.near(timelines);
    Steps division = Steps.finest(near, MOST_BARS);
    Timeline timeline = Steps.timeline(near, division.interval());
    long undated = years.undated();
    List<Steps.Step> steps = asFarAsAsked(division.of(timeline), question);
    var axis = new TimeAxis(steps.stream().map(Steps.Step::days).toList(), FEW_BARS);
    var links = new DateLinks(question, address);
    long highest = steps.stream().mapToLong(Steps.Step::count).max().orElse(0);
    return new TimelineStrip(
        "Articles by " + division.name(),
        axis.span(),
        highest,
        bars(steps, axis, (double) highest, links),
        axis.labels(MOST_LABELS),
        address,
        links.wider(),
        Bulk.of(years).map(links::farther).orElse(List.of()),
        undatedLink(undated, timeline, links),
        remark(timeline.undated() - undated, division));
  }

  /// The first and the last step end where the range does that is asked for.
  private static List<Steps.Step> asFarAsAsked(List<Steps.Step> steps, Question question) {
    Optional<DateRange> range = question.filters().dates();
    if (range.isEmpty()) {
      return steps;
    }
    return steps.stream()
        .map(step -> new Steps.Step(step.days().within(range.get()), step.count()))
        .toList();
  }

  private static List<Bar> bars(
      List<Steps.Step> steps, TimeAxis axis, double highest, DateLinks links) {
    var bars = new ArrayList<Bar>();
    for (int i = 0; i < steps.size(); i++) {
      Steps.Step step = steps.get(i);
      double height = step.count() == 0 ? 0 : Math.max(LOWEST, 100 * step.count() / highest);
      bars.add(
          new Bar(
              step.days().name(),
              step.count(),
              axis.x(i),
              axis.width(),
              Percent.of(100 - height),
              Percent.of(height),
              links.during(step.days())));
    }
    return bars;
  }

  private static Optional<Link> undatedLink(long undated, Timeline timeline, DateLinks links) {
    if (undated == 0) {
      return Optional.empty();
    }
    String label =
        undated == timeline.total() ? "none of them dated" : Figures.of(undated) + " undated";
    return Optional.of(new Link(label, links.undated()));
  }

  private static Optional<String> remark(long coarse, Steps division) {
    return coarse == 0
        ? Optional.empty()
        : Optional.of(
            "%s dated too coarsely to be shown by %s"
                .formatted(Figures.counted(coarse, "article", "articles"), division.name()));
  }

  /// The highest bar, in words.
  public String peak() {
    return "at most " + Figures.of(highest);
  }

  /// The first day asked for, as typed; empty for any.
  public String from() {
    return address.value(AskedQuestion.FROM).orElse("");
  }

  /// The last day asked for, as typed; empty for any.
  public String to() {
    return address.value(AskedQuestion.TO).orElse("");
  }

  /// What goes along with other dates.
  public List<Address.Parameter> others() {
    return address.others(List.of(AskedQuestion.FROM, AskedQuestion.TO));
  }
}
