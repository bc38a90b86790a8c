package org.pressmark.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// How well a run ranks, as trec_eval reckons it: means over all topics that have relevant
/// articles, those without a line in the run counting 0.
///
/// @param topics how many there are
/// @param map mean average precision
/// @param precision of the first ten
/// @param ndcg of the first ten
/// @param recall of all that was retrieved
record RankingScores(int topics, double map, double precision, double ndcg, double recall) {
  private static final int DEPTH = 10;

  /// A line of a run.
  private record Retrieved(String id, double score) {}

  /// Scores the lines `topic Q0 id rank score tag` of a file, in the order of their scores.
  static RankingScores of(Path run, Qrels qrels) throws IOException {
    Map<String, List<Retrieved>> byTopic = new HashMap<>();
    for (String line : Files.readAllLines(run)) {
      String[] cells = line.strip().split("\\s+", -1);
      if (cells.length != 6) {
        throw new IOException(run + ": not a line of a run: " + line);
      }
      byTopic
          .computeIfAbsent(cells[0], _ -> new ArrayList<>())
          .add(new Retrieved(cells[2], Double.parseDouble(cells[4])));
    }
    Map<String, List<String>> ranked = new HashMap<>();
    byTopic.forEach((topic, retrieved) -> ranked.put(topic, ids(retrieved)));
    return of(ranked, qrels);
  }

  private static List<String> ids(List<Retrieved> retrieved) {
    return retrieved.stream()
        .sorted(Comparator.comparingDouble(Retrieved::score).reversed())
        .map(Retrieved::id)
        .toList();
  }

  /// Scores lists of identifiers by topic, best first.
  static RankingScores of(Map<String, List<String>> run, Qrels qrels) {
    double map = 0;
    double precision = 0;
    double ndcg = 0;
    double recall = 0;
    for (var topic : qrels.relevant().entrySet()) {
      List<String> ids = run.getOrDefault(topic.getKey(), List.of());
      int found = 0;
      int foundEarly = 0;
      double gain = 0;
      double precisions = 0;
      for (int rank = 1; rank <= ids.size(); rank++) {
        if (topic.getValue().contains(ids.get(rank - 1))) {
          found++;
          precisions += (double) found / rank;
          foundEarly += rank <= DEPTH ? 1 : 0;
          gain += rank <= DEPTH ? discount(rank) : 0;
        }
      }
      map += precisions / topic.getValue().size();
      precision += (double) foundEarly / DEPTH;
      ndcg += gain / idealGain(topic.getValue());
      recall += (double) found / topic.getValue().size();
    }
    int topics = qrels.relevant().size();
    return new RankingScores(
        topics, map / topics, precision / topics, ndcg / topics, recall / topics);
  }

  private static double discount(int rank) {
    return Math.log(2) / Math.log(rank + 1);
  }

  private static double idealGain(Set<String> relevant) {
    double gain = 0;
    for (int rank = 1; rank <= Math.min(DEPTH, relevant.size()); rank++) {
      gain += discount(rank);
    }
    return gain;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d topics  MAP %.4f  P@10 %.4f  nDCG@10 %.4f  recall %.4f",
        topics,
        map,
        precision,
        ndcg,
        recall);
  }
}
