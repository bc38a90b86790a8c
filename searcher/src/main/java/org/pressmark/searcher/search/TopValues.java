package org.pressmark.searcher.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.pressmark.schema.index.Folding;
import org.pressmark.searcher.search.FacetCounts.Value;

/// Takes the values of a facet that were asked for out of all that were counted.
final class TopValues {
  private static final Comparator<Ranked> BY_NAME =
      Comparator.comparing(Ranked::folded).thenComparing(ranked -> ranked.value().value());
  private static final Comparator<Ranked> BY_COUNT =
      Comparator.comparingLong((Ranked ranked) -> ranked.value().count())
          .reversed()
          .thenComparing(BY_NAME);
  private static final Comparator<Ranked> BY_SIGNIFICANCE =
      Comparator.comparingDouble((Ranked ranked) -> g2(ranked.value()))
          .reversed()
          .thenComparing(BY_COUNT);
  private static final Comparator<Ranked> NEWEST_FIRST =
      Comparator.comparing((Ranked ranked) -> ranked.value().value()).reversed();

  /// A value, and by what it comes among those of its count.
  private record Ranked(Value value, String folded) {}

  /// What values are compared with: how many articles have each of them.
  ///
  /// @param articles how many there are
  record Background(long articles, Tally counts) {}

  private final FacetRequest request;
  private final Optional<Background> background;

  /// @param background for an order by significance
  TopValues(FacetRequest request, Optional<Background> background) {
    this.request = request;
    this.background = background;
  }

  private static double g2(Value value) {
    return value.significance().map(Significance::g2).orElse(0.0);
  }

  /// The values asked for.
  ///
  /// @param total the articles that match
  /// @param counted how many articles were counted: more than match where the facet's own filter
  ///   was left out
  FacetCounts of(Tally counts, long total, long counted) {
    Comparator<Ranked> order = order();
    var top = new PriorityQueue<Ranked>(order.reversed());
    long distinct = 0;
    for (int number = 0; number < counts.size(); number++) {
      long count = counts.count(number);
      if (count == 0 || !(request.acceptsAll() || request.accepts(counts.value(number)))) {
        continue;
      }
      distinct++;
      if (isBelow(count, top)) {
        continue;
      }
      String value = counts.value(number);
      top.add(new Ranked(value(value, count, counted), Folding.fold(value)));
      if (top.size() > request.limit()) {
        top.remove();
      }
    }
    List<Value> values = top.stream().sorted(order).map(Ranked::value).toList();
    return new FacetCounts(request.facet(), total, distinct, values);
  }

  /// Whether a value need not be looked at, since by its count alone it comes after all others.
  private boolean isBelow(long count, PriorityQueue<Ranked> top) {
    if (request.limit() == 0) {
      return true;
    }
    return isByCount() && top.size() == request.limit() && count < top.element().value().count();
  }

  private boolean isByCount() {
    return request
        .order()
        .map(FacetOrder.COUNT::equals)
        .orElseGet(() -> !(request.facet() instanceof Facet.OfTime));
  }

  private Value value(String value, long count, long counted) {
    return new Value(
        value,
        count,
        background.map(
            all -> Significance.of(count, counted, background(all, value, count), all.articles())));
  }

  /// What is not counted everywhere is here alone.
  private static long background(Background all, String value, long count) {
    long everywhere = all.counts().count(value);
    return everywhere == 0 ? count : everywhere;
  }

  private Comparator<Ranked> order() {
    if (request.order().isEmpty()) {
      return switch (request.facet()) {
        case Facet.OfField _, Facet.OfPlacesUnder _ -> BY_COUNT;
        case Facet.OfTime _ -> NEWEST_FIRST;
      };
    }
    return switch (request.order().get()) {
      case COUNT -> BY_COUNT;
      case NAME -> BY_NAME;
      case SIGNIFICANCE -> BY_SIGNIFICANCE;
    };
  }
}
