package org.pressmark.searcher.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pressmark.searcher.ask.Inputs;
import org.pressmark.searcher.ask.TypedQuestion;
import org.pressmark.searcher.search.Interval;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.search.Share;
import org.pressmark.searcher.web.http.AskedQuestion;
import org.pressmark.searcher.web.http.Parameters;
import org.pressmark.searcher.web.http.Problem;
import org.pressmark.searcher.web.http.ProblemException;

/// What the timeline page is asked for.
///
/// @param entries one for every query; at least one
/// @param interval empty for the one that suits the answers
record TimelineAsked(List<Entry> entries, Optional<Interval> interval, Share share) {
  static final String COMPARE = "compare";
  static final String INTERVAL = "interval";
  static final String SHARE = "share";
  static final Set<String> PARAMETERS = AskedQuestion.and(COMPARE, INTERVAL, SHARE);

  /// More lines cannot be told apart.
  static final int MOST_QUERIES = 6;

  /// A query as typed, and what it asks or why it cannot be asked.
  record Entry(String query, Optional<Question> question, Optional<Problem> problem) {}

  TimelineAsked {
    entries = List.copyOf(entries);
  }

  /// Reads parameters. A query that cannot be read is an entry with its problem.
  static TimelineAsked of(Parameters parameters) throws ProblemException {
    TypedQuestion typed = AskedQuestion.typed(parameters);
    List<String> others = parameters.all(COMPARE);
    if (others.size() >= MOST_QUERIES) {
      throw Problem.with(COMPARE, "at most 5 queries beside the first, not " + others.size())
          .exception();
    }
    var entries = new ArrayList<>(List.of(entry(typed)));
    for (String other : others) {
      entries.add(entry(typed.with(other)));
    }
    return new TimelineAsked(
        entries,
        parameters.read(INTERVAL, Inputs::interval),
        parameters.read(SHARE, Inputs::share).orElse(Share.NONE));
  }

  private static Entry entry(TypedQuestion typed) throws ProblemException {
    try {
      Question question = AskedQuestion.parsed(typed);
      return new Entry(typed.query(), Optional.of(question), Optional.empty());
    } catch (ProblemException e) {
      if (e.problem().parameter().filter(AskedQuestion.QUERY::equals).isEmpty()) {
        throw e; // a date is wrong, for all of them
      }
      return new Entry(typed.query(), Optional.empty(), Optional.of(e.problem()));
    }
  }

  /// The queries that can be asked.
  List<Question> questions() {
    return entries.stream().flatMap(entry -> entry.question().stream()).toList();
  }

  /// Whether a query cannot be asked.
  boolean isFaulty() {
    return entries.stream().anyMatch(entry -> entry.problem().isPresent());
  }
}
