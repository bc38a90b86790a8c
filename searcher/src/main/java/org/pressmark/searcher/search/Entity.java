package org.pressmark.searcher.search;

import java.util.List;

/// A person, place or organisation of an archive.
///
/// @param name as it is shown
/// @param count how many articles name it, by whichever of its names
/// @param aliases its other names, the most frequent first
public record Entity(String name, long count, List<Alias> aliases) {

  /// Another name.
  ///
  /// @param count how many articles have it
  public record Alias(String name, long count) {}

  /// Two that may be one and were left apart.
  ///
  /// @param why what speaks for it, in a few words
  public record Doubt(Alias one, Alias other, String why) {}

  /// The entities of one kind.
  ///
  /// @param distinct how many there are, of those asked for
  /// @param listed the most frequent of them, in the order of a facet
  public record Listing(long distinct, List<Entity> listed) {
    public Listing {
      listed = List.copyOf(listed);
    }
  }

  /// What is doubtful among the entities of one kind.
  ///
  /// @param pairs the most frequent first
  /// @param undecided lone surnames that several share, so that it is not known whose they are:
  ///   they are nobody's, and not counted
  public record Doubtful(List<Doubt> pairs, List<Alias> undecided) {
    public Doubtful {
      pairs = List.copyOf(pairs);
      undecided = List.copyOf(undecided);
    }
  }

  public Entity {
    aliases = List.copyOf(aliases);
  }
}
