package org.pressmark.app;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.pressmark.indexer.cli.IndexerCommands;
import org.pressmark.searcher.cli.SearcherCommands;

/// The subcommands by name, in the order in which the help lists them. The indexer and the searcher
/// each offer theirs in their `cli` package; nothing is created before it is called for.
final class Subcommands {
  private static final SequencedMap<String, Supplier<? extends Callable<Integer>>> ALL = collect();

  private Subcommands() {}

  private static SequencedMap<String, Supplier<? extends Callable<Integer>>> collect() {
    var all = new LinkedHashMap<String, Supplier<? extends Callable<Integer>>>();
    all.putAll(IndexerCommands.all());
    all.putAll(SearcherCommands.all());
    return Collections.unmodifiableSequencedMap(all);
  }

  /// Every subcommand: its name and how to make it, a picocli command whose result is its {@link
  /// ExitCode}.
  static SequencedMap<String, Supplier<? extends Callable<Integer>>> all() {
    return ALL;
  }

  /// The word that stands where a subcommand is named: the first that is no option (the root's own
  /// options take no value); empty if there is none.
  static String nameIn(String... args) {
    return Arrays.stream(args).filter(word -> !word.startsWith("-")).findFirst().orElse("");
  }
}
