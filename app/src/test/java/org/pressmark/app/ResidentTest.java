package org.pressmark.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.searcher.cli.SearcherCommands;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/// A resident process answers as the command itself would.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its launcher asks no resident process")
@Timeout(120)
class ResidentTest {
  private static final String BUILD = "2026-01-01";
  private static final CommandRun DECLINED = new CommandRun(ResidentCall.DECLINED, "", "");
  private static final String TOOK = "\\d+ ms";

  @TempDir private Path directory;
  private Path place;
  private Path socket;
  private Path index;
  private Resident resident;
  private Thread serving;

  @BeforeEach
  void begin() throws IOException {
    place = directory.resolve("cache/resident");
    socket = place.resolve("socket");
    index = directory.resolve("index");
    Files.writeString(
        directory.resolve("a.jsonl"),
        """
        {"headline":"Rebels lose ground","articleBody":"Rebels lost ground in Aleppo.","persons":["Jane Doe"]}
        {"headline":"A quiet day","articleBody":"No rebels were seen. It rained."}
        """);
    assertEquals(0, CommandRun.of("index", directory.resolve("a.jsonl"), "-i", index).code());
    resident = Resident.open(place, BUILD);
    serving = Thread.ofPlatform().start(() -> serve(resident, Duration.ofMinutes(1)));
  }

  @AfterEach
  void end() throws Exception {
    resident.close();
    serving.join();
    assertFalse(Files.exists(socket));
  }

