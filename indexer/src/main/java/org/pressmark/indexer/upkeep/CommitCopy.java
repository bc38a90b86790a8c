package org.pressmark.indexer.upkeep;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.pressmark.indexer.index.IndexUnavailableException;
import org.pressmark.schema.names.NamesFile;

/// Brings one held commit into a directory, which may have an earlier one. Until {@link
/// #switchOver()} the directory is as it was to everybody who reads it; from then on it has the new
/// commit.
///
/// A file gets its name when it is whole, on the disk and its checksum is right. Lucene never
/// changes a file, so one that is there under its name need not be brought again.
final class CommitCopy {
  /// Before the name of a file that is not whole yet. After it, it would be taken for the number of
  /// a commit.
  private static final String PART = "part-";

  /// A segment's files begin with its identifier, which is random, and end with a checksum.
  private static final int HEAD = 64;

  private static final Pattern NO_LONGER_NEEDED =
      Pattern.compile(
          "%s|segments_\\w+|pending_segments_\\w+|%s.*"
              .formatted(IndexFileNames.CODEC_FILE_PATTERN.pattern(), PART));

  private final HeldCommit commit;
  private final Directory target;
  private final Optional<Links> links;
  private final CopyCounts counts;

  /// Where the files of both sides are, if they are to be linked.
  record Links(Path from, Path to) {}

  CommitCopy(HeldCommit commit, Directory target, Optional<Links> links, CopyCounts counts) {
    this.commit = commit;
    this.target = target;
    this.links = links;
    this.counts = counts;
  }

  /// Makes sure that the commit in the directory, if there is one, is an earlier one of the same
  /// index, or this one.
  ///
  /// @throws IndexUnavailableException if it is not
  void refuseOthers(Path to) throws IOException {
    String[] there = target.listAll();
    long generation = SegmentInfos.getLastCommitGeneration(there);
    if (generation < 0) {
      return;
    }
    Set<String> inUse = new HashSet<>(SegmentInfos.readLatestCommit(target).files(true));
    boolean clash = generation > commit.generation();
    for (String name : commit.listAll()) {
      clash |= inUse.contains(name) && !isThere(name);
    }
    if (clash) {
      throw new IndexUnavailableException(
          to
              + " is a backup of another index, or of a later state of this one; name another"
              + " directory");
    }
  }

  /// Brings all files but the one that makes them a commit.
  void bringFiles() throws IOException {
    for (String name : commit.listAll()) {
      if (!name.equals(commit.segmentsFile())) {
        bring(name);
      }
    }
    target.syncMetaData();
  }

  /// Brings the file that makes the others a commit.
  void switchOver() throws IOException {
    bring(commit.segmentsFile());
    target.syncMetaData();
  }

  /// Deletes what the commit does not have: the lists of segments first, so that none is left whose
  /// files are gone.
  void removeOthers() throws IOException {
    removeOthers(target, Set.of(commit.listAll()), counts);
  }

  /// Deletes all files of commits but these.
  static void removeOthers(Directory target, Set<String> kept, CopyCounts counts)
      throws IOException {
    List<String> others =
        Arrays.stream(target.listAll())
            .filter(name -> !kept.contains(name) && isOfCommit(name))
            .sorted((one, other) -> Boolean.compare(isList(other), isList(one)))
            .toList();
    for (String name : others) {
      target.deleteFile(name);
      counts.removed();
    }
  }

  private static boolean isList(String name) {
    return name.startsWith(IndexFileNames.SEGMENTS);
  }

  static boolean isOfCommit(String name) {
    return NO_LONGER_NEEDED.matcher(name).matches() || NamesFile.isOne(name);
  }

  private void bring(String name) throws IOException {
    long length = commit.fileLength(name);
    if (isThere(name)) {
      counts.reused(length);
    } else if (!name.equals(commit.segmentsFile()) && link(name)) {
      publish(name);
      counts.linked(length);
    } else {
      copy(name);
      publish(name);
      counts.copied(length);
    }
  }

  private boolean isThere(String name) throws IOException {
    try (IndexInput there = target.openInput(name, IOContext.READONCE)) {
      return haveSameEnds(there, commit.openInput(name, IOContext.READONCE));
    } catch (NoSuchFileException | FileNotFoundException _) {
      return false;
    }
  }

  private static boolean haveSameEnds(IndexInput one, IndexInput other) throws IOException {
    long length = one.length();
    if (length != other.length()) {
      return false;
    }
    long head = Math.min(length, HEAD);
    long tail = Math.min(length, CodecUtil.footerLength());
    return Arrays.equals(bytes(one, 0, head), bytes(other, 0, head))
        && Arrays.equals(bytes(one, length - tail, tail), bytes(other, length - tail, tail));
  }

  private static byte[] bytes(IndexInput in, long from, long length) throws IOException {
    byte[] bytes = new byte[(int) length];
    in.seek(from);
    in.readBytes(bytes, 0, bytes.length);
    return bytes;
  }

  /// Whether the file could be linked: it has its name still, and both are on one file system that
  /// has links.
  private boolean link(String name) throws IOException {
    if (links.isEmpty()) {
      return false;
    }
    deletePart(target, name);
    try {
      Files.createLink(links.get().to().resolve(PART + name), links.get().from().resolve(name));
    } catch (IOException | UnsupportedOperationException _) {
      return false; // then it is copied
    }
    try (IndexInput linked = target.openInput(PART + name, IOContext.READONCE)) {
      return haveSameEnds(linked, commit.openInput(name, IOContext.READONCE));
    }
  }

  private void copy(String name) throws IOException {
    deletePart(target, name);
    try (IndexInput from = commit.openInput(name, IOContext.READONCE);
        IndexOutput to = target.createOutput(PART + name, IOContext.DEFAULT)) {
      to.copyBytes(from, from.length());
    }
  }

  private void publish(String name) throws IOException {
    String part = PART + name;
    target.sync(List.of(part));
    try (IndexInput written = target.openInput(part, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(written);
    } catch (CorruptIndexException e) {
      throw new IndexUnavailableException(
          "%s: %s; pressmark check says more".formatted(name, Messages.of(e)), e);
    }
    target.rename(part, name);
  }

  /// Puts a small file that is not of Lucene's into a directory, whole or not at all.
  static void put(Directory target, String name, byte[] content) throws IOException {
    deletePart(target, name);
    try (IndexOutput to = target.createOutput(PART + name, IOContext.DEFAULT)) {
      to.writeBytes(content, content.length);
    }
    target.sync(List.of(PART + name));
    target.rename(PART + name, name);
    target.syncMetaData();
  }

  private static void deletePart(Directory target, String name) throws IOException {
    if (List.of(target.listAll()).contains(PART + name)) {
      target.deleteFile(PART + name);
    }
  }
}
