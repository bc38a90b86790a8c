package org.pressmark.benchmarks;

import java.nio.file.Path;
import java.util.List;

/// Scores TREC runs, such as `pressmark search --queries topics.tsv --format trec` writes, against
/// relevance judgments.
public final class Relevance {
  private Relevance() {}

  /// Takes the file of judgments, and one or more runs.
  @SuppressWarnings("SystemOut") // a program that prints its result
  public static void main(String[] args) throws Exception {
    Qrels qrels = Qrels.read(Path.of(args[0]));
    for (String run : List.of(args).subList(1, args.length)) {
      System.out.println(RankingScores.of(Path.of(run), qrels) + "  " + run);
    }
  }
}
