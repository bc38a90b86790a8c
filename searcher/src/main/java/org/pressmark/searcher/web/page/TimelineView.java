package org.pressmark.searcher.web.page;

import java.util.List;
import java.util.Optional;
import org.pressmark.searcher.web.chart.Plot;

/// The page that draws queries over time, side by side.
///
/// @param queries those that are there, and an empty one if there may be more
/// @param intervals to choose from
/// @param shares to choose from
/// @param others what goes along with the form
/// @param from the first day asked for, as typed; empty for any
/// @param to the last day
/// @param remarks what is to be said about queries and figures, a sentence each
/// @param drawn empty if no query can be asked
public record TimelineView(
    Frame frame,
    List<Entry> queries,
    List<Choice> intervals,
    List<Choice> shares,
    List<Address.Parameter> others,
    String from,
    String to,
    List<String> remarks,
    Optional<Drawn> drawn) {

  /// A query of the form.
  ///
  /// @param number from 1
  /// @param field the name of its parameter
  /// @param text as typed
  /// @param problem why it cannot be asked
  /// @param found its articles; empty if it cannot be asked, or is not there yet
  /// @param removal the page without it; empty if it is the only one
  public record Entry(
      int number,
      String letter,
      String field,
      String text,
      Optional<String> problem,
      Optional<Link> found,
      Optional<Address> removal) {}

  /// A value to choose.
  public record Choice(String value, String label, boolean isChosen) {}

  /// What was counted.
  ///
  /// @param title what the lines show
  /// @param plot empty if there is nothing to draw, or too much
  /// @param coarser the same by longer steps, where there is too much to draw
  /// @param downloads the figures and the picture as files
  public record Drawn(
      String title,
      Optional<Plot> plot,
      List<Link> coarser,
      FigureTable table,
      List<Link> downloads) {}

  public TimelineView {
    queries = List.copyOf(queries);
    intervals = List.copyOf(intervals);
    shares = List.copyOf(shares);
    others = List.copyOf(others);
    remarks = List.copyOf(remarks);
  }
}
