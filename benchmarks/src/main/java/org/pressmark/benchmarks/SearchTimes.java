package org.pressmark.benchmarks;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;
import org.pressmark.benchmarks.SearchBenchmark.Layer;

/// What {@link SearchBenchmark} measured, in microseconds.
record SearchTimes(Map<Ask, Map<Layer, Statistics>> times) {

  static SearchTimes of(Collection<RunResult> results) {
    var times = new EnumMap<Ask, Map<Layer, Statistics>>(Ask.class);
    for (RunResult result : results) {
      var ask = Ask.valueOf(result.getParams().getParam("ask"));
      var layer = Layer.valueOf(result.getParams().getParam("layer"));
      times
          .computeIfAbsent(ask, _ -> new EnumMap<>(Layer.class))
          .put(layer, result.getPrimaryResult().getStatistics());
    }
    return new SearchTimes(times);
  }

  void print() {
    printComparison("ten hits by number, total, facets", Layer.BARE, Layer.RANK_AND_COUNT);
    printComparison("the same with the ten articles", Layer.BARE_LOADED, Layer.SEARCH);
    printLayers();
  }

  private void printComparison(String what, Layer bare, Layer ours) {
    System.out.printf("%n%s; us and queries per second%n%n", what);
    System.out.println(
        "| query | bare p50 | p99 | QPS | Pressmark p50 | p99 | QPS | bare / Pressmark, p50 |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    times.forEach((ask, layers) -> {
      Statistics left = layers.get(bare);
      Statistics right = layers.get(ours);
      if (left != null && right != null) {
        System.out.printf(
            Locale.ROOT,
            "| %s | %s | %s | %.2f |%n",
            name(ask),
            columns(left),
            columns(right),
            median(left) / median(right));
      }
    });
  }

  private static String columns(Statistics times) {
    return String.format(
        Locale.ROOT,
        "%.1f | %.1f | %,.0f",
        median(times),
        times.getPercentile(99),
        1e6 / times.getMean());
  }

  private void printLayers() {
    System.out.printf("%nlayers, p50 in us; each but the first two contains those before it%n%n");
    System.out.println(
        "| query | parse | compile | rank and count | + articles | + parse and passages |");
    System.out.println("|---|---|---|---|---|---|");
    times.forEach((ask, layers) ->
        System.out.printf(
            "| %s | %s | %s | %s | %s | %s |%n",
            name(ask),
            median(layers, Layer.PARSE),
            median(layers, Layer.COMPILE),
            median(layers, Layer.RANK_AND_COUNT),
            median(layers, Layer.SEARCH),
            median(layers, Layer.WHOLE)));
  }

  private static String median(Map<Layer, Statistics> layers, Layer layer) {
    Statistics times = layers.get(layer);
    return times == null ? "" : String.format(Locale.ROOT, "%.1f", median(times));
  }

  private static double median(Statistics times) {
    return times.getPercentile(50);
  }

  private static String name(Ask ask) {
    return ask.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
