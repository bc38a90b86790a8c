package org.pressmark.searcher.search;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.pressmark.schema.index.Folding;
import org.pressmark.searcher.search.FacetCounts.Value;

/// Takes the values of a facet that were asked for out of all that were counted.
final class TopValues {
  private static final Comparator<Value> BY_NAME =
      Comparator.comparing((Value value) -> Folding.fold(value.value()))
          .thenComparing(Value::value);
  private static final Comparator<Value> BY_COUNT =
      Comparator.comparingLong(Value::count).reversed().thenComparing(BY_NAME);
  private static final Comparator<Value> BY_SIGNIFICANCE =
      Comparator.comparingDouble((Value value) -> g2(value)).reversed().thenComparing(BY_COUNT);
  private static final Comparator<Value> NEWEST_FIRST =
      Comparator.comparing(Value::value).reversed();

  /// What values are compared with: how many articles have each of them.
  ///
  /// @param articles how many there are
  record Background(long articles, Map<String, Long> counts) {}

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
  FacetCounts of(Map<String, Long> counts, long total, long counted) {
    Comparator<Value> order = order();
    var top = new PriorityQueue<Value>(order.reversed());
    long distinct = 0;
    for (var entry : counts.entrySet()) {
      if (request.accepts(entry.getKey())) {
        distinct++;
        top.add(value(entry.getKey(), entry.getValue(), counted));
        if (top.size() > request.limit()) {
          top.remove();
        }
      }
    }
    return new FacetCounts(request.facet(), total, distinct, top.stream().sorted(order).toList());
  }

  private Value value(String value, long count, long counted) {
    return new Value(
        value,
        count,
        background.map(all ->
            Significance.of(
                count, counted, all.counts().getOrDefault(value, count), all.articles())));
  }

  private Comparator<Value> order() {
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
