package org.pressmark.indexer.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// The indexer's commands by name, in the order in which help lists them. A command is made only
/// when it is called.
public final class IndexerCommands {
  private IndexerCommands() {}

  /// Each command and how to make it; its result is its exit code.
  public static SequencedMap<String, Supplier<? extends Callable<Integer>>> all() {
    var commands = new LinkedHashMap<String, Supplier<? extends Callable<Integer>>>();
    commands.put("index", IndexCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("backup", BackupCommand::new);
    commands.put("restore", RestoreCommand::new);
    commands.put("doctor", DoctorCommand::new);
    return Collections.unmodifiableSequencedMap(commands);
  }
}
