package org.pressmark.benchmarks;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;
import org.pressmark.benchmarks.SearchBenchmark.Layer;

/// What {@link SearchBenchmark} measured, in microseconds.
record SearchTimes(Map<Ask, Map<Layer, Times>> times) {

  /// The times of one layer.
  ///
  /// @param cpu CPU time of the process for each call, on average
  /// @param latency wall times of calls
  record Times(double cpu, Statistics latency) {
    static Times of(RunResult result) {
      return new Times(
          Objects.requireNonNull(result.getSecondaryResults().get(CpuTime.LABEL)).getScore(),
          result.getPrimaryResult().getStatistics());
    }

    String columns() {
      return String.format(
          Locale.ROOT,
          "%.0f | %.0f | %.0f | %,.0f",
          cpu,
          latency.getPercentile(50),
          latency.getPercentile(99),
          1e6 / latency.getMean());
    }
  }

  static SearchTimes of(Collection<RunResult> results) {
    var times = new EnumMap<Ask, Map<Layer, Times>>(Ask.class);
    for (RunResult result : results) {
      var ask = Ask.valueOf(result.getParams().getParam("ask"));
      var layer = Layer.valueOf(result.getParams().getParam("layer"));
      times.computeIfAbsent(ask, _ -> new EnumMap<>(Layer.class)).put(layer, Times.of(result));
    }
    return new SearchTimes(times);
  }

  void print() {
    printComparison("Ten hits by number, the total, facets", Layer.BARE, Layer.RANK_AND_COUNT);
    printComparison("The same, and the ten articles", Layer.BARE_LOADED, Layer.SEARCH);
    printLayers();
  }

  private void printComparison(String what, Layer bare, Layer ours) {
    System.out.printf("%n%s, in us and queries per second:%n%n", what);
    System.out.println(
        "| query | bare CPU | p50 | p99 | QPS | Pressmark CPU | p50 | p99 | QPS |"
            + " bare / Pressmark, CPU |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|");
    times.forEach((ask, layers) -> {
      Times left = layers.get(bare);
      Times right = layers.get(ours);
      if (left != null && right != null) {
        System.out.printf(
            Locale.ROOT,
            "| %s | %s | %s | %.2f |%n",
            name(ask),
            left.columns(),
            right.columns(),
            left.cpu() / right.cpu());
      }
    });
  }

  private void printLayers() {
    System.out.printf(
        "%nLayers, CPU time in us; those after the second contain the compiling:%n%n");
    System.out.println(
        "| query | parse | compile | rank and count | and articles | and parse and passages |");
    System.out.println("|---|---|---|---|---|---|");
    times.forEach((ask, layers) ->
        System.out.printf(
            "| %s | %s | %s | %s | %s | %s |%n",
            name(ask),
            cpu(layers, Layer.PARSE),
            cpu(layers, Layer.COMPILE),
            cpu(layers, Layer.RANK_AND_COUNT),
            cpu(layers, Layer.SEARCH),
            cpu(layers, Layer.WHOLE)));
  }

  private static String cpu(Map<Layer, Times> layers, Layer layer) {
    Times times = layers.get(layer);
    return times == null ? "" : String.format(Locale.ROOT, "%.1f", times.cpu());
  }

  private static String name(Ask ask) {
    return ask.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
