package org.pressmark.searcher.web.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.Chart;
import org.pressmark.searcher.search.ChartRequest;
import org.pressmark.searcher.search.Interval;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.search.Share;
import org.pressmark.searcher.search.Timeline;
import org.pressmark.searcher.web.chart.Bulk;
import org.pressmark.searcher.web.chart.Plot;
import org.pressmark.searcher.web.chart.QueryLabel;
import org.pressmark.searcher.web.chart.Steps;
import org.pressmark.searcher.web.http.AskedQuestion;
import org.pressmark.searcher.web.http.Call;
import org.pressmark.searcher.web.http.ProblemException;

/// The timeline of one request: what is asked, and what was counted.
///
/// @param here the address of the page
/// @param asked what it asks for
/// @param chart of the queries that can be asked; empty if none can
/// @param remarks what is to be said about them
record TimelineAnswer(
    Address here, TimelineAsked asked, Optional<Chart> chart, List<String> remarks) {
  /// What suits a screen.
  private static final int MOST_USUAL_STEPS = 200;

  /// Asks the archive.
  static TimelineAnswer of(Call call)
      throws IOException, QueryTooCostlyException, ProblemException {
    TimelineAsked asked = TimelineAsked.of(call.parameters());
    Address here = Address.of(call.path(), call.parameters());
    List<Question> questions = asked.questions();
    if (questions.isEmpty()) {
      return new TimelineAnswer(here, asked, Optional.empty(), List.of());
    }
    Interval interval =
        asked.interval().isPresent() ? asked.interval().get() : suited(call.archive(), questions);
    Chart chart = call.archive().chart(new ChartRequest(questions, interval, asked.share()));
    return new TimelineAnswer(here, asked, Optional.of(chart), warnings(call.archive(), asked));
  }

  private static Interval suited(Archive archive, List<Question> questions)
      throws IOException, QueryTooCostlyException {
    var all = new ArrayList<Map<Interval, Timeline>>();
    for (Question question : questions) {
      all.add(Bulk.near(archive.timelines(question)));
    }
    return Steps.finestInterval(all, MOST_USUAL_STEPS);
  }

  private static List<String> warnings(Archive archive, TimelineAsked asked) throws IOException {
    var remarks = new ArrayList<String>();
    for (int i = 0; i < asked.entries().size(); i++) {
      Optional<Question> question = asked.entries().get(i).question();
      String whose = asked.entries().size() == 1 ? "" : Plot.letter(i + 1) + ": ";
      if (question.isPresent()) {
        archive.warnings(question.get()).forEach(warning -> remarks.add(whose + warning));
      }
    }
    return remarks;
  }

  // ---- the page

  /// What the page shows.
  TimelineView view(Assets assets) {
    return new TimelineView(
        new Frame("Timeline", here, assets),
        entries(),
        intervals(),
        shares(),
        here.others(
            List.of(
                AskedQuestion.QUERY,
                AskedQuestion.SHORT_QUERY,
                AskedQuestion.FROM,
                AskedQuestion.TO,
                TimelineAsked.COMPARE,
                TimelineAsked.INTERVAL,
                TimelineAsked.SHARE)),
        here.value(AskedQuestion.FROM).orElse(""),
        here.value(AskedQuestion.TO).orElse(""),
        allRemarks(),
        chart.map(this::drawn));
  }

  private List<String> allRemarks() {
    var all = new ArrayList<>(remarks);
    if (chart.isEmpty()) {
      return all;
    }
    Chart counted = chart.get();
    TimelineDrawing drawing = drawing(counted);
    if (drawing.canBeDrawn() && drawing.farOff() > 0) {
      all.add(
          Figures.counted(drawing.farOff(), "article is", "articles are")
              + " dated so far from the others as to be in the table alone.");
    }
    if (counted.smallSteps() > 0) {
      all.add(
          String.format(
              Locale.UK,
              "%,d of %,d steps have fewer than %d articles to compare with; their shares say"
                  + " little, and their marks are hollow.",
              counted.smallSteps(),
              counted.bases().size(),
              Chart.FEW));
    }
    return all;
  }

  /// The numbers of entries are those of the form; the chart has a line for each that can be asked.
  private List<TimelineView.Entry> entries() {
    var entries = new ArrayList<TimelineView.Entry>();
    int line = 0;
    for (int i = 0; i < asked.entries().size(); i++) {
      TimelineAsked.Entry entry = asked.entries().get(i);
      Optional<Link> found = entry.question().isPresent() ? found(line++) : Optional.empty();
      entries.add(entry(i, entry.query(), entry.problem().map(problem -> problem.detail()), found));
    }
    if (entries.size() < TimelineAsked.MOST_QUERIES) {
      entries.add(entry(entries.size(), "", Optional.empty(), Optional.empty()));
    }
    return entries;
  }

  private TimelineView.Entry entry(
      int index, String text, Optional<String> problem, Optional<Link> found) {
    boolean isRemovable = asked.entries().size() > 1 && index < asked.entries().size();
    return new TimelineView.Entry(
        index + 1,
        Plot.letter(index + 1),
        index == 0 ? AskedQuestion.QUERY : TimelineAsked.COMPARE,
        text,
        problem,
        found,
        isRemovable ? Optional.of(without(index)) : Optional.empty());
  }

  private Optional<Link> found(int line) {
    return chart.map(counted -> {
      Timeline timeline = counted.lines().get(line).timeline();
      return new Link(
          Figures.counted(timeline.total(), "article", "articles"), links().get(line).address());
    });
  }

  private Address without(int index) {
    var texts = new ArrayList<>(asked.entries().stream().map(TimelineAsked.Entry::query).toList());
    texts.remove(index);
    return here(texts);
  }

  /// This page with other queries.
  private Address here(List<String> queries) {
    Address address =
        here.without(AskedQuestion.SHORT_QUERY)
            .without(TimelineAsked.COMPARE)
            .with(AskedQuestion.QUERY, queries.getFirst());
    for (String other : queries.subList(1, queries.size())) {
      address = address.adding(TimelineAsked.COMPARE, other);
    }
    return address;
  }

  private List<TimelineView.Choice> intervals() {
    var choices = new ArrayList<TimelineView.Choice>();
    String suited =
        asked.interval().isEmpty() && chart.isPresent()
            ? "as fits: " + chart.get().interval().label()
            : "as fits";
    choices.add(new TimelineView.Choice("", suited, asked.interval().isEmpty()));
    for (Interval interval : Interval.values()) {
      boolean isChosen = asked.interval().filter(interval::equals).isPresent();
      choices.add(new TimelineView.Choice(interval.label(), interval.label(), isChosen));
    }
    return choices;
  }

  private List<TimelineView.Choice> shares() {
    return Stream.of(Share.values())
        .map(share ->
            new TimelineView.Choice(
                share == Share.NONE ? "" : share.label(), name(share), share == asked.share()))
        .toList();
  }

  private static String name(Share share) {
    return switch (share) {
      case NONE -> "number of articles";
      case ARCHIVE -> "share of all articles";
      case FILTERED -> "share of those that pass the filters";
      case WORDS -> "per million words";
    };
  }

  private TimelineView.Drawn drawn(Chart counted) {
    TimelineDrawing drawing = drawing(counted);
    boolean isTooMuch = !drawing.canBeDrawn() && !drawing.isEmpty();
    return new TimelineView.Drawn(
        new ChartFigures(counted).title(),
        drawing.canBeDrawn() ? Optional.of(drawing.plot()) : Optional.empty(),
        isTooMuch ? coarser(counted.interval()) : List.of(),
        drawing.table(),
        downloads(counted, drawing.canBeDrawn()));
  }

  private List<Link> coarser(Interval than) {
    return Stream.of(Interval.values())
        .filter(interval -> interval.compareTo(than) > 0)
        .map(interval ->
            new Link("by " + interval.label(), here.with(TimelineAsked.INTERVAL, interval.label())))
        .toList();
  }

  private List<Link> downloads(Chart counted, boolean isDrawn) {
    Address figures =
        here(askable())
            .with(TimelineAsked.INTERVAL, counted.interval().label())
            .at("/api/v1/timeline");
    var downloads =
        new ArrayList<>(
            List.of(new Link("CSV", figures.with("format", "csv")), new Link("JSON", figures)));
    if (isDrawn) {
      downloads.add(new Link("SVG", figures.at("/timeline.svg")));
    }
    return downloads;
  }

  // ---- what is drawn

  /// The queries that can be asked, as typed.
  private List<String> askable() {
    return asked.entries().stream()
        .filter(entry -> entry.question().isPresent())
        .map(TimelineAsked.Entry::query)
        .toList();
  }

  private List<DateLinks> links() {
    Address search = here.question().without(AskedQuestion.SHORT_QUERY).at("/");
    var links = new ArrayList<DateLinks>();
    for (TimelineAsked.Entry entry : asked.entries()) {
      entry
          .question()
          .ifPresent(question ->
              links.add(new DateLinks(question, search.with(AskedQuestion.QUERY, query(entry)))));
    }
    return links;
  }

  /// The search page takes no query at all for its front page.
  private static String query(TimelineAsked.Entry entry) {
    return entry.query().isBlank() ? "*" : entry.query();
  }

  private TimelineDrawing drawing(Chart counted) {
    return new TimelineDrawing(counted, askable().stream().map(QueryLabel::of).toList(), links());
  }

  /// The chart as a picture; empty if it cannot be drawn.
  Optional<TimelinePicture> picture() {
    return chart
        .map(this::drawing)
        .filter(TimelineDrawing::canBeDrawn)
        .map(drawing ->
            new TimelinePicture(
                new ChartFigures(drawing.chart()).title(),
                drawing.legend(),
                drawing.plot().unlinked()));
  }
}
