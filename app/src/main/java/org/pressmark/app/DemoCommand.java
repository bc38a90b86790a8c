package org.pressmark.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `pressmark demo`: indexes the sample corpus and asks it a few questions, each shown as one would
/// type it.
@Command(
    name = "demo",
    description = "Indexes the sample corpus and shows what can be asked of it.",
    sortOptions = false)
final class DemoCommand implements Callable<Integer> {
  /// Set by the launcher: where Pressmark is installed or checked out.
  private static final String HOME = "pressmark.home";

  /// Set by the launcher: where it keeps what it makes.
  private static final String CACHE = "pressmark.cache";

  /// The root as picocli reads it; picocli puts the real one in.
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-i", "--index"},
      paramLabel = "DIR",
      description = "Where the demo's index goes; default: beside what makes starts fast.")
  private @Nullable Path chosen;

  private static Path home() {
    return Path.of(System.getProperty(HOME, ".")).toAbsolutePath().normalize();
  }

  @Override
  public Integer call() throws IOException {
    Path corpus = home().resolve("sample-corpus");
    if (!Files.isDirectory(corpus)) {
      throw new NoSuchFileException(corpus.toString());
    }
    PrintWriter out = spec.commandLine().getOut();
    Path index = chosen != null ? chosen : usualIndex();
    boolean worked =
        show("Index a directory:", List.of("index", corpus.toString(), "-i", index.toString()))
            && show(
                "Words, with the people and places of the articles that match:",
                ask(index, "mandela", "-n", "3", "--facet", "person:5", "--facet", "place:5"))
            && show("A phrase, exactly as it stands:", ask(index, "\"panama canal\"", "-n", "2"))
            && show(
                "A stretch of time, newest first:",
                ask(index, "moscow date:1950..1999", "--sort", "newest", "-n", "3"));
    if (!worked) {
      return ExitCode.FAILED;
    }
    out.println();
    out.println("Now yours:");
    out.println(
        "  pressmark index ~/my-archive                       index a directory of articles");
    out.println("  pressmark search 'aleppo rebels' --facet person    ask it");
    out.println(
        "  pressmark facets filed-from                        where the stories were filed");
    out.println("  pressmark timeline 'ceasefire' --interval month    when they were published");
    out.println("  pressmark search --help                            all that can be asked");
    return ExitCode.DONE;
  }

  /// In the launcher's cache; where that cannot be written, in a directory for temporary files.
  private static Path usualIndex() throws IOException {
    Path cache = Path.of(System.getProperty(CACHE, "app/target/pressmark"));
    return Files.isWritable(cache)
        ? cache.resolve("demo-index")
        : Files.createTempDirectory("pressmark-demo").resolve("index");
  }

  private static List<String> ask(Path index, String query, String... options) {
    var words = new ArrayList<>(List.of("search", query));
    words.addAll(List.of(options));
    words.addAll(List.of("-i", index.toString()));
    return words;
  }

  private boolean show(String title, List<String> words) {
    CommandLine running = spec.commandLine();
    PrintWriter out = running.getOut();
    out.println();
    out.println(title);
    out.println(
        "$ pressmark " + String.join(" ", words.stream().map(DemoCommand::quoted).toList()));
    out.flush();
    int code =
        Pressmark.commandLine(Subcommands.all(), words.toArray(String[]::new))
            .setOut(out)
            .setErr(running.getErr())
            .execute(words.toArray(String[]::new));
    return code != ExitCode.FAILED;
  }

  private static String quoted(String word) {
    return word.matches("[\\w./:~=-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
