package org.pressmark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the README shows is what the commands print, but for times.
class ReadmeTest {
  private static final Pattern CONSOLE = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COMMAND =
      Pattern.compile("\\$ \\./pressmark (.*)\n((?:(?!\\$ ).*\n)*)");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  @TempDir static Path index;
  private static String readme = "";

  @BeforeAll
  static void indexTheSampleCorpus() throws IOException {
    readme = Files.readString(Repository.ROOT.resolve("README.md"));
    assertEquals(0, CommandRun.of("index", Repository.SAMPLE_CORPUS, "-i", index).code());
  }

  @Test
  void showsWhatTheCommandsPrint() {
    int shown = 0;
    for (MatchResult example : examples()) {
      List<String> words = words(example.group(1));
      if (!words.getFirst().equals("index")) {
        assertEquals(masked(example.group(2)), masked(output(words)), example.group(1));
        shown++;
      }
    }
    assertEquals(2, shown);
  }

  @Test
  void showsTheLedgerOfTwoRuns(@TempDir Path fresh) {
    String corpus = Repository.SAMPLE_CORPUS.toString();
    var runs = new ArrayList<String>();
    for (MatchResult example : examples()) {
      List<String> words = words(example.group(1));
      if (words.equals(List.of("index", "sample-corpus"))) {
        String printed = CommandRun.of("index", corpus, "-i", fresh).err();
        assertEquals(masked(example.group(2)), masked(printed));
        runs.add(printed);
      }
    }
    assertEquals(2, runs.size());
  }

  @Test
  void namesTheTwoCommandsThatDoTheSetUp() {
    assertTrue(readme.contains("```sh\n./pressmark demo\n```"));
    assertTrue(readme.contains("```sh\n./mvnw verify\n```"));
  }

  @Test
  void linksToFilesThatAreThere() {
    for (MatchResult link :
        Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(readme).results().toList()) {
      assertTrue(Files.exists(Repository.ROOT.resolve(link.group(1))), link.group(1));
    }
  }

  @Test
  void linksToRowsThatAreThere() throws IOException {
    String benchmarks = Files.readString(Repository.ROOT.resolve("BENCHMARKS.md"));
    List<MatchResult> links =
        Pattern.compile("\\]\\(BENCHMARKS\\.md#([^)]+)\\)").matcher(readme).results().toList();
    assertTrue(links.size() > 3, () -> links.size() + " links");
    for (MatchResult link : links) {
      assertTrue(benchmarks.contains("<a id=\"" + link.group(1) + "\"></a>"), link.group(1));
    }
  }

  private static List<MatchResult> examples() {
    return CONSOLE
        .matcher(readme)
        .results()
        .flatMap(block -> COMMAND.matcher(block.group(1)).results())
        .toList();
  }

  private static List<String> words(String line) {
    return WORD.matcher(line)
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .toList();
  }

  private static String output(List<String> words) {
    var all = new ArrayList<Object>(words);
    all.addAll(List.of("-i", index));
    CommandRun run = CommandRun.of(all.toArray());
    return run.err() + run.out();
  }

  private static String masked(String text) {
    return String.join("\n", Arrays.asList(text.strip().split("\\R", -1)))
        .replaceAll("\\d+ ms", "N ms")
        .replaceAll("\\d+\\.\\d s\\b", "N s");
  }
}
