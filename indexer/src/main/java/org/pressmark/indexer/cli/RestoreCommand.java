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

/// `pressmark restore`.
@Command(
    name = "restore",
    description = "Brings a backup back to where the index is to be.",
    sortOptions = false)
final class RestoreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "BACKUP", description = "What pressmark backup has made.")
  private @Nullable Path backup;

  @Mixin private final IndexOption index = new IndexOption();

  @Option(names = "--replace", description = "Even in the place of an index that has articles.")
  private boolean replace;

  @Mixin private final CopyOptions options = new CopyOptions();

  @Override
  public Integer call() throws IOException {
    Path from = Objects.requireNonNull(backup, "picocli sees to it");
    Path to = index.path();
    return options.run(spec.commandLine(), to, stage -> Backup.restore(from, to, replace, stage));
  }
}
