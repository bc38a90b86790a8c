package org.pressmark.indexer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.indexer.enrich.EntityRecognizer;
import org.pressmark.schema.Mention;

/// Recognisers that a user adds.
class PluginsTest {
  @TempDir private Path directory;
  private Path archive;

  /// Finds nobody.
  public static final class Added implements EntityRecognizer {
    @Override
    public String name() {
      return "added";
    }

    @Override
    public List<Mention> recognize(String headline, String body) {
      return List.of();
    }
  }

  /// Has no model.
  public static final class Broken implements EntityRecognizer {
    @Override
    public String name() {
      return "broken";
    }

    @Override
    public void prepare() throws IOException {
      throw new IOException("no model at nowhere");
    }

    @Override
    public List<Mention> recognize(String headline, String body) {
      throw new AssertionError("is never asked");
    }
  }

  @BeforeEach
  void begin() throws IOException {
    archive = Files.createDirectory(directory.resolve("archive"));
    Files.writeString(archive.resolve("a.txt"), "A headline\n\nAnd then some words of a story.\n");
    try (var jar =
        new JarOutputStream(
            Files.newOutputStream(
                Files.createDirectory(directory.resolve("plugins")).resolve("a.jar")))) {
      jar.putNextEntry(new JarEntry("META-INF/services/" + EntityRecognizer.class.getName()));
      jar.write(
          (Added.class.getName() + "\n" + Broken.class.getName() + "\n")
              .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  private Run index(String plugins, String recognizer) {
    return Run.of(
        archive,
        "-i",
        directory.resolve("index"),
        "--plugins",
        directory.resolve(plugins),
        "--recognizer",
        recognizer);
  }

  private static String firstLine(Run run) {
    return run.err().lines().findFirst().orElse("");
  }

  @Test
  void areChosenByTheirName() {
    assertEquals(0, index("plugins", "added").code());
  }

  @Test
  void sayWhatTheyLackBeforeAnythingIsIndexed() {
    Run run = index("plugins", "broken");
    assertEquals("--recognizer: no model at nowhere", firstLine(run));
    assertEquals(2, run.code());
  }

  @Test
  void areInADirectory() {
    Run run = index("nowhere", "added");
    assertEquals(
        "--recognizer: " + directory.resolve("nowhere") + " is no directory of plugins",
        firstLine(run));
    assertEquals(2, run.code());
  }
}
