package org.pressmark.app.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pressmark.app.CommandRun;
import org.pressmark.app.fault.Attempt.Effort;

/// An archive goes from state to state. Of two indexes that follow it one is never disturbed; of
/// the other every run meets a fault, after which it must be sound, and another run must make it
/// the same as the first.
final class Trials {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> FATES =
      List.of("added", "updated", "unchanged", "duplicate", "rejected");

  /// A run of the index that is never disturbed.
  private record Undisturbed(IndexContents contents, JsonNode summary, Effort effort) {}

  private final Path directory;
  private final Path index;
  private final ChangingArchive archive;
  private final String recognizer;
  private final Optional<FaultLibrary> library;
  private final Random random;
  private final List<Undisturbed> undisturbed = new ArrayList<>();
  private final SortedMap<Whereabouts, Integer> fell = new TreeMap<>();
  private final Map<Fault, Integer> kinds = new EnumMap<>(Fault.class);
  private final Map<Integer, Integer> codes = new TreeMap<>();
  private int state;

  /// Runs through all states once, undisturbed.
  Trials(Path directory, long seed, int states, int files, String recognizer)
      throws IOException, InterruptedException {
    this.directory = Files.createDirectories(directory).toRealPath();
    this.index = this.directory.resolve("index");
    this.archive = new ChangingArchive(this.directory.resolve("archive"), seed, states, files);
    this.recognizer = recognizer;
    this.library = FaultLibrary.make(this.directory);
    this.random = new Random(seed);
    Path calm = this.directory.resolve("undisturbed");
    for (int i = 0; i < states; i++) {
      archive.bring(i);
      undisturbed.add(undisturbed(i, calm));
    }
    archive.bring(0);
  }

  private Undisturbed undisturbed(int state, Path calm) throws IOException, InterruptedException {
    Path counts = directory.resolve("counts");
    Command command = command(state, calm);
    if (library.isPresent()) {
      command = command.in(library.get().counting(calm, counts));
    }
    Command.End end = command.run(directory);
    assertEquals(1, end.code(), end::err);
    long[] calls =
        library.isPresent()
            ? Stream.of(Files.readString(counts).split("\\s+")).mapToLong(Long::parseLong).toArray()
            : new long[2];
    return new Undisturbed(
        IndexContents.of(calm),
        JSON.readTree(end.out()),
        new Effort(end.cpu(), calls[0], calls[1]));
  }

  /// In every third state the run leaves in what is gone.
  private static boolean isPruned(int state) {
    return state % 3 != 2;
  }

  private Command command(int state, Path index) {
    var words = new ArrayList<Object>(List.of("index", archive.root, "-i", index, "--json"));
    words.addAll(List.of("--recognizer", recognizer, "--threads", 2));
    if (isPruned(state)) {
      words.add("--prune");
    }
    return Command.of(words.toArray()).with("-Dpressmark.commit.claims=15");
  }

  /// Brings the archive into its next state, lets a fault happen to the run that follows it, looks
  /// at what is left, and runs again.
  ///
  /// @return what happened, in a line
  String meet(Fault fault) throws IOException, InterruptedException {
    if (state == archive.states()) {
      beginAnew();
    }
    archive.bring(state);
    Undisturbed aim = undisturbed.get(state);
    String line = meet(fault, aim);
    if (random.nextInt(3) == 0) {
      line += "; again: " + meet(fault, aim);
    }
    try {
      runAgain(aim);
    } catch (AssertionError e) {
      throw new AssertionError(line + "\n" + e.getMessage(), e);
    }
    state++;
    return line;
  }

  /// Goes back to before the first state, without an index.
  void beginAnew() throws IOException {
    if (Files.exists(index)) {
      delete(index);
    }
    state = 0;
  }

  private String meet(Fault fault, Undisturbed aim) throws IOException, InterruptedException {
    var before = Commits.of(index);
    var attempt = new Attempt(command(state, index), index, directory, aim.effort, library, random);
    Command.End end = attempt.meet(fault);
    boolean ended = end.code() < 2 && (fault == Fault.UNREAD || end.out().startsWith("{"));
    Whereabouts where = Commits.of(index).since(before, ended);
    String line =
        "%s, state %d: exit code %d, %s; %s"
            .formatted(fault.label, state, end.code(), where.label, end.lastWords());
    try {
      assertEndedWell(fault, end);
      assertLeftSound(aim);
    } catch (AssertionError e) {
      throw new AssertionError(line + "\n" + end.out() + end.err() + e.getMessage(), e);
    }
    fell.merge(where, 1, Integer::sum);
    kinds.merge(fault, 1, Integer::sum);
    codes.merge(end.code(), 1, Integer::sum);
    return line;
  }

  /// What failed is told in a line. Without memory not even classes can be loaded, whatever they
  /// are.
  private static void assertEndedWell(Fault fault, Command.End end) {
    assertTrue(fault.codes().contains(end.code()), "exit code " + end.code());
    assertFalse(end.err().contains("\tat "), "it shows a stack trace");
    assertFalse(
        fault != Fault.SMALL_HEAP && end.err().contains("internal error"), "an internal error");
    if (end.code() == 2) {
      assertTrue(end.lastWords().startsWith("pressmark: "), "it does not say why it failed");
    }
  }

  private void assertLeftSound(Undisturbed aim) throws IOException {
    if (Commits.of(index).articles() == 0) {
      assertEquals(2, CommandRun.of("check", "-i", index).code());
      assertEquals(0, state, "the index is gone");
      return;
    }
    IndexContents left = IndexContents.of(index);
    left.assertBetween(
        state == 0 ? aim.contents : undisturbed.get(state - 1).contents, aim.contents);
  }

  private void runAgain(Undisturbed aim) throws IOException, InterruptedException {
    CommandRun end = clean(command(state, index));
    assertEquals(1, end.code(), () -> "the next run: " + end.err());
    JsonNode summary = end.json();
    assertEquals(
        summary.path("read").asLong(),
        FATES.stream().mapToLong(fate -> summary.path(fate).asLong()).sum(),
        summary::toString);
    for (String count : List.of("read", "rejected", "files", "bytes")) {
      assertEquals(aim.summary.path(count), summary.path(count), () -> count + ": " + summary);
    }
    int gone = isPruned(state) ? 0 : archive.gone(state);
    IndexContents.of(index).assertSame(aim.contents, gone);
  }

  /// Runs a command in this process, which is warm, and from time to time in one of its own.
  private CommandRun clean(Command command) throws IOException, InterruptedException {
    if (random.nextInt(10) > 0) {
      return CommandRun.of(command.words().toArray());
    }
    Command.End end = command.run(directory);
    return new CommandRun(end.code(), end.out(), end.err());
  }

  /// How many faults there were.
  int points() {
    return kinds.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// How it went, in a few lines.
  String summary() {
    return "%d points (%s)%nfell: %s%nexit codes: %s"
        .formatted(
            points(),
            listed(kinds, fault -> fault.label),
            listed(fell, where -> where.label),
            listed(codes, String::valueOf));
  }

  private static <K> String listed(
      Map<K, Integer> counts, java.util.function.Function<K, String> name) {
    return counts.entrySet().stream()
        .map(count -> name.apply(count.getKey()) + " " + count.getValue())
        .collect(Collectors.joining(", "));
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
