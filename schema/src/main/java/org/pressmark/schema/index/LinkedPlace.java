package org.pressmark.schema.index;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.pressmark.schema.Article;
import org.pressmark.schema.Mention;
import org.pressmark.schema.Mention.Kind;

/// A place under one of the names by which an archive mentions it, as one term of {@link
/// Fields#LINKED_PLACE}. From these terms `near:` learns where a name lies, without a gazetteer: of
/// several places of a name, the one in most articles is the term of the greatest document
/// frequency. The doc values of {@link Fields#MAPPED_PLACE} have the same form.
///
/// @param name folded; the canonical name, or one that an article wrote; on the map the canonical
///   one, as it is shown
/// @param id the place's identifier in the gazetteer
/// @param kind what it is
/// @param latitude degrees north
/// @param longitude degrees east
/// @param country the code of its country; empty for a continent
public record LinkedPlace(
    String name,
    String id,
    Kind kind,
    double latitude,
    double longitude,
    Optional<String> country) {
  private static final char SEPARATOR = '\u0000';

  /// A longer name is none, and must not outgrow a term.
  private static final int LONGEST_NAME = 200;

  private static LinkedPlace of(String name, Mention.Location location) {
    return new LinkedPlace(
        name,
        location.id(),
        location.kind(),
        location.latitude(),
        location.longitude(),
        location.country());
  }

  /// The place of a term.
  public static LinkedPlace ofTerm(String term) {
    String[] parts = term.split(String.valueOf(SEPARATOR), -1);
    String[] point = parts[2].split(",", -1);
    return new LinkedPlace(
        parts[0],
        parts[1],
        Kind.of(parts[4]),
        Double.parseDouble(point[0]),
        Double.parseDouble(point[1]),
        Optional.of(parts[3]).filter(code -> !code.isEmpty()));
  }

  /// What the terms of a name begin with, and no other terms do.
  ///
  /// @param name as typed
  public static String prefix(String name) {
    return Folding.fold(name) + SEPARATOR;
  }

  /// The term: name, identifier, `latitude,longitude`, country and kind.
  public String term() {
    return String.join(
        String.valueOf(SEPARATOR),
        name,
        id,
        latitude + "," + longitude,
        country.orElse(""),
        kind.label());
  }

  /// Adds the terms, doc values and points of the places that an article mentions.
  static void addTo(Document document, Article article) {
    Set<String> terms = new LinkedHashSet<>();
    Set<String> mapped = new LinkedHashSet<>();
    Map<String, Mention.Location> cities = new LinkedHashMap<>();
    for (Mention mention : article.mentions()) {
      if (mention.location().isPresent()) {
        Mention.Location location = mention.location().get();
        addTerm(terms, Folding.fold(mention.name()), location);
        addTerm(terms, Folding.fold(mention.text()), location);
        addTerm(mapped, mention.name(), location);
        if (location.kind() == Kind.CITY) {
          cities.put(location.id(), location);
        }
      }
    }
    for (String term : terms) {
      document.add(new StringField(Fields.LINKED_PLACE, term, Field.Store.NO));
    }
    for (String term : mapped) {
      document.add(new SortedSetDocValuesField(Fields.MAPPED_PLACE, new BytesRef(term)));
    }
    for (Mention.Location city : cities.values()) {
      document.add(new LatLonPoint(Fields.PLACE_POINT, city.latitude(), city.longitude()));
    }
  }

  private static void addTerm(Set<String> terms, String name, Mention.Location location) {
    if (name.length() <= LONGEST_NAME && name.indexOf(SEPARATOR) < 0) {
      terms.add(of(name, location).term());
    }
  }
}
