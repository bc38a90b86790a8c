package org.pressmark.searcher.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `serve` refuses and warns of before it serves; `--check` ends it after its first page.
final class ServeCommandTest {
  @TempDir static Path index;

  @BeforeAll
  static void write() throws Exception {
    NewsStand.index(index, NewsStand.articles());
  }

  private static CommandRun check(String... options) {
    var all = new String[options.length + 1];
    all[0] = "--check";
    System.arraycopy(options, 0, all, 1, options.length);
    return CommandRun.of(index, "serve", all);
  }

  @Test
  void opensForThisMachineWithoutAWord() {
    assertEquals(new CommandRun(0, "", ""), check("--port", "0"));
  }

  @Test
  void saysWhoCanReadWhereItReachesFurther() {
    CommandRun open = check("--port", "0", "--bind", "0.0.0.0");
    assertEquals(0, open.exitCode());
    assertTrue(open.err().contains("whoever can connect can read the whole archive"), open.err());
    CommandRun closed = check("--port", "0", "--bind", "0.0.0.0", "--token", "a".repeat(16));
    assertTrue(closed.err().contains("put a proxy with TLS before it"), closed.err());
  }

  @Test
  void warnsOfAShortToken() {
    CommandRun run = check("--port", "0", "--token", "geheim");
    assertEquals(0, run.exitCode());
    assertTrue(run.err().contains("fewer than 16 characters"), run.err());
  }

  @Test
  void refusesWhatCannotBe() throws Exception {
    assertEquals(
        new CommandRun(2, "", "--port: 99999 is no port; they go from 0 to 65535\n"),
        check("--port", "99999"));
    assertEquals(
        new CommandRun(2, "", "--bind: no address 'nowhere.invalid'\n"),
        check("--bind", "nowhere.invalid"));
    assertEquals(new CommandRun(2, "", "the token is blank\n"), check("--token", " "));
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CommandRun run = check("--port", Integer.toString(taken.getLocalPort()));
      assertEquals(2, run.exitCode());
      assertTrue(run.err().contains("choose another --port"), run.err());
    }
  }
}
