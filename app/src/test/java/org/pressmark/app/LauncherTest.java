package org.pressmark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Closeable;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What the launcher builds, and with what it starts Java.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there it is pressmark.cmd")
class LauncherTest {
  private static final String PREPARING =
      "pressmark: preparing fast starts (once, some seconds)...\n";

  @TempDir private Path temporary;

  @Test
  void startsTheCommandWithItsArguments() throws Exception {
    var sandbox = distribution();

    var run = sandbox.run("search", "a  b", "", "*");

    assertEquals("", run.err());
    assertEquals(
        List.of("org.pressmark.app.Pressmark", "search", "a  b", "", "*"), last(5, run.out()));
    assertTrue(
        run.out().contains("\n-cp\n%s/lib/pressmark.jar\n".formatted(sandbox.installation())));
  }

  @Test
  void worksThroughLinksFromAnywhere() throws Exception {
    var sandbox = distribution();
    var near =
        Files.createSymbolicLink(sandbox.installation().resolve("pm"), Path.of("bin/pressmark"));
    var far = Files.createSymbolicLink(sandbox.home().resolve("p"), near);

    assertEquals(sandbox.run("stats"), sandbox.runAs(far, "stats"));
    sandbox.with("PATH", sandbox.home() + ":/usr/bin:/bin");
    assertEquals(sandbox.run("stats"), sandbox.runAs(Path.of("/bin/sh"), "-c", "p stats"));
  }

  @Test
  void hasOptionsForShortAndForLongRuns() throws Exception {
    var sandbox = distribution();

    assertTrue(sandbox.run("search", "index").out().contains("\n-XX:TieredStopAtLevel=1\n"));
    assertFalse(
        sandbox.run("--verbose", "index", "x").out().contains("\n-XX:TieredStopAtLevel=1\n"));
  }

  @Test
  void appendsTheUsersOptions() throws Exception {
    var sandbox = distribution().with("PRESSMARK_JAVA_OPTS", "-Xmx4g -XX:+UseZGC");

    var out = sandbox.run("search").out();

    assertTrue(out.contains("\n-Xmx4g\n-XX:+UseZGC\n-cp\n"), out);
    assertFalse(out.contains("UseSerialGC"), out);
  }

  @Test
  void readsArgumentsAsUtf8WithoutALocale() throws Exception {
    var sandbox = distribution().with("LC_ALL", "C").with("LANG", "C");
    sandbox.executable(
        "home/.jdks/99/bin/java", "#!/bin/sh\necho \"${LC_ALL-unset} ${LC_CTYPE-unset}\"\n");

    assertEquals("unset C.UTF-8\n", sandbox.run("search", "São Paulo").out());
  }

  @Test
  void handsOnTheExitCode() throws Exception {
    var sandbox = distribution();
    sandbox.executable("home/.jdks/99/bin/java", "#!/bin/sh\nexit 1\n");

    assertEquals(new LauncherSandbox.Run(1, "", ""), sandbox.run("search", "nothing"));
  }

  @Test
  void asksTheResidentProcessIfThereIsOne() throws Exception {
    var sandbox = distribution();
    answering(sandbox, 1);
    try (var _ = socket(sandbox)) {
      assertEquals(
          new LauncherSandbox.Run(1, "org.pressmark.app.ResidentCaller\n", ""),
          sandbox.run("search", "nothing"));
      Files.createDirectory(sandbox.installation().resolve("cache"));
      assertEquals(1, sandbox.run("search", "with a cache for all users").exitCode());
      assertEquals("org.pressmark.app.Pressmark\n", sandbox.run("index", "x").out());
      sandbox.with("PRESSMARK_JAVA_OPTS", "-Xmx4g");
      assertEquals("org.pressmark.app.Pressmark\n", sandbox.run("search", "x").out());
    }
  }

  @Test
  void runsTheCommandThatTheResidentProcessDeclines() throws Exception {
    var sandbox = distribution();
    answering(sandbox, 254);
    try (var _ = socket(sandbox)) {
      assertEquals(
          "org.pressmark.app.ResidentCaller\norg.pressmark.app.Pressmark\n",
          sandbox.run("search", "--queries", "-").out());
    }
  }

