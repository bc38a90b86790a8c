package org.pressmark.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A place in which the launcher runs without touching anything else: a home directory, JDKs that
/// are only a `release` file and a `java` that prints what it was given, and a copy of the launcher
/// that wants Java 99, so that no JDK of this machine will do. Every path has a blank in it.
final class LauncherSandbox {
  /// What a run of the launcher left behind.
  record Run(int exitCode, String out, String err) {}

  private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

  private final Path root;
  private final Map<String, String> environment = new HashMap<>();

  private LauncherSandbox(Path root) {
    this.root = root;
    environment.put("HOME", home().toString());
    environment.put("PATH", "/usr/bin:/bin");
    environment.put("LANG", "C.UTF-8");
  }

  /// A distribution: the launcher in `bin` and `lib`, no sources.
  static LauncherSandbox distribution(Path temporary) throws IOException {
    var sandbox = new LauncherSandbox(temporary.toRealPath().resolve("a sandbox"));
    sandbox.launcher("bin/pressmark", "lib/find-jdk.sh");
    sandbox.file("press mark/lib/pressmark.jar", "");
    return sandbox;
  }

  private void launcher(String launcher, String finder) throws IOException {
    var script = Files.readString(REPOSITORY.resolve("pressmark"));
    assertTrue(script.contains("\njava_version=25\n"));
    executable(
        "press mark/" + launcher, script.replace("\njava_version=25\n", "\njava_version=99\n"));
    file("press mark/" + finder, Files.readString(REPOSITORY.resolve(".mvn/find-jdk.sh")));
    Files.createDirectories(home());
  }

  /// A checkout that has not been built, whose Maven does what `mvnw` says and notes each build as
  /// a line of the file `builds`.
  static LauncherSandbox checkout(Path temporary, String mvnw) throws IOException {
    var sandbox = new LauncherSandbox(temporary.toRealPath().resolve("a sandbox"));
    sandbox.launcher("pressmark", ".mvn/find-jdk.sh");
    for (var pom : List.of("", "schema/", "indexer/", "searcher/", "app/")) {
      sandbox.file("press mark/" + pom + "pom.xml", "");
    }
    for (var module : List.of("schema", "indexer", "searcher", "app")) {
      sandbox.file("press mark/" + module + "/src/main/java/Source.java", "");
    }
    sandbox.executable(
        "press mark/mvnw",
        """
        #!/bin/sh
        cd "${0%%/*}" && echo "$JAVA_HOME" >>builds
        %s
        mkdir -p app/target/pressmark/lib
        touch app/target/pressmark/lib/pressmark.jar
        echo "$$" >app/target/pressmark/lib/built
        """
            .formatted(mvnw));
    return sandbox;
  }

  Path home() {
    return root.resolve("home");
  }

  Path installation() {
    return root.resolve("press mark");
  }

  /// Where a distribution keeps what it makes, below a directory of caches in the home directory.
  Path cache(String caches) {
    return home().resolve(caches + "/pressmark" + installation());
  }

  LauncherSandbox without(String variable) {
    environment.remove(variable);
    return this;
  }

  LauncherSandbox with(String variable, Object value) {
    environment.put(variable, value.toString());
    return this;
  }

  /// A JDK of that version in that directory under the home directory. It makes no AOT cache, but
  /// notes each call for one as a line of the file `rehearsals` there.
  Path jdk(String directory, String version) throws IOException {
    var jdk = home().resolve(directory);
    executable(
        "home/" + directory + "/bin/java",
        """
        #!/bin/sh
        case "$*" in
        *AOTCacheOutput*) echo "$*" >>"$HOME/rehearsals" && exit 0 ;;
        *StackMaps.java*) exit 0 ;;
        esac
        echo "JDK %s"
        printf '%%s\\n' "$@"
        """
            .formatted(version));
    executable("home/" + directory + "/bin/javac", "#!/bin/sh\n");
    file(
        "home/" + directory + "/release",
        """
        IMPLEMENTOR="Sandbox"
        JAVA_RUNTIME_VERSION="%1$s+1"
        JAVA_VERSION="%1$s"
        """
            .formatted(version));
    return jdk;
  }

  Path file(String name, String content) throws IOException {
    var file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  Path executable(String name, String content) throws IOException {
    var file = file(name, content);
    assertTrue(file.toFile().setExecutable(true));
    return file;
  }

  Run run(String... arguments) throws IOException, InterruptedException {
    return runAs(command(), arguments);
  }

  /// The launcher, wherever it lies.
  Path command() {
    var distributed = installation().resolve("bin/pressmark");
    return Files.exists(distributed) ? distributed : installation().resolve("pressmark");
  }

  Run runAs(Path command, String... arguments) throws IOException, InterruptedException {
    return start(command, arguments).finish();
  }

  /// Starts the launcher in the home directory, without waiting for it.
  Running start(Path command, String... arguments) throws IOException {
    var out = Files.createTempFile(root, "out", "");
    var err = Files.createTempFile(root, "err", "");
    var words = Stream.concat(Stream.of(command.toString()), Stream.of(arguments)).toList();
    var builder = new ProcessBuilder(words).directory(home().toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return new Running(builder.start(), out, err);
  }

  /// A launcher at work, and the files that take what it says.
  record Running(Process process, Path out, Path err) {
    Run finish() throws IOException, InterruptedException {
      assertTrue(process.waitFor(1, TimeUnit.MINUTES), "the launcher hangs");
      return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }
  }
}
