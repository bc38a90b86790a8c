package org.pressmark.indexer.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// A run in a JVM of its own, which can be killed. It commits often, and says on stdout after every
/// few milliseconds how many inputs it has accounted for.
final class ChildRun {
  private ChildRun() {}

  /// Starts one.
  static Process start(IndexRequest request, CommitPace pace) throws IOException {
    return new ProcessBuilder(command(request, pace))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  static List<String> command(IndexRequest request, CommitPace pace) {
    var command =
        new ArrayList<>(
            java(
                ChildRun.class,
                request.index().toString(),
                Integer.toString(pace.claims()),
                Boolean.toString(request.prune())));
    request.sources().forEach(source -> command.add(source.toString()));
    return command;
  }

  /// The command line that runs a class of the tests, quick to start.
  static List<String> java(Class<?> main, String... args) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.util.logging.config.file=/dev/null",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(List.of(args));
    return command;
  }

  /// `INDEX CLAIMS PRUNE SOURCE...`
  public static void main(String[] args) throws IOException, InterruptedException {
    var pace = new CommitPace(Duration.ofHours(1), Integer.parseInt(args[1]));
    var sources = List.of(args).subList(3, args.length).stream().map(Path::of).toList();
    var request =
        new IndexRequest(
            sources,
            Path.of(args[0]),
            2,
            Boolean.parseBoolean(args[2]),
            false,
            java.util.Optional.empty(),
            org.pressmark.indexer.ingest.ArticleSource.Options.defaults());
    var tally = new Tally();
    var ended = new AtomicBoolean();
    Thread reports =
        Thread.ofPlatform()
            .start(() -> {
              while (!ended.get()) {
                System.out.println(tally.read());
                sleep();
              }
            });
    try {
      new Indexer(TestArchive.ENRICHER, pace).index(request, tally, () -> false);
    } finally {
      ended.set(true);
      reports.join();
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(3);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
