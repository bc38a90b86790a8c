package org.pressmark.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.pressmark.searcher.search.Layers;
import org.pressmark.searcher.search.Order;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.search.SearchRequest;

/// How long each {@link Operator} takes, beside Lucene's own queries on the same index: the best
/// ten and the total, from the parsed query on. The calls take turns, so that a busy machine is
/// busy for all of them; the least time of many is what the work itself takes. Lucene's query cache
/// is off.
public final class OperatorTimes {
  private static final int WARM_UP = 150;
  private static final int ROUNDS = 300;

  private final BareSearch bare;

  private OperatorTimes(BareSearch bare) {
    this.bare = bare;
  }

  /// Something timed; the result is the total.
  private interface Call {
    long total() throws IOException;
  }

  /// A line of the table.
  private String line(Operator operator, int rounds) throws IOException {
    Question question = operator.question();
    var request =
        new SearchRequest(question, Order.RELEVANCE, Ask.HITS, Optional.empty(), List.of(), 0);
    List<Query> yardsticks =
        operator.spans().isPresent()
            ? List.of(operator.lucene(), operator.spans().get())
            : List.of(operator.lucene());
    Call[] calls = new Call[1 + yardsticks.size()];
    calls[0] =
        () -> {
          Layers.rankAndCount(bare.searcher(), request);
          return 0;
        };
    for (int i = 0; i < yardsticks.size(); i++) {
      Query query = yardsticks.get(i);
      calls[i + 1] = () -> bare.search(query, Order.RELEVANCE).total();
    }
    double[] least = least(rounds, calls);
    long found = bare.searcher().count(bare.searcher().rewrite(Layers.compile(question)));
    String spans = least.length > 2 ? "%.0f".formatted(least[2]) : "";
    return "| `%s` | %d | %.0f | %.0f | %s | %.2f |"
        .formatted(
            operator.query().replace("|", "\\|"),
            found,
            least[0],
            least[1],
            spans,
            least[0] / least[1]);
  }

  /// The least time of each call, in microseconds.
  private static double[] least(int rounds, Call... calls) throws IOException {
    double[] least = new double[calls.length];
    Arrays.fill(least, Double.MAX_VALUE);
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < calls.length; i++) {
        long start = System.nanoTime();
        calls[i].total();
        least[i] = Math.min(least[i], (System.nanoTime() - start) / 1e3);
      }
    }
    return least;
  }

  /// Takes an index directory.
  @SuppressWarnings("SystemOut") // a program that prints its result
  public static void main(String[] args) throws Exception {
    IndexSearcher.setDefaultQueryCache(null);
    try (var bare = new BareSearch(Path.of(args[0]))) {
      var times = new OperatorTimes(bare);
      for (Operator operator : Operator.ALL) {
        times.line(operator, WARM_UP);
      }
      System.out.println("| query | articles | Pressmark | Lucene | spans | times Lucene's |");
      System.out.println("|---|---|---|---|---|---|");
      for (Operator operator : Operator.ALL) {
        System.out.println(times.line(operator, ROUNDS));
      }
    }
  }
}
