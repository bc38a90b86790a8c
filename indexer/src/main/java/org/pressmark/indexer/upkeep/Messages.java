package org.pressmark.indexer.upkeep;

import java.io.FileNotFoundException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Faults of Lucene's in a few words: without the class, and without the resource that its messages
/// end with.
final class Messages {
  private static final Pattern RESOURCE = Pattern.compile("\\s*\\(resource=.*", Pattern.DOTALL);

  private Messages() {}

  static String of(Throwable fault) {
    return switch (fault) {
      case NoSuchFileException e -> Path.of(e.getFile()).getFileName() + " is missing";
      case FileNotFoundException e -> e.getMessage() + " is missing";
      case Throwable e when e.getMessage() == null -> e.getClass().getSimpleName();
      case Throwable e ->
          RESOURCE.matcher(e.getMessage()).replaceFirst("").lines().findFirst().orElse("");
    };
  }
}
