package org.pressmark.indexer.doctor;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Locale;

/// The Java virtual machine that runs this, and what it is given to live on.
final class RunningJava {
  /// What indexing is made to do with.
  private static final long ENOUGH_HEAP = 512 * Amount.MEGABYTE;

  /// An index of many segments, open for a run and a search, has some hundreds of files open.
  private static final long ENOUGH_FILES = 1024;

  private static final Path MACHINE_MEMORY = Path.of("/proc/meminfo");

  private RunningJava() {}

  static Finding version() {
    return Finding.ok(
        "java",
        "%s (%s), %s"
            .formatted(
                Runtime.version(),
                System.getProperty("java.vendor"),
                System.getProperty("java.home")));
  }

  /// The heap, and the memory that a control group (of a container, of a service) or else the
  /// machine has.
  static Finding memory() throws IOException {
    long heap = Runtime.getRuntime().maxMemory();
    long given = system().getTotalMemorySize();
    long machine = machineMemory(given);
    String text =
        "heap up to %s of %s%s; %d processors"
            .formatted(
                Amount.of(heap),
                Amount.of(given),
                given < machine
                    ? " (a control group's limit; the machine has %s)".formatted(Amount.of(machine))
                    : "",
                Runtime.getRuntime().availableProcessors());
    return heap < ENOUGH_HEAP
        ? Finding.warn(
            "memory", text, "for indexing give it 512 MB or more: PRESSMARK_JAVA_OPTS=-Xmx1g")
        : Finding.ok("memory", text);
  }

  /// Linux tells it; elsewhere it is what Java says.
  private static long machineMemory(long given) throws IOException {
    if (!Files.isReadable(MACHINE_MEMORY)) {
      return given;
    }
    return Files.readAllLines(MACHINE_MEMORY).stream()
        .filter(line -> line.startsWith("MemTotal:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
        .findFirst()
        .orElse(given);
  }

  static Finding openFiles() {
    if (!(system() instanceof UnixOperatingSystemMXBean unix)) {
      return Finding.ok("open files", "no limit to speak of on this system");
    }
    long most = unix.getMaxFileDescriptorCount();
    String text = String.format(Locale.ROOT, "up to %,d", most);
    return most < ENOUGH_FILES
        ? Finding.warn("open files", text, "raise it in this shell: ulimit -n 4096")
        : Finding.ok("open files", text);
  }

  /// In which encoding arguments come in and files are named. Results are written in UTF-8 whatever
  /// it is.
  static Finding encoding() {
    String names = System.getProperty("sun.jnu.encoding", "unknown");
    String text = "arguments and names of files are read as " + names;
    return names.equalsIgnoreCase(StandardCharsets.UTF_8.name())
        ? Finding.ok("text", text)
        : Finding.warn("text", text, "start it by its launcher, or set LC_ALL=C.UTF-8");
  }

  static Finding zones() {
    return Finding.ok(
        "time zones",
        "rules of %s; here it is %s"
            .formatted(
                ZoneRulesProvider.getVersions("UTC").lastEntry().getKey(), ZoneId.systemDefault()));
  }

  private static OperatingSystemMXBean system() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  }
}
