package org.pressmark.app.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/// A run that is to be disturbed.
///
/// @param command what is run
/// @param index what it writes
/// @param scratch a directory for what the process says
/// @param calm how long the run takes, and how often it changes the index, if nothing disturbs it
/// @param library what lets calls fail, if there is one
/// @param random says when, or where
record Attempt(
    Command command,
    Path index,
    Path scratch,
    Effort calm,
    Optional<FaultLibrary> library,
    Random random) {

  /// What a run takes.
  ///
  /// @param all its calls that change files of the index
  /// @param names those of them that make, rename, delete or sync a file; zero if not counted
  record Effort(Duration cpu, long all, long names) {}

  /// The disk has room for what is there and a part of what comes, and afterwards for all.
  private static final String ON_A_SMALL_DISK =
      """
      disk=$1 index=$2 size=$3; shift 3
      mount -t tmpfs -o "size=${size}k" tmpfs "$disk" && mkdir -p "$index" && cp -a "$index/." "$disk" || exit 99
      mount --bind "$disk" "$index" || exit 99
      "$@"; code=$?
      umount "$index" && rm -rf "$index" && cp -a "$disk" "$index" || exit 99
      exit $code
      """;

  private static final String WITHOUT_STDOUT = "\"$@\" >&-";

  /// Lets a fault happen to the run, and waits for its end.
  Command.End meet(Fault fault) throws IOException, InterruptedException {
    return switch (fault) {
      case KILLED -> signalled("KILL");
      case KILLED_BEFORE_CALL -> failing("kill");
      case KILLED_AFTER_CALL -> failing("torn");
      case POWER_CUT -> failing("power");
      case TERMINATED -> signalled("TERM");
      case TERMINATED_AT_CALL -> failing("term");
      case INTERRUPTED -> interrupted();
      case HUNG_UP -> signalled("HUP");
      case UNREAD -> unread();
      case DISK_FULL -> onSmallDisk();
      case NO_SPACE -> failing("ENOSPC+");
      case FORBIDDEN -> forbidden();
      case READ_ONLY -> failing("EROFS+");
      case IO_ERROR -> failing("EIO");
      case IO_ERRORS -> failing("EIO+");
      case NO_FILES -> failing("EMFILE+");
      case SMALL_HEAP -> inSmallHeap();
      case CLOCK_SET_BACK -> inThePast();
    };
  }

  /// Sends a signal at a moment of the run.
  private Command.End signalled(String signal) throws IOException, InterruptedException {
    Command.Running run = command.start(scratch);
    run.await(moment());
    run.signal(signal);
    return run.end();
  }

  /// Hears Ctrl-C, which the jobs of a shell in the background ignore, and all their children.
  private Command.End interrupted() throws IOException, InterruptedException {
    var hearing = command.after("env", "--default-signal=INT");
    return new Attempt(hearing, index, scratch, calm, library, random).signalled("INT");
  }

  /// Meets one of the calls that change the index with a fault. Those that make and rename files
  /// are few among many that write, and are chosen half of the time.
  private Command.End failing(String kind) throws IOException, InterruptedException {
    boolean names = random.nextBoolean();
    long at = 1 + random.nextLong(Math.max(1, names ? calm.names() : calm.all()));
    var environment = library.orElseThrow().failing(index, kind, names ? "names" : "all", at);
    return command.in(environment).run(scratch);
  }

  /// Has no standard output, or one that nobody reads any more.
  private Command.End unread() throws IOException, InterruptedException {
    if (random.nextBoolean()) {
      return command.after("sh", "-c", WITHOUT_STDOUT, "sh").run(scratch);
    }
    return command.after("sh", "-c", "\"$@\" | true", "sh").run(scratch);
  }

  /// Writes to a disk that is too small.
  private Command.End onSmallDisk() throws IOException, InterruptedException {
    long kilobytes = 64 + size(index) / 1024 + random.nextInt(600);
    Path disk = Files.createDirectories(scratch.resolve("disk"));
    return command
        .after(
            "unshare",
            "-Urm",
            "sh",
            "-c",
            ON_A_SMALL_DISK,
            "sh",
            disk.toString(),
            index.toString(),
            Long.toString(kilobytes))
        .run(scratch);
  }

  /// Loses the right to write in the directory, at a moment of the run.
  private Command.End forbidden() throws IOException, InterruptedException {
    Command.Running run = command.after("unshare", "-U").start(scratch);
    run.await(moment());
    permit("r-xr-xr-x");
    Command.End end = run.end();
    permit("rwxr-xr-x");
    return end;
  }

  private void permit(String permissions) throws IOException {
    for (Path directory : List.of(index.resolve("ledger"), index)) {
      if (Files.isDirectory(directory)) {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(permissions));
      }
    }
  }

  /// Has less memory than it needs, or just enough.
  private Command.End inSmallHeap() throws IOException, InterruptedException {
    return command.with("-Xmx" + (8 + random.nextInt(20)) + "m").run(scratch);
  }

  /// Is killed while the clock says that it is years ago.
  private Command.End inThePast() throws IOException, InterruptedException {
    var past = command.after("faketime", "-f", "-" + (1 + random.nextInt(3000)) + "d");
    return new Attempt(past, index, scratch, calm, library, random).signalled("KILL");
  }

  private Duration moment() {
    return Duration.ofMillis(random.nextLong(calm.cpu().toMillis() * 9 / 10 + 1));
  }

  /// As a file system counts, in blocks.
  private static long size(Path directory) throws IOException {
    if (Files.notExists(directory)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .mapToLong(file -> (file.toFile().length() / 4096 + 1) * 4096)
          .sum();
    }
  }
}
