package org.pressmark.searcher.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.StringHelper;
import org.pressmark.schema.index.IndexFormat;
import org.pressmark.schema.index.IndexFormatException;

/// An index that is asked for long while others write to it: each borrower has it as it was at its
/// last commit, and keeps it so until the lease is returned. Thread-safe.
///
/// What cannot be read never ends the service: if the index vanishes, is written anew, or in a
/// format that this program does not know, the answers come from its former state, and {@link
/// #fault()} says so.
public final class LiveArchive implements Closeable {
  /// How often a new commit is usually looked for.
  public static final Duration USUAL_INTERVAL = Duration.ofSeconds(1);

  private final Directory directory;
  private final String name;
  private final long interval;

  /// Held by the one borrower that looks for a new commit.
  private final ReentrantLock looking = new ReentrantLock();

  /// This and the states that are not closed: the last of them closes the directory.
  private final AtomicInteger users = new AtomicInteger(1);

  private volatile State current;
  private volatile long lookedAt = System.nanoTime();
  private volatile Optional<String> fault = Optional.empty();
  private volatile boolean isClosed;

  private LiveArchive(Directory directory, String name, Duration interval) throws IOException {
    this.directory = directory;
    this.name = name;
    this.interval = interval.toNanos();
    SegmentInfos commit = readableCommit();
    this.current = state(commit, DirectoryReader.open(directory));
  }

  /// Opens the index in a directory; its files are mapped into memory.
  ///
  /// @param interval how long a commit may go unseen; none to look at every {@link #borrow()}
  /// @throws NoSuchFileException if there is none
  /// @throws IndexFormatException if this program cannot read it
  public static LiveArchive open(Path index, Duration interval) throws IOException {
    return open(FSDirectory.open(Archive.existing(index)), index.toString(), interval);
  }

  static LiveArchive open(Directory directory, String name, Duration interval) throws IOException {
    try {
      return new LiveArchive(directory, name, interval);
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  /// The index at one commit. Its reader counts the leases; with the last of them it closes.
  ///
  /// @param commit tells it from all others, even from those of an index that is written anew
  private record State(String commit, DirectoryReader reader, Archive archive) {}

  private State state(SegmentInfos commit, DirectoryReader reader) throws IOException {
    Archive archive = Archive.of(directory, reader);
    users.incrementAndGet();
    reader
        .getReaderCacheHelper()
        .addClosedListener(_ -> {
          try {
            archive.names().close();
          } finally {
            leave();
          }
        });
    return new State(id(commit), reader, archive);
  }

  private void leave() throws IOException {
    if (users.decrementAndGet() == 0) {
      directory.close();
    }
  }

  /// The archive for the time of an answer. Return it: while it is out, its files stay open.
  ///
  /// @throws IllegalStateException if this is closed
  public Lease borrow() {
    lookIfDue();
    while (!isClosed) {
      State state = current;
      if (state.reader.tryIncRef()) {
        return new Lease(state);
      }
      // Another state took its place and all leases were returned, both since `current` was read.
    }
    throw new IllegalStateException(name + " is closed");
  }

  /// An archive that is borrowed. To close it is to return it.
  public static final class Lease implements AutoCloseable {
    private final State state;
    private final AtomicBoolean isReturned = new AtomicBoolean();

    private Lease(State state) {
      this.state = state;
    }

    /// The archive. The borrower does not close it, nor uses it after it is returned.
    public Archive archive() {
      return state.archive;
    }

    /// Tells the state of the index from all others that it had or will have.
    public String commit() {
      return state.commit;
    }

    @Override
    public void close() throws IOException {
      if (isReturned.compareAndSet(false, true)) {
        state.reader.decRef();
      }
    }
  }

  /// Why the answers may be from a former state of the index; empty if they are not.
  public Optional<String> fault() {
    return fault;
  }

  private void lookIfDue() {
    if (!isDue() || !looking.tryLock()) {
      return;
    }
    try {
      if (isDue()) {
        look();
        lookedAt = System.nanoTime();
      }
    } finally {
      looking.unlock();
    }
  }

  private boolean isDue() {
    return !isClosed && System.nanoTime() - lookedAt >= interval;
  }

  private void look() {
    try {
      SegmentInfos commit = readableCommit();
      State former = current;
      if (!id(commit).equals(former.commit)) {
        current = state(commit, reopened(commit, former.reader));
        former.reader.decRef();
      }
      fault = Optional.empty();
    } catch (NoSuchFileException e) {
      fault = Optional.of(name + " holds no whole index: no such file: " + e.getMessage());
    } catch (IOException | IllegalStateException e) {
      // The latter is Lucene's word for an index that is written anew under its eyes.
      fault = Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private SegmentInfos readableCommit() throws IOException {
    SegmentInfos latest = Archive.latestCommit(directory, name);
    IndexFormat.check(latest, name);
    return latest;
  }

  private static String id(SegmentInfos commit) {
    return StringHelper.idToString(commit.getId());
  }

  /// Shares the segments that have not changed.
  private DirectoryReader reopened(SegmentInfos commit, DirectoryReader former) throws IOException {
    DirectoryReader changed =
        follows(commit, former) ? DirectoryReader.openIfChanged(former) : null;
    return changed == null ? DirectoryReader.open(directory) : changed;
  }

  /// Whether a commit is of the same index. One that is written anew has the same names for other
  /// segments and may have the same version and generation, by which Lucene takes it for unchanged.
  private static boolean follows(SegmentInfos commit, DirectoryReader former) {
    var known = new HashMap<String, byte[]>();
    for (LeafReaderContext leaf : former.leaves()) {
      var segment = (SegmentReader) FilterLeafReader.unwrap(leaf.reader());
      SegmentInfo segmentInfo = segment.getSegmentInfo().info;
      known.put(segmentInfo.name, segmentInfo.getId());
    }
    return commit.getVersion() > former.getVersion()
        && commit.asList().stream()
            .map(segment -> segment.info)
            .allMatch(segment ->
                Arrays.equals(known.getOrDefault(segment.name, segment.getId()), segment.getId()));
  }

  /// Ends borrowing. What is borrowed can be used until it is returned.
  @Override
  public void close() throws IOException {
    looking.lock();
    try {
      if (!isClosed) {
        isClosed = true;
        current.reader.decRef();
        leave();
      }
    } finally {
      looking.unlock();
    }
  }
}
