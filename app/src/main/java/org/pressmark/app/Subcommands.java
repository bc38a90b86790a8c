package org.pressmark.app;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.pressmark.indexer.cli.IndexerCommands;
import org.pressmark.searcher.cli.SearcherCommands;

/// The subcommands, each by its name and by how to make it; none is made before it is called for.
///
/// @param byName picocli commands whose result is an {@link ExitCode}, in the order in which the
///   help lists them
record Subcommands(SequencedMap<String, Supplier<? extends Callable<Integer>>> byName) {

  /// The demo, what each half offers in its `cli` package, the resident process, and completion.
  static Subcommands all() {
    var own = new LinkedHashMap<String, Supplier<? extends Callable<Integer>>>();
    own.put("demo", DemoCommand::new);
    own.putAll(ofBothHalves().byName());
    own.put("resident", ResidentCommand::new);
    own.put("completion", CompletionCommand::new);
    return new Subcommands(own);
  }

  /// What each half offers in its `cli` package.
  static Subcommands ofBothHalves() {
    return of(IndexerCommands.all(), SearcherCommands.all());
  }

  /// The one list, and after it the other.
  static Subcommands of(
      Map<String, Supplier<? extends Callable<Integer>>> first,
      Map<String, Supplier<? extends Callable<Integer>>> second) {
    var byName = new LinkedHashMap<>(first);
    byName.putAll(second);
    return new Subcommands(byName);
  }

  /// The word that stands where a subcommand is named: the first that is no option (the root's own
  /// options take no value); empty if there is none.
  static String nameIn(String... args) {
    return Arrays.stream(args).filter(word -> !word.startsWith("-")).findFirst().orElse("");
  }
}
