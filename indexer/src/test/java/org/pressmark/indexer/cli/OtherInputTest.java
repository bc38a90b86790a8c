package org.pressmark.indexer.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Articles on standard input, and lists of files.
class OtherInputTest {
  private final InputStream usual = System.in;

  @TempDir private Path temporary;
  private Path directory;
  private Path index;

  @BeforeEach
  void begin() throws IOException {
    directory = temporary.toRealPath();
    index = directory.resolve("index");
  }

  @AfterEach
  void restore() {
    System.setIn(usual);
  }

  private Run run(String input, Object... args) {
    System.setIn(new ByteArrayInputStream(input.getBytes(UTF_8)));
    Object[] all = new Object[args.length + 2];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "-i";
    all[args.length + 1] = index;
    return Run.of(all).normalized(directory);
  }

  private Path write(String name, String text) throws IOException {
    Path file = directory.resolve("archive").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static String counts(Run run) {
    return run.err()
        .replaceAll("(?s).*pressmark: (\\d+ read = .*? articles? in the index).*", "$1");
  }

  @Test
  void readsArticlesOnStandardInputAndKeepsThoseOfBefore() {
    String one = "{\"title\": \"Ferry\"}\n{\"title\": \"Tug\"}\n";
    assertEquals(
        "2 read = 2 added + 0 updated + 0 unchanged + 0 duplicate + 0 rejected; 0 removed; 2 articles in the index",
        counts(run(one, "-")));
    assertEquals(
        "1 read = 1 added + 0 updated + 0 unchanged + 0 duplicate + 0 rejected; 0 removed; 3 articles in the index",
        counts(run("A barge\n\nIt sank.", "-")));
    assertEquals(
        "2 read = 0 added + 0 updated + 2 unchanged + 0 duplicate + 0 rejected; 0 removed; 3 articles in the index",
        counts(run(one, "-", "--prune")));
  }

  @Test
  void readsTheFilesThatAListNames() throws IOException {
    Path first = write("1987/a.txt", "Ferry");
    Path second = write("1988/a.txt", "Tug");
    write("1988/b.txt", "Barge");
    Path gone = directory.resolve("archive/1988/gone.txt");
    Run run = run(first + "\n\n" + second + "\0" + gone + "\n", "--files-from", "-");
    assertEquals(1, run.code());
    assertTrue(run.err().startsWith("pressmark: 1988/gone.txt: is not there\n"), run.err());
    assertEquals(
        "3 read = 2 added + 0 updated + 0 unchanged + 0 duplicate + 1 rejected; 0 removed; 2 articles in the index",
        counts(run));
    Path list = Files.write(directory.resolve("list"), List.of(first.toString()));
    assertEquals(
        "1 read = 0 added + 0 updated + 1 unchanged + 0 duplicate + 0 rejected; 0 removed; 2 articles in the index",
        counts(run("", "--files-from", list)));
  }

  @Test
  void refusesToReadStandardInputTwiceOrNothing() {
    Run both = run("", "-", "--files-from", "-");
    assertEquals(2, both.code());
    assertTrue(
        both.err().startsWith("standard input is either a list of files or articles, not both"),
        both.err());
    assertTrue(run("").err().startsWith("nothing to index: give a PATH, or --files-from FILE"));
  }
}
