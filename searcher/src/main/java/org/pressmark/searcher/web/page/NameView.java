package org.pressmark.searcher.web.page;

import java.util.List;
import java.util.Optional;

/// The page of a person, place or organisation.
///
/// @param name as it is shown everywhere
/// @param aliases its other names, with how many articles have them
/// @param count how many articles name it
/// @param span from the first to the last of them; empty if none is dated
/// @param where it lies; empty if it is no place, or not on the map
/// @param articles all of them, as a list
/// @param ways other pages about them
/// @param strip of them over time
/// @param beside who and what else stands in these articles
/// @param latest the newest ones
/// @param hasMore whether there are others
public record NameView(
    Frame frame,
    NameKind kind,
    String name,
    List<String> aliases,
    String count,
    Optional<String> span,
    Optional<Where> where,
    Address articles,
    List<Way> ways,
    TimelineStrip strip,
    List<Beside> beside,
    List<HitView> latest,
    boolean hasMore) {

  public NameView {
    aliases = List.copyOf(aliases);
    ways = List.copyOf(ways);
    beside = List.copyOf(beside);
    latest = List.copyOf(latest);
  }

  /// A way to go on.
  public record Way(String label, Address address) {}

  /// A place on the map.
  ///
  /// @param text what it is and in which country
  /// @param coordinates in degrees
  public record Where(String text, String coordinates) {}

  /// Names of one kind that stand beside.
  public record Beside(String label, List<Neighbour> names) {
    public Beside {
      names = List.copyOf(names);
    }
  }

  /// A name that stands beside.
  ///
  /// @param both the articles that have both, where a filter can ask for them
  public record Neighbour(String name, Address page, String count, Optional<Address> both) {}
}
