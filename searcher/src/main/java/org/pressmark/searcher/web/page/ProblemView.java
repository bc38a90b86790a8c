package org.pressmark.searcher.web.page;

import java.util.List;
import java.util.Optional;
import org.pressmark.searcher.web.http.Problem;

/// The page that says why there is no other.
///
/// @param pointed the faulty text, if a place in it is to blame
/// @param suggestion the same page with what could stand there
/// @param first the first page of the list, if this one cannot be had
public record ProblemView(
    Frame frame,
    Problem problem,
    Optional<Pointed> pointed,
    Optional<Link> suggestion,
    List<Chip> chips,
    Optional<Address> first) {

  public ProblemView {
    chips = List.copyOf(chips);
  }

  static ProblemView of(Frame frame, Problem problem) {
    Address here = frame.here();
    Optional<String> text = problem.parameter().flatMap(here::value);
    boolean isOfCursor = problem.parameter().filter(SearchPage.CURSOR::equals).isPresent();
    return new ProblemView(
        frame,
        problem,
        text.flatMap(typed -> problem.span().map(span -> Pointed.of(typed, span))),
        text.flatMap(typed -> suggestion(problem, typed, here)),
        Chip.of(here),
        isOfCursor ? Optional.of(here.without(SearchPage.CURSOR)) : Optional.empty());
  }

  private static Optional<Link> suggestion(Problem problem, String typed, Address here) {
    if (problem.span().isEmpty() || problem.suggestion().isEmpty()) {
      return Optional.empty();
    }
    String better = Pointed.replaced(typed, problem.span().get(), problem.suggestion().get());
    return Optional.of(new Link(better, here.with(problem.parameter().orElseThrow(), better)));
  }
}
