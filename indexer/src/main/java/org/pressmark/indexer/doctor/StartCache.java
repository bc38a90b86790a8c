package org.pressmark.indexer.doctor;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The AOT caches that the launcher makes once, without which a command starts in twice the time or
/// more. The JVM passes over one that does not fit, without a word.
final class StartCache {
  /// Linux lists here what of which file lies in the memory of this process.
  private static final Path MAPPED = Path.of("/proc/self/maps");

  private static final String BY_LAUNCHER = "start it by its launcher, bin/pressmark";

  private StartCache() {}

  static Finding use() throws IOException {
    Optional<Path> chosen = chosen();
    if (chosen.isEmpty()) {
      return Finding.warn("fast starts", "Java was started without an AOT cache", BY_LAUNCHER);
    }
    Path cache = chosen.get();
    if (!Files.isRegularFile(cache)) {
      return Finding.warn(
          "fast starts",
          "there is no AOT cache " + cache,
          "see that its directory can be written and has 200 MB; the next start makes it");
    }
    String size = cache.getFileName() + ", " + Amount.of(Files.size(cache));
    if (!Files.isReadable(MAPPED)) {
      return Finding.ok("fast starts", size + "; whether Java uses it, this system does not tell");
    }
    return isMapped(cache)
        ? Finding.ok("fast starts", size + ", in use")
        : Finding.warn(
            "fast starts",
            size + ", but Java does not use it: it was made with other options or another Java",
            "take out what replaces Pressmark's own options in PRESSMARK_JAVA_OPTS, or delete "
                + cache.getParent());
  }

  /// What `-XX:AOTCache` says.
  private static Optional<Path> chosen() {
    var virtualMachine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    return Optional.ofNullable(virtualMachine)
        .map(machine -> machine.getVMOption("AOTCache").getValue())
        .filter(value -> !value.isEmpty())
        .map(Path::of);
  }

  private static boolean isMapped(Path cache) throws IOException {
    String path = cache.toRealPath().toString();
    try (Stream<String> lines = Files.lines(MAPPED)) {
      return lines.anyMatch(line -> line.endsWith(path));
    }
  }

  /// Where the launcher keeps what it makes: the AOT caches, and the index of the demo.
  static Finding directory() {
    Optional<Path> directory = chosen().map(Path::getParent);
    if (directory.isEmpty()) {
      return Finding.warn("cache", "no launcher has said where it is", BY_LAUNCHER);
    }
    return Files.isWritable(directory.get())
        ? Finding.ok("cache", directory.get().toString())
        : Finding.warn(
            "cache",
            directory.get() + " cannot be written",
            "set HOME or XDG_CACHE_HOME to a directory that can");
  }
}
