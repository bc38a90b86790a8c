package org.pressmark.indexer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pressmark.indexer.enrich.Enricher;
import org.pressmark.indexer.enrich.EntityRecognizer;
import org.pressmark.indexer.enrich.EntityRecognizers;
import org.pressmark.indexer.index.IndexRequest;
import org.pressmark.indexer.index.IndexSummary;
import org.pressmark.indexer.index.Indexer;
import org.pressmark.indexer.index.StoryWindow;
import org.pressmark.indexer.index.Tally;
import org.pressmark.indexer.ingest.ArticleSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `pressmark index`.
@Command(
    name = "index",
    description = "Brings an index up to date with files and directories of articles.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  pressmark index ~/archive",
      "  pressmark index ~/archive -i ~/archive.index --prune --json",
      "  pressmark index dump.jsonl --map headline=meta.head --map articleBody=story.html",
      "  pressmark index ~/incoming --watch",
      "  find ~/archive -name '*.html' -newer last-run | pressmark index --files-from -"
    })
final class IndexCommand implements Callable<Integer> {
  static final Path STDIN = Path.of("-");

  private static final int DONE = 0;
  private static final int SOME_REJECTED = 1;
  static final int FAILED = 2;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files and directories; - for articles on standard input.")
  private List<Path> paths = List.of();

  @Option(
      names = "--files-from",
      paramLabel = "FILE",
      description =
          "Also the files and directories that are listed in FILE, one a line; - for stdin.")
  private @Nullable Path filesFrom;

  @Option(
      names = {"-i", "--index"},
      paramLabel = "DIR",
      description = "The index; else $PRESSMARK_INDEX, else ./pressmark-index.")
  private @Nullable Path index;

  @Option(names = "--prune", description = "Take out articles whose file is gone.")
  private boolean prune;

  @Option(
      names = "--watch",
      description = "Go on, and index what changes, until stopped by Ctrl-C or kill.")
  private boolean watch;

  @Option(
      names = "--story-window",
      paramLabel = "TIME",
      converter = StoryWindowConverter.class,
      description =
          "How far apart copies of a story are published: 36h, 7d, 2w, any. Kept in the index; at first any.")
  private @Nullable StoryWindow storyWindow;

  @Option(
      names = "--dry-run",
      description = "Change nothing; say what would be indexed, with which fields.")
  private boolean dryRun;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "Write every rejection to this file, JSON Lines.")
  private @Nullable Path rejects;

  @Option(
      names = "--map",
      paramLabel = "FIELD=PATH",
      description = "Where JSON keeps a field: headline=meta.head; may be repeated.",
      converter = FieldPath.Converter.class)
  private List<FieldPath> map = List.of();

  @Option(
      names = "--format",
      paramLabel = "NAME",
      completionCandidates = FormatNames.class,
      converter = FormatNames.class,
      description =
          "Read all files as this format; else content and name tell: ${COMPLETION-CANDIDATES}.")
  private @Nullable String format;

  @Option(
      names = "--recognizer",
      paramLabel = "NAME",
      description =
          "What finds names in the text; none leaves it alone. Default: ${DEFAULT-VALUE}.",
      defaultValue = "english")
  private String recognizer = "";

  @Option(
      names = "--plugins",
      paramLabel = "DIR",
      description = "A directory of jars with more recognizers. Default: $PRESSMARK_PLUGINS.")
  private @Nullable Path plugins;

  @Option(names = "--threads", paramLabel = "N", description = "Default: one a core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--json", description = "End with the ledger as a JSON object on stdout.")
  private boolean json;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress, no list of rejections.")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    CommandLine command = Objects.requireNonNull(spec, "picocli sets the command").commandLine();
    IndexRequest request = request(command);
    var indexer =
        new Indexer(new Enricher(Clock.system(ZoneId.systemDefault()), recognizer(command)));
    var report = new Report(command.getOut(), command.getErr(), json, quiet, dryRun);
    try (var stop = StopOnSignal.install()) {
      if (watch) {
        return new WatchLoop(indexer, request, stop, report).untilStopped();
      }
      IndexSummary summary = index(indexer, request, stop, report);
      report.print(summary);
      return exitCode(summary);
    }
  }

  /// One run, with its progress reported.
  static IndexSummary index(Indexer indexer, IndexRequest request, StopOnSignal stop, Report report)
      throws IOException {
    var tally = new Tally();
    try (var _ = Progress.of(request, tally, report.err(), report.quiet())) {
      return indexer.index(request, tally, stop::isRequested);
    }
  }

  static int exitCode(IndexSummary summary) {
    if (summary.interrupted()) {
      return FAILED;
    }
    return summary.rejected() > 0 ? SOME_REJECTED : DONE;
  }

  private IndexRequest request(CommandLine command) throws IOException {
    if (threads < 1) {
      throw new ParameterException(command, "--threads is below 1: " + threads);
    }
    if (watch && (dryRun || filesFrom != null || paths.contains(STDIN))) {
      throw new ParameterException(
          command,
          "--watch follows files and directories: no -, --files-from or --dry-run with it");
    }
    List<Path> named = paths.stream().filter(path -> !path.equals(STDIN)).toList();
    if (paths.isEmpty() && filesFrom == null) {
      throw new ParameterException(command, "nothing to index: give a PATH, or --files-from FILE");
    }
    return new IndexRequest(
        named,
        input(command),
        index(),
        threads,
        prune,
        dryRun,
        Optional.ofNullable(rejects),
        reading(command),
        Optional.ofNullable(storyWindow));
  }

  private IndexRequest.Input input(CommandLine command) throws IOException {
    boolean stream = paths.contains(STDIN);
    if (stream && STDIN.equals(filesFrom)) {
      throw new ParameterException(
          command, "standard input is either a list of files or articles, not both");
    }
    return new IndexRequest.Input(
        filesFrom == null ? List.of() : FileList.read(filesFrom),
        stream ? Optional.of(System.in) : Optional.empty());
  }

  private EntityRecognizer recognizer(CommandLine command) {
    try {
      EntityRecognizer chosen = EntityRecognizers.named(recognizer, Plugins.loader(plugins));
      chosen.prepare();
      return chosen;
    } catch (IllegalArgumentException | IOException e) {
      throw new ParameterException(command, "--recognizer: " + e.getMessage(), e);
    }
  }

  private Path index() {
    if (index != null) {
      return index;
    }
    String named = System.getenv("PRESSMARK_INDEX");
    return Path.of(Objects.requireNonNullElse(named, "pressmark-index"));
  }

  private ArticleSource.Options reading(CommandLine command) {
    var options =
        new ArticleSource.Options(
            FieldPath.grouped(map),
            ArticleSource.Options.MAX_ITEM_CHARS,
            Optional.ofNullable(format));
    try {
      ArticleSource.of(options);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command, "--map: " + e.getMessage(), e);
    }
    return options;
  }
}
