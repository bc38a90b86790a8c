package org.pressmark.app;

import java.util.Arrays;
import java.util.List;

/// Typical commands, run once so that the JVM sees which classes and methods a start needs and
/// writes them into an AOT cache. The launcher calls it after a build, once for each of its two
/// kinds of run: `long` writes the index that `short` then searches. The results go to stdout, as
/// they do in earnest.
final class Rehearsal {
  private Rehearsal() {}

  /// Takes the kind of run, the directory of the sample corpus, and one for the index.
  public static void main(String[] args) {
    System.exit(run(args[0], args[1], args[2]));
  }

  /// Runs the commands of that kind in their order and answers with the highest of their exit
  /// codes. The launcher keeps no cache of a rehearsal that went wrong.
  static int run(String kind, String corpus, String index) {
    return lines(kind).stream()
        .map(line -> words(line, corpus, index))
        .mapToInt(words -> Session.standard().run(words))
        .max()
        .orElse(ExitCode.DONE);
  }

  private static List<String> lines(String kind) {
    return switch (kind) {
      case "long" ->
          List.of(
              "index CORPUS -i INDEX --json",
              "index CORPUS -i INDEX",
              "facets place -i INDEX",
              "serve --check --port 0 -i INDEX");
      case "short" ->
          List.of(
              "search government -i INDEX --facet place --facet person",
              "search \"of?the\" -i INDEX --sort newest --from 1900 --json",
              "search govern*?AND?(headline:a?OR?NOT?date:2016) -i INDEX --csv",
              "facets place -i INDEX",
              "timeline -i INDEX --interval year",
              "export government -i INDEX",
              "stats -i INDEX");
      default -> throw new IllegalArgumentException("neither long nor short: " + kind);
    };
  }

  /// The words of a line: a blank ends one, `?` stands for a blank inside one.
  private static String[] words(String line, String corpus, String index) {
    return Arrays.stream(line.split(" "))
        .map(word -> word.replace('?', ' '))
        .map(word -> word.equals("CORPUS") ? corpus : word.equals("INDEX") ? index : word)
        .toArray(String[]::new);
  }
}
