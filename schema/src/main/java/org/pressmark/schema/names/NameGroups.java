package org.pressmark.schema.names;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which names of a field are variants of one, as the indexer derived it. A pure function of the
/// names and how often they occur. A name that is in no group stands for itself.
///
/// @param aliases by canonical name its other names, in order; a name is in one place only
/// @param undecided lone surnames of which it is not known whose they are; they are not counted
/// @param doubts pairs that may be one and were left apart, the most frequent first
public record NameGroups(
    SortedMap<String, List<String>> aliases, SortedSet<String> undecided, List<Doubt> doubts) {

  /// Two names that may be one.
  ///
  /// @param why what speaks for it, in a few words
  public record Doubt(String one, String other, String why) {}

  public NameGroups {
    var copy = new TreeMap<String, List<String>>();
    aliases.forEach((name, others) -> copy.put(name, List.copyOf(others)));
    aliases = Collections.unmodifiableSortedMap(copy);
    undecided = Collections.unmodifiableSortedSet(new TreeSet<>(undecided));
    doubts = List.copyOf(doubts);
  }

  /// Every name stands for itself.
  public static NameGroups none() {
    return new NameGroups(new TreeMap<>(), new TreeSet<>(), List.of());
  }
}