  private static void serve(Resident resident, Duration idle) {
    try {
      resident.serve(idle);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private CommandRun ask(ResidentCall call) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code = ResidentCaller.answered(call, socket.toString(), out, err);
    return new CommandRun(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private CommandRun askIn(List<String> variables, boolean onTerminal, Object... words) {
    var arguments = List.of(words).stream().map(Object::toString).toList();
    return ask(
        new ResidentCall(
            ResidentCall.surroundings(BUILD),
            directory.toString(),
            variables,
            onTerminal,
            arguments));
  }

  private CommandRun ask(Object... words) {
    return askIn(List.of(), false, words);
  }

  private static CommandRun timeless(CommandRun run) {
    return new CommandRun(
        run.code(),
        run.out().replaceAll(TOOK, "").replaceAll("\"took_ms\":[0-9.]+", ""),
        run.err());
  }

  @Test
  void answersAsTheCommandItself() {
    for (Object[] words :
        List.of(
            new Object[] {"search", "rebels", "-i", index, "--facet", "person"},
            new Object[] {"search", "rebels", "-i", index, "--json"},
            new Object[] {"search", "zzyzx", "-i", index},
            new Object[] {"search", "headlin:rebels", "-i", index},
            new Object[] {"facets", "person", "-i", index},
            new Object[] {"export", "rebels", "-i", index, "--format", "csv"},
            new Object[] {"stats", "-i", directory.resolve("nowhere")},
            new Object[] {"search", "--no-such-option"})) {
      assertEquals(timeless(CommandRun.of(words)), timeless(ask(words)), List.of(words)::toString);
    }
  }

  @Test
  void findsTheIndexWhereTheCallerIs() {
    CommandRun there = timeless(CommandRun.of("search", "rebels", "-i", index));
    assertEquals(there, timeless(ask("search", "rebels", "-i", "index")));
    assertEquals(
        there, timeless(askIn(List.of("PRESSMARK_INDEX=index"), false, "search", "rebels")));
    assertEquals(
        "pressmark: pressmark-index holds no index; make one with: pressmark index DIRECTORY -i"
            + " pressmark-index\n",
        ask("search", "rebels").err());
  }

  @Test
  void namesTheIndexAsTheCallerDoes() throws IOException {
    try (var foreign = FSDirectory.open(directory.resolve("foreign"))) {
      new IndexWriter(foreign, new IndexWriterConfig()).close();
    }
    assertEquals(
        "pressmark: foreign is a Lucene index, but not one of Pressmark's\n",
        ask("search", "rebels", "-i", "foreign").err());
  }

  @Test
  void usesColoursWhereTheCallerHasThem() {
    assertTrue(askIn(List.of(), true, "search", "rebels", "-i", "index").out().contains("\u001b["));
    for (String without : List.of("NO_COLOR=1", "TERM=dumb")) {
      String out = askIn(List.of(without), true, "search", "rebels", "-i", "index").out();
      assertFalse(out.contains("\u001b["), without);
    }
  }

  @Test
  void declinesWhatOnlyTheCallerCanDo() {
    assertEquals(DECLINED, ask("index", "a.jsonl", "-i", "index"));
    assertEquals(DECLINED, ask("serve", "-i", "index"));
    assertEquals(DECLINED, ask("resident"));
    assertEquals(DECLINED, ask("--version"));
    assertEquals(DECLINED, ask("search", "--queries", "-", "-i", "index"));
    assertEquals(DECLINED, ask("search", "--queries=topics.tsv", "-i", "index"));
    assertEquals(DECLINED, ask("search", "rebels", "--record", "r.json", "-i", "index"));
  }

  @Test
  void declinesEveryOptionThatNamesAFile() {
    for (var command : SearcherCommands.all().entrySet()) {
      var spec = new CommandLine(command.getValue().get()).getCommandSpec();
      for (OptionSpec option : spec.options()) {
        if (option.type() == Path.class && !option.longestName().equals("--index")) {
          for (String name : option.names()) {
            assertEquals(DECLINED, ask(command.getKey(), "rebels", name, "a", "-i", "index"), name);
            assertEquals(DECLINED, ask(command.getKey(), "rebels", name + "=a", "-i", "index"));
          }
        }
      }
    }
  }

  /// Picocli colours it if its own process sits at a terminal.
  @Test
  void declinesHelp() {
    for (String help : List.of("--help", "-h", "-hV", "--version")) {
      assertEquals(DECLINED, ask("search", help), help);
      assertEquals(DECLINED, ask(help, "search"), help);
    }
  }

  @Test
  void declinesCallersInOtherSurroundings() {
    List<String> own = ResidentCall.surroundings(BUILD);
    for (int i = 0; i < own.size(); i++) {
      var others = new ArrayList<>(own);
      others.set(i, "another");
      var arguments = List.of("search", "rebels", "-i", "index");
      assertEquals(
          DECLINED,
          ask(new ResidentCall(others, directory.toString(), List.of(), false, arguments)),
          own.get(i));
    }
  }

  @Test
  void declinesMoreWordsThanACallMayHave() {
    var words = new ArrayList<Object>(List.of("search", "rebels", "-i", "index"));
    words.addAll(Collections.nCopies(65_536, "--all"));
    assertEquals(DECLINED, ask(words.toArray()));
  }

  @Test
  void answersManyAtATime() throws Exception {
    CommandRun alone = timeless(ask("search", "rebels", "-i", "index"));
    try (var callers = Executors.newFixedThreadPool(8)) {
      var answers = new ArrayList<Future<CommandRun>>();
      for (int i = 0; i < 64; i++) {
        answers.add(callers.submit(() -> timeless(ask("search", "rebels", "-i", "index"))));
      }
      for (Future<CommandRun> answer : answers) {
        assertEquals(alone, answer.get());
      }
    }
  }

  @Test
  void seesWhatIsIndexedMeanwhile() throws IOException {
    assertTrue(ask("search", "rebels", "-i", "index").out().startsWith("2 of 2 articles"));
    Path more = Files.writeString(directory.resolve("b.jsonl"), "{\"headline\":\"More rebels\"}\n");
    assertEquals(0, CommandRun.of("index", more, "-i", index).code());
    assertTrue(ask("search", "rebels", "-i", "index").out().startsWith("3 of 3 articles"));
  }

  @Test
  void survivesCallersThatSpeakNonsenseOrLeave() throws IOException {
    for (byte[] nonsense :
        List.of(new byte[0], new byte[] {0, 1}, "GET / HTTP/1.1".getBytes(UTF_8))) {
      try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
        channel.connect(UnixDomainSocketAddress.of(socket));
        channel.write(ByteBuffer.wrap(nonsense));
      }
    }
    assertEquals(0, ask("search", "rebels", "-i", "index").code());
  }

  @Test
  void leavesWhenNobodyCalls() throws Exception {
    Resident idle = Resident.open(directory.resolve("idle"), BUILD);
    Thread waiting = Thread.ofPlatform().start(() -> serve(idle, Duration.ofMillis(50)));
    assertTrue(waiting.join(Duration.ofSeconds(30)));
    idle.close();
  }

  @Test
  void isAProcessThatAnswersAnother() throws Exception {
    Path own = directory.resolve("own");
    Process process =
        java("-Dpressmark.resident=" + own, "-Dpressmark.build=x", Pressmark.class, "resident")
            .start();
    try (BufferedReader out = process.inputReader()) {
      assertEquals("Pressmark answers at " + own.resolve("socket"), out.readLine());
      ProcessBuilder caller =
          java(ResidentCaller.class, own.resolve("socket"), "x", "no", "search", "rebels");
      Process called = caller.start();
      try (BufferedReader answer = called.inputReader()) {
        assertTrue(String.valueOf(answer.readLine()).startsWith("2 of 2 articles, "));
      }
      assertEquals(0, called.waitFor());
      caller.environment().put("TZ", "Pacific/Kiritimati");
      assertEquals(ResidentCall.DECLINED, caller.start().waitFor());
      process.destroy();
      assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it does not end");
      assertFalse(Files.exists(own.resolve("socket")));
    } finally {
      process.destroyForcibly();
    }
  }

  private ProcessBuilder java(Object... words) {
    var line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path")));
    for (Object word : words) {
      line.add(word instanceof Class<?> type ? type.getName() : word.toString());
    }
    var builder = new ProcessBuilder(line).directory(directory.toFile());
    builder.environment().put("PRESSMARK_INDEX", "index");
    return builder.redirectError(ProcessBuilder.Redirect.INHERIT);
  }
}
