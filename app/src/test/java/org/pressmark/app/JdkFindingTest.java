package org.pressmark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Which JDK the launcher takes. The sandbox wants version 99.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there it is pressmark.cmd that finds the JDK")
class JdkFindingTest {
  private LauncherSandbox sandbox;

  @BeforeEach
  void unpack(@TempDir Path temporary) throws IOException {
    sandbox = LauncherSandbox.distribution(temporary);
  }

  @Test
  void saysWhatToInstallWhereThereIsNone() throws Exception {
    var run = sandbox.run("search", "bank");

    assertEquals(2, run.exitCode());
    assertEquals("", run.out());
    assertEquals(
        """
        pressmark: needs a JDK of version 99 or newer, and found none
          Debian, Ubuntu   apt install openjdk-99-jdk (or temurin-99-jdk: https://adoptium.net/installation/linux)
          Fedora, RHEL     dnf install java-99-openjdk-devel
          macOS            brew install openjdk@99
          SDKMAN           sdk install java 99-tem
          all others       https://adoptium.net/temurin/releases?version=99
        If there is one, say where: PRESSMARK_JAVA_HOME=/path/to/jdk pressmark ...
        """,
        run.err());
  }

  @Test
  void takesTheOldestThatWillDo() throws Exception {
    sandbox.jdk(".sdkman/candidates/java/100-tem", "100.0.1");
    sandbox.jdk(".sdkman/candidates/java/98-tem", "98.0.2");
    sandbox.jdk(".local/share/mise/installs/java/99", "99");

    assertEquals("99", javaOf(sandbox.run()));
  }

  @Test
  void takesJavaHomeBeforeTheUsualPlaces() throws Exception {
    sandbox.jdk(".jdks/99", "99");
    sandbox.with("JAVA_HOME", sandbox.jdk("elsewhere", "100"));

    assertEquals("100", javaOf(sandbox.run()));
  }

  @Test
  void passesOverAJavaHomeThatIsTooOld() throws Exception {
    sandbox.jdk(".jdks/99", "99");
    sandbox.with("JAVA_HOME", sandbox.jdk("elsewhere", "1.8.0_452"));

    assertEquals("99", javaOf(sandbox.run()));
  }

  @Test
  void takesItsOwnVariableBeforeJavaHome() throws Exception {
    sandbox.with("JAVA_HOME", sandbox.jdk("elsewhere", "100"));
    sandbox.with("PRESSMARK_JAVA_HOME", sandbox.jdk("chosen", "101"));

    assertEquals("101", javaOf(sandbox.run()));
  }

  @Test
  void takesTheJavaThatIsPartOfTheDistribution() throws Exception {
    sandbox.with("JAVA_HOME", sandbox.jdk("elsewhere", "100"));
    Files.move(sandbox.jdk("part", "102"), sandbox.installation().resolve("runtime"));

    assertEquals("102", javaOf(sandbox.run()));
  }

  @Test
  void refusesAChosenJdkThatIsTooOld() throws Exception {
    sandbox.jdk(".jdks/99", "99");
    var chosen = sandbox.jdk("chosen", "17.0.15");
    sandbox.with("PRESSMARK_JAVA_HOME", chosen);

    assertEquals(
        new LauncherSandbox.Run(
            2,
            "",
            "pressmark: PRESSMARK_JAVA_HOME is no JDK of version 99 or newer: %s\n"
                .formatted(chosen)),
        sandbox.run());
  }

  @Test
  void followsTheLinksOfJavaOnThePath() throws Exception {
    var jdk = sandbox.jdk("elsewhere", "99");
    var alternative =
        Files.createSymbolicLink(sandbox.home().resolve("java"), jdk.resolve("bin/java"));
    var bin = Files.createDirectory(sandbox.home().resolve("bin"));
    Files.createSymbolicLink(bin.resolve("java"), bin.relativize(alternative));
    sandbox.with("PATH", bin + ":/usr/bin:/bin");

    assertEquals("99", javaOf(sandbox.run()));
  }

  @Test
  void asksAJavaWithoutReleaseFileItself() throws Exception {
    var jdk = sandbox.jdk(".jdks/99", "99");
    Files.delete(jdk.resolve("release"));
    sandbox.executable(
        "home/.jdks/99/bin/java",
        """
        #!/bin/sh
        if [ "$1" = -version ]; then echo 'openjdk version "99.0.1" 2062-01-01' >&2; else echo JDK 99; fi
        """);

    assertEquals("99", javaOf(sandbox.run()));
  }

  @Test
  void remembersWhatItFound() throws Exception {
    var first = sandbox.jdk(".jdks/b", "99");
    assertEquals("99", javaOf(sandbox.run()));
    sandbox.jdk(".jdks/a", "99.0.1");
    assertEquals("99", javaOf(sandbox.run()));

    Files.delete(first.resolve("bin/java"));
    assertEquals("99.0.1", javaOf(sandbox.run()));
  }

  private static String javaOf(LauncherSandbox.Run run) {
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().startsWith("JDK "), run.out());
    return run.out().lines().findFirst().orElseThrow().substring("JDK ".length());
  }
}
