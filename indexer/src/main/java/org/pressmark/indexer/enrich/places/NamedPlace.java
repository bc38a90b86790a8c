package org.pressmark.indexer.enrich.places;

import java.util.List;
import java.util.Optional;

/// A name in an article and the places it can mean. Mutable: narrowed and chosen from.
final class NamedPlace {
  private final String name;
  private String area;
  private List<Candidate> candidates;
  private Optional<Place> chosen = Optional.empty();
  private double certainty;

  /// @param name as a key
  /// @param area the identifier of the area that the text puts it in; empty if none
  /// @param candidates the most prominent first; empty if the name is unknown
  NamedPlace(String name, String area, List<Candidate> candidates) {
    this.name = name;
    this.area = area;
    this.candidates = candidates;
  }

  String name() {
    return name;
  }

  /// Tells names and areas apart.
  String key() {
    return area.isEmpty() ? name : name + "," + area;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /// Whether the text says in which area it lies.
  boolean isLocated() {
    return !area.isEmpty();
  }

  /// The place it is taken to mean; empty if unknown or in doubt.
  Optional<Place> chosen() {
    return chosen;
  }

  /// How sure the choice is, from 0 to 1.
  double certainty() {
    return certainty;
  }

  /// Takes over where another mention of the name is located.
  void locateAs(NamedPlace other) {
    area = other.area;
    candidates = other.candidates;
  }

  void chooseByWeight() {
    choose(new Evidence(), 0);
  }

  /// Chooses the candidate with the greatest sum of weight and evidence.
  ///
  /// @param least what this sum must be, unless the text says in which area the place lies
  void choose(Evidence evidence, double least) {
    double best = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (Candidate candidate : candidates) {
      double score = candidate.weight() + evidence.forPlace(candidate.place(), this);
      if (score > best) {
        second = best;
        best = score;
        chosen = Optional.of(candidate.place());
      } else {
        second = Math.max(second, score);
      }
    }
    if (best < least && !isLocated()) {
      chosen = Optional.empty();
    }
    certainty = Math.clamp(best - second, 0.2, 1);
  }
}
