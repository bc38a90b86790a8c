package org.pressmark.indexer.doctor;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;

/// Looks at all that Pressmark needs, one thing after the other. What cannot be looked at is a
/// finding, too.
public final class Doctor {
  private final Path index;
  private final boolean named;

  private Doctor(Path index, boolean named) {
    this.index = index;
    this.named = named;
  }

  private interface Look {
    Finding at() throws IOException;
  }

  /// What there is to find, in the order of a report.
  ///
  /// @param index which index to look at
  /// @param named whether someone said so; else it need not be there
  public static List<Finding> findings(Path index, boolean named) {
    return new Doctor(index, named).findings();
  }

  private List<Finding> findings() {
    return List.of(
        found("java", RunningJava::version),
        found("fast starts", StartCache::use),
        found("cache", StartCache::directory),
        found("memory", RunningJava::memory),
        found("open files", RunningJava::openFiles),
        found("text", RunningJava::encoding),
        found("time zones", RunningJava::zones),
        found("names", ShippedModel::names),
        found("places", ShippedModel::places),
        found("index", () -> IndexState.of(index, named)),
        found("file system", () -> DiskOf.fileSystem(index)),
        found("disk", () -> DiskOf.space(index)));
  }

  private static Finding found(String subject, Look look) {
    try {
      return look.at();
    } catch (AccessDeniedException e) {
      return Finding.fault(subject, e.getFile() + ": permission denied", "");
    } catch (IOException e) {
      return Finding.fault(subject, "cannot be looked at: " + e.getMessage(), "");
    }
  }
}
