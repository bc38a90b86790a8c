package org.pressmark.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The zip, unpacked where the path has blanks and other letters, and used from the shell. Runs
/// after the zip is made.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there it is pressmark.cmd")
class DistributionIT {
  private static final Path ZIP = Path.of(System.getProperty("distribution.zip"));

  @TempDir static Path temporary;
  private static Path installation;
  private static Map<String, Long> unpacked;

  @BeforeAll
  static void unpack() throws IOException, InterruptedException {
    var place = temporary.resolve("für alle Ünïcode");
    try (FileSystem zip =
            FileSystems.newFileSystem(ZIP, Map.of("enablePosixFileAttributes", true));
        Stream<Path> files = Files.walk(zip.getPath("/"))) {
      for (Path file : files.toList()) {
        Path copy = place.resolve(file.toString().substring(1));
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(file));
      }
    }
    try (Stream<Path> directories = Files.list(place)) {
      installation = directories.findFirst().orElseThrow().toRealPath();
    }
    unpacked = sizes();
    var first = run("--version");
    assertEquals("pressmark: preparing fast starts (once, some seconds)...\n", first.err());
    assertTrue(first.out().startsWith("pressmark "), first.out());
  }

  @Test
  void indexesAndFindsAndWritesNothingBesideItself() throws Exception {
    var demo = run("demo");
    assertEquals(0, demo.exitCode(), demo.err());
    assertTrue(demo.err().contains("109 added"), demo.err());

    var index = home() + "/.cache/pressmark" + installation + "/demo-index";
    var found = run("search", "mandela date:2013", "-i", index);
    assertEquals(0, found.exitCode(), found.err());
    assertTrue(found.out().startsWith("2 of 109 articles"), found.out());
    assertEquals(1, run("search", "zzyzx", "-i", index).exitCode());
    assertEquals(unpacked, sizes());
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux tells what is mapped into memory")
  void startsFromItsCache() throws Exception {
    var run = run("doctor");

    assertEquals(0, run.exitCode(), run.out());
    assertTrue(run.out().contains("ok     fast starts  short.aot, "), run.out());
    assertTrue(run.out().contains(" MB, in use\n"), run.out());
  }

  @Test
  void needsNoHomeDirectory() throws Exception {
    var run = runIn(Map.of(), "--version");

    assertEquals(0, run.exitCode(), run.err());
    assertEquals("", run.err());
  }

  @Test
  void holdsTheJarsThatTheProgramNamesAndNoOthers() throws Exception {
    assertEquals(classPath(), jars());
  }

  @Test
  void listsWhatItHolds() throws Exception {
    var sbom = new ObjectMapper().readTree(installation.resolve("sbom.cdx.json").toFile());
    Set<String> listed =
        StreamSupport.stream(sbom.path("components").spliterator(), false)
            .map(part -> part.path("name").asText() + "-" + part.path("version").asText() + ".jar")
            .collect(toSet());
    listed.add("pressmark.jar");

    assertEquals(jars(), listed);
    assertTrue(sbom.path("serialNumber").isMissingNode());
  }

  @Test
  void isTheSameInEveryBuild() throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(ZIP);
        Stream<Path> files = Files.walk(zip.getPath("/"))) {
      var times = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        times.add(Files.getLastModifiedTime(file));
      }
      assertEquals(1, times.stream().distinct().count());
    }
  }

  @Test
  void hasItsChecksumBesideIt() throws Exception {
    var sha256 = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(ZIP));

    assertEquals(
        HexFormat.of().formatHex(sha256) + " *" + ZIP.getFileName(),
        Files.readString(Path.of(ZIP + ".sha256")).strip());
  }

  private static Set<String> jars() throws IOException {
    try (Stream<Path> files = Files.list(installation.resolve("lib"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".jar"))
          .collect(toSet());
    }
  }

  private static Set<String> classPath() throws IOException {
    var program = installation.resolve("lib/pressmark.jar").toFile();
    try (var jar = new JarFile(program)) {
      String named = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      return Stream.concat(Stream.of(named.split(" ")), Stream.of("pressmark.jar"))
          .collect(toSet());
    }
  }

  private static Map<String, Long> sizes() throws IOException {
    var sizes = new TreeMap<String, Long>();
    try (Stream<Path> files = Files.walk(installation)) {
      for (Path file : files.toList()) {
        sizes.put(file.toString(), Files.isDirectory(file) ? 0 : Files.size(file));
      }
    }
    return sizes;
  }

  private static LauncherSandbox.Run run(String... arguments)
      throws IOException, InterruptedException {
    return runIn(Map.of("HOME", home()), arguments);
  }

  private static String home() {
    return temporary.resolve("home").toString();
  }

  private static LauncherSandbox.Run runIn(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    var words = new ArrayList<>(List.of(installation.resolve("bin/pressmark").toString()));
    words.addAll(List.of(arguments));
    var out = Files.createTempFile(temporary, "out", "");
    var err = Files.createTempFile(temporary, "err", "");
    var builder = new ProcessBuilder(words).directory(temporary.toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/bin:/bin");
    if (!Files.exists(installation.resolve("runtime"))) {
      builder.environment().put("PRESSMARK_JAVA_HOME", System.getProperty("java.home"));
    }
    builder.environment().putAll(environment);
    int code = builder.start().waitFor();
    return new LauncherSandbox.Run(
        code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }
}
