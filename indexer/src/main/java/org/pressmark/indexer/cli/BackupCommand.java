package org.pressmark.indexer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pressmark.indexer.upkeep.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `pressmark backup`.
@Command(
    name = "backup",
    description = "Copies an index, while a run may go on; the next time only what has changed.",
    sortOptions = false,
    footer = {
      "",
      "A backup is an index itself: search and check take it after -i.",
      "",
      "Examples:",
      "  pressmark backup -i ~/archive.index /mnt/disk/archive.backup",
      "  pressmark restore /mnt/disk/archive.backup -i ~/archive.index"
    })
final class BackupCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "TARGET",
      description = "A directory: new, empty, or an earlier backup of this index.")
  private @Nullable Path target;

  @Mixin private final IndexOption index = new IndexOption();

  @Option(
      names = "--link",
      description =
          "Link files, where index and TARGET are on one file system: takes no space, but damage to the one is damage to the other.")
  private boolean link;

  @Mixin private final CopyOptions options = new CopyOptions();

  @Override
  public Integer call() throws IOException {
    Path to = Objects.requireNonNull(target, "picocli sees to it");
    return options.run(
        spec.commandLine(), to, stage -> Backup.backup(index.path(), to, link, stage));
  }
}
