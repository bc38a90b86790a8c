package org.pressmark.searcher.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.search.Query;
import org.pressmark.searcher.query.DateRange;

/// Makes a chart: counts each question, settles the steps, and counts what they are measured by.
final class ChartMaker {
  /// More steps are not filled up: a single date in the year 1 would make a million days.
  private static final int MOST_STEPS = 100_000;

  private final Corpus corpus;
  private final ChartRequest request;
  private final Interval interval;

  ChartMaker(Corpus corpus, ChartRequest request) {
    this.corpus = corpus;
    this.request = request;
    this.interval = request.interval();
  }

  Chart chart() throws IOException, QueryTooCostlyException {
    var counted = new ArrayList<Timeline>();
    SortedSet<LocalDate> starts = new TreeSet<>();
    for (Question question : request.questions()) {
      Timeline timeline =
          MatchCounts.timeline(corpus.searcher(), corpus.answers(question), interval);
      timeline.buckets().forEach(bucket -> starts.add(bucket.start()));
      counted.add(timeline);
    }
    starts.addAll(askedFor());
    boolean complete = fill(starts);
    var lines = new ArrayList<Chart.Line>();
    for (int i = 0; i < counted.size(); i++) {
      lines.add(new Chart.Line(request.questions().get(i), counted.get(i).over(starts)));
    }
    return new Chart(interval, request.share(), lines, bases(starts), complete);
  }

  private Question first() {
    return request.questions().getFirst();
  }

  /// The first and the last step of the range of dates that is filtered by, as far as the archive
  /// has articles: there, that nothing was found is an answer.
  private List<LocalDate> askedFor() throws IOException, QueryTooCostlyException {
    Optional<DateRange> dates = first().filters().dates();
    if (dates.isEmpty()) {
      return List.of();
    }
    List<Timeline.Bucket> inRange =
        MatchCounts.timeline(
                corpus.searcher(), corpus.all(first(), new Filters(Map.of(), dates)), interval)
            .buckets();
    return inRange.isEmpty()
        ? List.of()
        : List.of(inRange.getFirst().start(), inRange.getLast().start());
  }

  /// Adds the steps that are missing between the first and the last.
  ///
  /// @return whether there were not too many
  private boolean fill(SortedSet<LocalDate> starts) {
    if (starts.isEmpty()) {
      return true;
    }
    var all = new ArrayList<LocalDate>();
    for (LocalDate step = starts.getFirst();
        !step.isAfter(starts.getLast());
        step = interval.next(step)) {
      all.add(step);
      if (all.size() > MOST_STEPS) {
        return false;
      }
    }
    starts.addAll(all);
    return true;
  }

  private List<Chart.Base> bases(SortedSet<LocalDate> starts)
      throws IOException, QueryTooCostlyException {
    if (request.share() == Share.NONE) {
      return List.of();
    }
    Filters filters = request.share() == Share.FILTERED ? first().filters() : Filters.none();
    Query measure = corpus.all(first(), filters);
    var articles = new CalendarCounter(interval);
    var words = CalendarCounter.ofWords(interval);
    Pass.over(corpus.searcher(), measure, List.of(articles, words));
    return starts.stream()
        .map(start ->
            new Chart.Base(
                articles.counts().getOrDefault(start, 0L), words.counts().getOrDefault(start, 0L)))
        .toList();
  }
}