  /// Its Java prints the class that it is to run, and the caller's ends with this exit code.
  private static void answering(LauncherSandbox sandbox, int code) throws IOException {
    sandbox.executable(
        "home/.jdks/99/bin/java",
        """
        #!/bin/sh
        for word; do case $word in org.pressmark.app.*) echo "$word" ;; esac; done
        case $* in *ResidentCaller*) exit %d ;; esac
        """
            .formatted(code));
  }

  /// Made where its path is short, as those of sockets must be.
  private static Closeable socket(LauncherSandbox sandbox) throws IOException {
    var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    var near = Files.createTempDirectory("pm");
    server.bind(UnixDomainSocketAddress.of(near.resolve("socket")));
    Files.move(near, sandbox.cache(".cache").resolve("resident"));
    return server;
  }

  @Test
  void saysWhereItWouldAskAResidentProcess() throws Exception {
    var sandbox = distribution();
    String own = "\n-Dpressmark.resident=%s/resident\n".formatted(sandbox.cache(".cache"));
    assertTrue(sandbox.run("resident").out().contains(own));

    Files.createDirectory(sandbox.installation().resolve("cache"));
    assertTrue(sandbox.run("resident").out().contains(own));
  }

  @Test
  void keepsTheResidentProcessOfACheckoutInTheUsersCache() throws Exception {
    var sandbox = checkout("");
    assertTrue(
        sandbox
            .run("resident")
            .out()
            .contains("\n-Dpressmark.resident=%s/resident\n".formatted(sandbox.cache(".cache"))));
  }

  @Test
  void keepsNothingInADistributionButInTheUsersCache() throws Exception {
    var sandbox = distribution();

    assertTrue(Files.exists(sandbox.cache(".cache").resolve("rehearsed")));
    assertEquals(List.of("bin", "lib"), names(sandbox.installation()));

    sandbox.with("XDG_CACHE_HOME", sandbox.home().resolve("else where"));
    assertEquals(PREPARING, sandbox.run("stats").err());
    assertTrue(Files.exists(sandbox.cache("else where").resolve("rehearsed")));
  }

  @Test
  void sharesACacheThatIsPartOfTheDistribution() throws Exception {
    var sandbox = LauncherSandbox.distribution(temporary);
    sandbox.jdk(".jdks/99", "99");
    var shared = Files.createDirectory(sandbox.installation().resolve("cache"));

    assertEquals(PREPARING, sandbox.run("stats").err());
    assertTrue(Files.exists(shared.resolve("rehearsed")));
    assertFalse(Files.exists(sandbox.home().resolve(".cache")));
  }

  @Test
  void rehearsesAgainAfterADistributionWasReplaced() throws Exception {
    var sandbox = distribution();
    sandbox.file("press mark/lib/built", "another\n");

    assertEquals(PREPARING, sandbox.run("stats").err());
    assertEquals("", sandbox.run("stats").err());
  }

  @Test
  void runsWithoutAHomeDirectory() throws Exception {
    var sandbox = LauncherSandbox.distribution(temporary);
    sandbox.with("PRESSMARK_JAVA_HOME", sandbox.jdk(".jdks/99", "99")).without("HOME");

    var run = sandbox.run("stats");

    assertEquals("", run.err());
    assertEquals(List.of("org.pressmark.app.Pressmark", "stats"), last(2, run.out()));
  }

  @Test
  void saysWhatIsMissingOfADistribution() throws Exception {
    var sandbox = distribution();
    Files.delete(sandbox.installation().resolve("lib/find-jdk.sh"));

    assertEquals(
        new LauncherSandbox.Run(
            2,
            "",
            "pressmark: %1$s is no whole installation: %1$s/lib/find-jdk.sh is missing\n"
                .formatted(sandbox.installation())),
        sandbox.run("stats"));
  }

  @Test
  void buildsOnFirstUseOnly() throws Exception {
    var sandbox = checkout("");

    var first = sandbox.run("stats");
    assertEquals("pressmark: building (first use, about a minute)...\n", first.err());
    assertEquals(0, first.exitCode());
    assertEquals("", sandbox.run("stats").err());
    assertEquals(1, builds(sandbox));
  }

  @Test
  void buildsOnTheJdkItFound() throws Exception {
    var sandbox = checkout("");
    sandbox.run("stats");

    assertEquals(
        sandbox.home().resolve(".jdks/99") + "\n",
        Files.readString(sandbox.installation().resolve("builds")));
  }

