package org.pressmark.app;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/// Typical commands, run once so that the JVM sees which classes and methods a start needs and
/// writes them into an AOT cache. The launcher calls it after a build, once for each of its two
/// kinds of run: `long` writes the index that `short` then searches.
final class Rehearsal {
  private Rehearsal() {}

  /// Takes the kind of run, the directory of the sample corpus, and one for the index.
  public static void main(String[] args) {
    System.exit(run(args[0], args[1], args[2]));
  }

  /// Runs the commands of that kind in their order and answers with the highest of their exit
  /// codes.
  static int run(String kind, String corpus, String index) {
    QuietLogging.install();
    return commands(kind, corpus, index).stream()
        .filter(words -> Subcommands.ofBothHalves().byName().containsKey(Subcommands.nameIn(words)))
        .mapToInt(Rehearsal::rehearse)
        .max()
        .orElse(ExitCode.DONE);
  }

  private static int rehearse(String... words) {
    return Session.of(
            Subcommands.ofBothHalves(),
            ResultStream.toFile(OutputStream.nullOutputStream()),
            System.err)
        .run(words);
  }

  private static List<String[]> commands(String kind, String corpus, String index) {
    var lines =
        switch (kind) {
          case "long" -> List.of("index %1$s -i %2$s", "index %1$s -i %2$s --json");
          case "short" ->
              List.of(
                  "search bank -i %2$s --facet place --facet person",
                  "search \"the\" --sort newest --json -i %2$s",
                  "facets place -i %2$s",
                  "timeline --interval year -i %2$s",
                  "stats -i %2$s");
          default -> throw new IllegalArgumentException("neither long nor short: " + kind);
        };
    return lines.stream().map(line -> words(line, corpus, index)).toList();
  }

  /// The words of a line, in which `%1$s` is the corpus and `%2$s` the index, whatever blanks they
  /// contain.
  private static String[] words(String line, String corpus, String index) {
    return Arrays.stream(line.split(" "))
        .map(word -> word.formatted(corpus, index))
        .toArray(String[]::new);
  }
}
