package org.pressmark.indexer.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A list of files, one a line, as `find` prints it; or, with zero bytes between, as `find -print0`
/// does.
final class FileList {
  private FileList() {}

  /// @param list `-` for standard input
  static List<Path> read(Path list) throws IOException {
    try (var lines =
        list.equals(IndexCommand.STDIN)
            ? new BufferedReader(new InputStreamReader(System.in, nativeCharset()))
            : Files.newBufferedReader(list, nativeCharset())) {
      var paths = new ArrayList<Path>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        for (String name : line.split("\0", 0)) {
          if (!name.isBlank()) {
            paths.add(path(name));
          }
        }
      }
      return paths;
    }
  }

  private static Path path(String name) throws IOException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new IOException(
          "the list of files has a name that this locale cannot express: " + name, e);
    }
  }

  /// The encoding of file names.
  private static Charset nativeCharset() {
    String name = System.getProperty("sun.jnu.encoding", "UTF-8");
    return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
  }
}