  @Test
  void buildsAgainWhenASourceHasChanged() throws Exception {
    var sandbox = checkout("");
    sandbox.run("stats");
    touch(sandbox.installation().resolve("searcher/src/main/java/Source.java"));

    var run = sandbox.run("stats");

    assertEquals("pressmark: building (the sources have changed)...\n", run.err());
    assertEquals(2, builds(sandbox));
  }

  @Test
  void leavesTestsAndBenchmarksOutOfTheBuild() throws Exception {
    var sandbox = checkout("");
    sandbox.run("stats");
    touch(sandbox.file("press mark/searcher/src/test/java/SourceTest.java", ""));
    touch(sandbox.file("press mark/benchmarks/src/main/java/Source.java", ""));

    sandbox.run("stats");

    assertEquals(1, builds(sandbox));
  }

  @Test
  void rehearsesBothKindsOnceForABuildAndAJdk() throws Exception {
    var sandbox = checkout("");
    sandbox.jdk(".jdks/zz", "100");
    for (int run = 0; run < 3; run++) {
      sandbox.run("stats");
    }
    assertEquals(2, lines(sandbox.home().resolve("rehearsals")));

    touch(sandbox.installation().resolve("searcher/src/main/java/Source.java"));
    sandbox.run("stats");
    assertEquals(4, lines(sandbox.home().resolve("rehearsals")));

    sandbox.with("JAVA_HOME", sandbox.jdk("elsewhere", "101")).run("stats");
    assertEquals(6, lines(sandbox.home().resolve("rehearsals")));
  }

  @Test
  void showsWhyABuildFailed() throws Exception {
    var sandbox =
        checkout(
            """
            echo '[INFO] Compiling'
            echo '[ERROR] Source.java:[1,1] class, interface, enum, or record expected'
            exit 1
            """);

    assertEquals(
        new LauncherSandbox.Run(
            2,
            "",
            """
            pressmark: building (first use, about a minute)...
            [ERROR] Source.java:[1,1] class, interface, enum, or record expected
            pressmark: the build failed; the whole log is %s/app/target/pressmark/build.log
            """
                .formatted(sandbox.installation())),
        sandbox.run("stats"));
    assertFalse(Files.exists(lock(sandbox)));
  }

  @Test
  void buildsOnceForTwoAtATime() throws Exception {
    var sandbox = checkout("sleep 2");
    var command = sandbox.command();

    var one = sandbox.start(command, "stats");
    var other = sandbox.start(command, "stats");

    assertEquals(0, one.finish().exitCode());
    assertEquals(0, other.finish().exitCode());
    assertEquals(1, builds(sandbox));
  }

  @Test
  void inheritsTheLockOfABuildThatWasKilled() throws Exception {
    var sandbox = checkout("");
    var dead = new ProcessBuilder("true").start();
    dead.waitFor();
    sandbox.file("press mark/app/target/pressmark/lock/holder", dead.pid() + "\n");

    assertEquals(0, sandbox.run("stats").exitCode());
    assertEquals(1, builds(sandbox));
    assertFalse(Files.exists(lock(sandbox)));
  }

  /// A distribution that has been used before.
  private LauncherSandbox distribution() throws IOException, InterruptedException {
    var sandbox = LauncherSandbox.distribution(temporary);
    sandbox.jdk(".jdks/99", "99");
    assertEquals(PREPARING, sandbox.run("stats").err());
    return sandbox;
  }

  private LauncherSandbox checkout(String mvnw) throws IOException {
    var sandbox = LauncherSandbox.checkout(temporary, mvnw);
    sandbox.jdk(".jdks/99", "99");
    return sandbox;
  }

  private static long builds(LauncherSandbox sandbox) throws IOException {
    return lines(sandbox.installation().resolve("builds"));
  }

  private static long lines(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines.count();
    }
  }

  private static List<String> names(Path directory) throws IOException {
    try (var files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Path lock(LauncherSandbox sandbox) {
    return sandbox.installation().resolve("app/target/pressmark/lock");
  }

  private static void touch(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(10)));
  }

  private static List<String> last(int count, String text) {
    var lines = text.lines().toList();
    return lines.subList(lines.size() - count, lines.size());
  }
}
