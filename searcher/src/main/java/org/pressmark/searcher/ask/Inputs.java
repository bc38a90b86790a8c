package org.pressmark.searcher.ask;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.query.Syntax;
import org.pressmark.searcher.search.Concordance;
import org.pressmark.searcher.search.Facet;
import org.pressmark.searcher.search.FacetOrder;
import org.pressmark.searcher.search.FacetRequest;
import org.pressmark.searcher.search.Grouping;
import org.pressmark.searcher.search.Interval;
import org.pressmark.searcher.search.Order;
import org.pressmark.searcher.search.Sample;
import org.pressmark.searcher.search.Share;

/// What the values of options and parameters mean. Names of choices may be written in any case.
/// Every method throws {@link InvalidInputException} if the text means nothing.
public final class Inputs {
  private static final Pattern TIME = Pattern.compile("(\\d{1,9})(ms|s|m)?");

  private Inputs() {}

  /// An order of hits: `newest`.
  public static Order order(String text) throws InvalidInputException {
    return Order.of(text)
        .orElseThrow(() -> noSuch("no order '%s'", text, Order.values(), Order::label));
  }

  /// What is listed as one: `near`.
  public static Grouping grouping(String text) throws InvalidInputException {
    return Grouping.of(text)
        .orElseThrow(() -> noSuch("no grouping '%s'", text, Grouping.values(), Grouping::label));
  }

  /// An order of values: `count`.
  public static FacetOrder facetOrder(String text) throws InvalidInputException {
    return FacetOrder.of(text)
        .orElseThrow(() -> noSuch("no order '%s'", text, FacetOrder.values(), FacetOrder::label));
  }

  /// An order of lines: `left`.
  public static Concordance.Order lineOrder(String text) throws InvalidInputException {
    return Concordance.Order.of(text)
        .orElseThrow(() ->
            noSuch("no order '%s'", text, Concordance.Order.values(), Concordance.Order::label));
  }

  /// The steps of a timeline: `month`.
  public static Interval interval(String text) throws InvalidInputException {
    return Interval.of(text)
        .orElseThrow(() -> noSuch("no step '%s'", text, Interval.values(), Interval::label));
  }

  /// What a timeline is measured by: `archive`. `none` is what is meant if nothing is said.
  public static Share share(String text) throws InvalidInputException {
    Share[] worthSaying = {Share.ARCHIVE, Share.FILTERED, Share.WORDS};
    return Share.of(text)
        .orElseThrow(() -> noSuch("no share of '%s'", text, worthSaying, Share::label));
  }

  /// What a query is written in: `nexis`.
  public static Syntax syntax(String text) throws InvalidInputException {
    return Syntax.of(text)
        .orElseThrow(() -> noSuch("no syntax '%s'", text, Syntax.values(), Syntax::label));
  }

  /// A facet: `filed-from`.
  public static Facet facet(String name) throws InvalidInputException {
    return Facet.of(name)
        .orElseThrow(() ->
            InvalidInputException.noSuch(
                "no facet '%s'", name, Facet.all().stream().map(Facet::label).toList()));
  }

  /// The places right below one, if that is what a facet is asked for.
  ///
  /// @param path of the place; empty for the continents
  public static Facet under(Facet facet, String path) throws InvalidInputException {
    if (!facet.label().equals(NameField.PLACE.label())) {
      throw new InvalidInputException("goes with place, not with " + facet.label());
    }
    return new Facet.OfPlacesUnder(path);
  }

  /// A facet and how many values of it: `place`, `place:20`.
  public static FacetRequest facetRequest(String text) throws InvalidInputException {
    int colon = text.indexOf(':');
    String name = colon < 0 ? text : text.substring(0, colon);
    long limit = colon < 0 ? Defaults.VALUES : count(text.substring(colon + 1));
    return new FacetRequest(facet(name), limit, Optional.empty());
  }

  /// Makes sure that no facet is asked for twice.
  public static void refuseRepeated(List<FacetRequest> facets) throws InvalidInputException {
    var labels = new HashSet<String>();
    for (FacetRequest request : facets) {
      String label = request.facet().label();
      if (!labels.add(label)) {
        throw new InvalidInputException(label + " is given twice");
      }
    }
  }

  /// A number of hits or values.
  public static long count(String text) throws InvalidInputException {
    if (!text.matches("\\d{1,18}")) {
      throw new InvalidInputException("'" + text + "' is no number from 0 on");
    }
    return Long.parseLong(text);
  }

  /// A sample.
  public static Sample sample(long size, long seed) throws InvalidInputException {
    if (size > Sample.MOST) {
      throw new InvalidInputException("at most " + Sample.MOST + ", not " + size);
    }
    return new Sample(Math.toIntExact(size), seed);
  }

  /// A number of `ms`, `s` or `m`; without a unit, of seconds.
  public static Duration time(String text) throws InvalidInputException {
    Matcher time = TIME.matcher(text.toLowerCase(Locale.ROOT));
    if (!time.matches()) {
      throw new InvalidInputException("no time '" + text + "'; write 2s, 500ms or 1m");
    }
    long number = Long.parseLong(time.group(1));
    return switch (time.group(2)) {
      case "ms" -> Duration.ofMillis(number);
      case "m" -> Duration.ofMinutes(number);
      case null, default -> Duration.ofSeconds(number);
    };
  }

  private static <T> InvalidInputException noSuch(
      String complaint, String name, T[] choices, Function<T, String> label) {
    return InvalidInputException.noSuch(complaint, name, Stream.of(choices).map(label).toList());
  }
}
