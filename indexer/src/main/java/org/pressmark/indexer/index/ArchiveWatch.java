package org.pressmark.indexer.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Waits for something to change in the sources of a request. It hears of changes from the file
/// system, which may miss some: those behind links, on a network, or in more directories than the
/// system can watch. So a wait has an end anyway. For one thread.
public final class ArchiveWatch implements Closeable {
  private static final Duration GLANCE = Duration.ofMillis(200);

  /// Files come in bursts, and each is written piece by piece: the wait goes on until it has been
  /// calm for so long.
  private static final Duration CALM = Duration.ofMillis(600);

  private static final Duration LONGEST_BURST = Duration.ofSeconds(10);

  private final List<Source> sources;
  private final Set<Path> leftOut;
  private final WatchService service;
  private final Map<Path, WatchKey> watched = new HashMap<>();
  private @Nullable IOException fault;

  private ArchiveWatch(List<Source> sources, Set<Path> leftOut, WatchService service) {
    this.sources = sources;
    this.leftOut = leftOut;
    this.service = service;
  }

  /// Begins to watch the sources of a request.
  ///
  /// @throws IOException if one of them is not there
  public static ArchiveWatch of(IndexRequest request) throws IOException {
    List<Source> sources = Source.of(request.sources(), List.of());
    Path first = request.sources().getFirst();
    var watch =
        new ArchiveWatch(
            sources, Indexer.leftOut(request), first.getFileSystem().newWatchService());
    watch.watchAll();
    return watch;
  }

  /// Waits until something has changed, and then until it is calm; or until a time is over, or the
  /// user wants to stop.
  public void await(Duration longest, BooleanSupplier stopRequested) throws IOException {
    long start = System.nanoTime();
    long burst = 0;
    long change = 0;
    boolean changed = false;
    boolean over = false;
    while (!over && !stopRequested.getAsBoolean()) {
      boolean heard = takeEvents();
      long now = System.nanoTime();
      if (heard) {
        burst = changed ? burst : now;
        change = now;
        changed = true;
      }
      over =
          changed
              ? isOver(CALM, change, now) || isOver(LONGEST_BURST, burst, now)
              : isOver(longest, start, now);
    }
    watchAll();
  }

  /// Why the system does not tell of changes in all directories, if so: most often it has a limit.
  public Optional<IOException> fault() {
    return Optional.ofNullable(fault);
  }

  private static boolean isOver(Duration time, long since, long now) {
    return now - since >= time.toNanos();
  }

  /// Whether something changed within a glance.
  private boolean takeEvents() throws IOException {
    boolean changed = false;
    for (WatchKey key = next(GLANCE); key != null; key = next(Duration.ZERO)) {
      for (WatchEvent<?> event : key.pollEvents()) {
        changed |= isOfInterest(key, event);
      }
      if (!key.reset()) {
        watched.values().remove(key);
      }
    }
    return changed;
  }

  private @Nullable WatchKey next(Duration patience) throws IOException {
    try {
      return service.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw StopSign.interrupted(e);
    }
  }

  private boolean isOfInterest(WatchKey key, WatchEvent<?> event) {
    if (!(event.context() instanceof Path name) || !(key.watchable() instanceof Path directory)) {
      return true; // too many events to tell one by one
    }
    return !name.toString().startsWith(".")
        && leftOut.stream().noneMatch(directory.resolve(name)::startsWith);
  }

  private void watchAll() throws IOException {
    for (Source source : sources) {
      if (Files.isDirectory(source.real())) {
        Files.walkFileTree(source.real(), new Directories(source.real()));
      } else if (Files.exists(source.real())) {
        watch(source.directory());
      }
    }
  }

  private void watch(Path directory) {
    if (watched.containsKey(directory)) {
      return;
    }
    try {
      watched.put(
          directory,
          directory.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE));
    } catch (NoSuchFileException _) {
      // Gone meanwhile.
    } catch (IOException e) {
      fault = e;
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }

  /// Watches the directories that a run enters.
  private final class Directories extends SimpleFileVisitor<Path> {
    private final Path root;

    Directories(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      boolean hidden =
          !directory.equals(root) && String.valueOf(directory.getFileName()).startsWith(".");
      if (hidden || leftOut.contains(directory)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      watch(directory);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      return FileVisitResult.CONTINUE; // a run reports what cannot be read
    }
  }
}
