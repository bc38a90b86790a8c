package org.pressmark.searcher.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.pressmark.searcher.search.HeadStart;

/// The searcher's commands by name, in the order in which help lists them. A command is made only
/// when it is called.
public final class SearcherCommands {
  private SearcherCommands() {}

  /// Each command and how to make it; its result is its exit code.
  public static SequencedMap<String, Supplier<? extends Callable<Integer>>> all() {
    var commands = new LinkedHashMap<String, Supplier<? extends Callable<Integer>>>();
    commands.put(
        "search",
        () -> {
          HeadStart.begin();
          return new SearchCommand();
        });
    commands.put("facets", FacetsCommand::new);
    commands.put("timeline", TimelineCommand::new);
    commands.put("entities", EntitiesCommand::new);
    commands.put("cooccur", CooccurCommand::new);
    commands.put("terms", TermsCommand::new);
    commands.put("kwic", KwicCommand::new);
    commands.put("similar", SimilarCommand::new);
    commands.put("duplicates", DuplicatesCommand::new);
    commands.put("suggest", SuggestCommand::new);
    commands.put("show", ShowCommand::new);
    commands.put("explain", ExplainCommand::new);
    commands.put("export", ExportCommand::new);
    commands.put("stats", StatsCommand::new);
    commands.put("serve", ServeCommand::new);
    return Collections.unmodifiableSequencedMap(commands);
  }
}
