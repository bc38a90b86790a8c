package org.pressmark.indexer.enrich.places;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pressmark.schema.EntityType;
import org.pressmark.schema.Mention;

/// The linking of one article's places: reads each name, collects the evidence, chooses twice, for
/// the first choices are evidence for the second. One instance serves one article.
final class ArticleLinking {
  private static final int ROUNDS = 2;

  /// A candidate must have as much, by its weight and the evidence together. It rules out villages
  /// of other continents that share the name of something unknown.
  private static final double LEAST = 3.7;

  private static final double FILED_FROM = 1.2;
  private static final double PUBLISHER = 1;
  private static final double NATIONALITY = 0.3;

  private final Gazetteer gazetteer;
  private final PlaceContext article;
  private final NameReader names;
  private final List<NamedPlace> filedFrom;

  /// The names whose meaning is sought, by name and, where the text gives one, by area.
  private final Map<String, NamedPlace> sought = new LinkedHashMap<>();

  ArticleLinking(Gazetteer gazetteer, PlaceContext article) {
    this.gazetteer = gazetteer;
    this.article = article;
    this.names = new NameReader(gazetteer);
    this.filedFrom = article.filedFrom().stream().map(names::readDateline).toList();
  }

  List<Mention> link(List<Mention> mentions) {
    var places = new ArrayList<Optional<NamedPlace>>();
    for (Mention mention : mentions) {
      places.add(
          mention.type() == EntityType.PLACE ? Optional.of(seek(mention)) : Optional.empty());
    }
    takeOverAreas();
    choose();
    var linked = new ArrayList<Mention>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      linked.add(places.get(i).map(place -> linked(mention, place)).orElse(mention));
    }
    return linked;
  }

  private NamedPlace seek(Mention mention) {
    String text = mention.in() == Mention.Part.HEADLINE ? article.headline() : article.body();
    NamedPlace read = names.read(mention.name(), text, mention.end());
    return sought.computeIfAbsent(read.key(), _ -> read);
  }

  /// `Paris, Texas` once, in the dateline too, and every other `Paris` of the article is that one;
  /// unless it speaks of two of them.
  private void takeOverAreas() {
    Map<String, List<NamedPlace>> located = new LinkedHashMap<>();
    Stream.concat(sought.values().stream(), filedFrom.stream())
        .filter(NamedPlace::isLocated)
        .forEach(place -> located.computeIfAbsent(place.name(), _ -> new ArrayList<>()).add(place));
    for (NamedPlace place : sought.values()) {
      List<NamedPlace> of = located.getOrDefault(place.name(), List.of());
      boolean one = of.stream().map(NamedPlace::key).distinct().count() == 1;
      if (!place.isLocated() && one) {
        place.locateAs(of.getFirst());
      }
    }
  }

  // ---- choice

  private void choose() {
    sought.values().forEach(NamedPlace::chooseByWeight);
    if (sought.values().stream().allMatch(place -> place.candidates().isEmpty())) {
      return;
    }
    Evidence given = givenEvidence();
    for (int round = 0; round < ROUNDS; round++) {
      Evidence evidence = given.with(sought.values());
      for (NamedPlace place : sought.values()) {
        place.choose(evidence, LEAST);
      }
    }
  }

  /// Evidence that does not depend on the choices.
  private Evidence givenEvidence() {
    var evidence = new Evidence();
    for (NamedPlace place : filedFrom) {
      place.candidates().stream()
          .findFirst()
          .ifPresent(first -> evidence.add(first.place(), FILED_FROM));
    }
    article.countries().stream()
        .limit(1)
        .map(code -> code.toUpperCase(Locale.ROOT))
        .forEach(code -> evidence.addCountry(code, PUBLISHER));
    Nationalities.table()
        .in(article.body())
        .forEach(code -> evidence.addNationality(code, NATIONALITY));
    return evidence;
  }

  // ---- result

  private Mention linked(Mention mention, NamedPlace named) {
    if (named.chosen().isEmpty()) {
      return mention;
    }
    Place place = named.chosen().get();
    var naming = new Naming(gazetteer);
    return new Mention(
        mention.type(),
        mention.text(),
        naming.name(place),
        mention.in(),
        mention.start(),
        mention.end(),
        Optional.of(place.location(naming.region(place))));
  }
}
