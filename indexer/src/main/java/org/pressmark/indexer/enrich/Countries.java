package org.pressmark.indexer.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pressmark.schema.Dateline;

/// Finds out which country's time an article is printed in, for zones such as IST.
final class Countries {

  private Countries() {}

  /// The countries that speak for an article, the surest first.
  static CountryEvidence evidence(
      Optional<String> publisher,
      Optional<String> agency,
      Optional<String> url,
      Optional<Dateline> dateline) {
    var codes = new ArrayList<String>();
    publisher.ifPresent(name -> codes.addAll(namedIn(name)));
    agency.flatMap(Agencies.table()::country).ifPresent(codes::add);
    url.ifPresent(address -> codes.addAll(ofHost(host(address))));
    dateline.ifPresent(d -> d.places().forEach(place -> codes.addAll(ofPlace(place))));
    return new CountryEvidence(codes);
  }

  private static List<String> ofPlace(Dateline.Place place) {
    Optional<String> within = place.within().flatMap(PlaceNames.table()::country);
    return within.or(() -> PlaceNames.table().country(place.name())).stream().toList();
  }

  /// The countries of the places in a paper's name: `The Times of India`, `Jerusalem Post`.
  private static List<String> namedIn(String name) {
    var codes = new ArrayList<String>();
    String[] words = name.split("[\\s.]+", 0);
    for (int i = 0; i < words.length; i++) {
      Optional<String> two =
          i + 1 < words.length
              ? PlaceNames.table().country(words[i] + " " + words[i + 1])
              : Optional.empty();
      two.or(oneWord(words[i])).ifPresent(codes::add);
    }
    return codes;
  }

  private static java.util.function.Supplier<Optional<String>> oneWord(String word) {
    return () -> {
      String demonym = DEMONYMS.getOrDefault(Fold.fold(word), "");
      return demonym.isEmpty()
          ? PlaceNames.table().country(word).filter(_ -> word.length() > 3)
          : Optional.of(demonym);
    };
  }

  private static final java.util.Map<String, String> DEMONYMS =
      java.util.Map.of(
          "irish",
          "ie",
          "indian",
          "in",
          "hindustan",
          "in",
          "hindu",
          "in",
          "haaretz",
          "il",
          "israeli",
          "il",
          "bbc",
          "gb",
          "guardian",
          "gb",
          "rte",
          "ie");

  /// A publisher's name; of a web address, the host without `www`.
  static String siteName(String publisher) {
    String host = publisher.contains("://") ? host(publisher) : publisher;
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static String host(String url) {
    int start = url.indexOf("://") < 0 ? 0 : url.indexOf("://") + 3;
    int end = url.indexOf('/', start);
    return url.substring(start, end < 0 ? url.length() : end).toLowerCase(Locale.ROOT);
  }

  /// The country of a top-level domain, and of a place in the name before it: `www.india.com`.
  private static List<String> ofHost(String host) {
    var codes = new ArrayList<String>();
    String[] labels = host.split("\\.", -1);
    String top = labels[labels.length - 1];
    if (top.length() == 2) {
      codes.add(top.equals("uk") ? "gb" : top);
    }
    for (int i = 0; i < labels.length - 1; i++) {
      codes.addAll(namedIn(labels[i].replace('-', ' ')));
    }
    return codes;
  }
}
