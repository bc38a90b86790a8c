package org.pressmark.indexer.upkeep;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.BaseDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.IOUtils;
import org.pressmark.schema.names.NamesFile;

/// The files of one commit, all open: a Lucene directory that holds nothing else and cannot be
/// written. What a writer commits, merges or deletes meanwhile does not reach it, since an open
/// file can be read even when it has no name any more.
///
/// The files are read, not mapped into memory: on a disk that fails this is an `IOException`, where
/// mapped memory would end the process.
final class HeldCommit extends BaseDirectory {
  private final SegmentInfos commit;
  private final SortedMap<String, IndexInput> files;
  private final List<String> missing;

  private HeldCommit(
      SegmentInfos commit, SortedMap<String, IndexInput> files, List<String> missing) {
    super(NoLockFactory.INSTANCE);
    this.commit = commit;
    this.files = files;
    this.missing = List.copyOf(missing);
  }

  /// Holds the last commit in a directory. If files of it are gone, that is because a later commit
  /// no longer needs them, which is then tried, or because they are {@link #missing()}.
  ///
  /// @throws IOException if there is no commit, or its list of files cannot be read
  static HeldCommit latest(Path path) throws IOException {
    try (Directory directory = new NIOFSDirectory(path)) {
      while (true) {
        HeldCommit held = hold(directory, SegmentInfos.readLatestCommit(directory));
        if (held.missing.isEmpty()
            || SegmentInfos.getLastCommitGeneration(directory) == held.generation()) {
          return held;
        }
        held.close();
      }
    }
  }

  private static HeldCommit hold(Directory directory, SegmentInfos commit) throws IOException {
    var files = new TreeMap<String, IndexInput>();
    var missing = new ArrayList<String>();
    try {
      for (String name : filesOf(commit)) {
        try {
          files.put(name, directory.openInput(name, IOContext.DEFAULT));
        } catch (NoSuchFileException | FileNotFoundException _) {
          missing.add(name);
        }
      }
    } catch (IOException e) {
      IOUtils.closeWhileHandlingException(files.values());
      throw e;
    }
    return new HeldCommit(commit, files, missing);
  }

  private static Collection<String> filesOf(SegmentInfos commit) throws IOException {
    var files = new ArrayList<>(commit.files(true));
    String names = NamesFile.of(commit.getUserData());
    if (!names.isEmpty()) {
      files.add(names);
    }
    return files;
  }

  SegmentInfos commit() {
    return commit;
  }

  long generation() {
    return commit.getGeneration();
  }

  Map<String, String> userData() {
    return commit.getUserData();
  }

  /// The file whose being there makes the others a commit.
  String segmentsFile() {
    return commit.getSegmentsFileName();
  }

  /// What the commit names and is not there.
  List<String> missing() {
    return missing;
  }

  /// The size of all files together.
  long bytes() {
    return files.values().stream().mapToLong(IndexInput::length).sum();
  }

  @Override
  public String[] listAll() {
    return files.keySet().toArray(String[]::new);
  }

  @Override
  public long fileLength(String name) throws IOException {
    return held(name).length();
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    return held(name).clone();
  }

  private IndexInput held(String name) throws NoSuchFileException {
    IndexInput file = files.get(name);
    if (file == null) {
      throw new NoSuchFileException(name);
    }
    return file;
  }

  @Override
  public void close() throws IOException {
    isOpen = false;
    IOUtils.close(files.values());
  }

  @Override
  public void deleteFile(String name) {
    throw readOnly();
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) {
    throw readOnly();
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) {
    throw readOnly();
  }

  @Override
  public void sync(Collection<String> names) {
    throw readOnly();
  }

  @Override
  public void syncMetaData() {
    throw readOnly();
  }

  @Override
  public void rename(String source, String dest) {
    throw readOnly();
  }

  @Override
  public Set<String> getPendingDeletions() {
    return Set.of();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("a held commit is not written to");
  }
}
