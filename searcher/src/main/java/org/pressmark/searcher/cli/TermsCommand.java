package org.pressmark.searcher.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.pressmark.searcher.export.TermsCsv;
import org.pressmark.searcher.export.TermsJson;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.search.TellingTerms;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `pressmark terms`.
@Command(
    name = "terms",
    description = {
      "Shows the words and phrases that set the articles that match apart from the archive.",
      "The measure is log-likelihood (G2) over articles; 10.83 has a chance below one in a thousand.",
      "Counts are exact, over all articles; a phrase is two words that follow each other in a body."
    },
    sortOptions = false)
final class TermsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final QuestionOptions question = new QuestionOptions();

  @Option(
      names = "-n",
      paramLabel = "N",
      description = "At most so many words, and so many phrases; default: 20.",
      converter = OptionValue.OfCount.class)
  private long limit = 20;

  @ArgGroup private final TableForm form = new TableForm();

  @Mixin private final IndexOption index = new IndexOption();

  @Override
  public Integer call() throws IOException {
    return question.ask(index, this::show);
  }

  private int show(Archive archive, Question asked) throws IOException, QueryTooCostlyException {
    TellingTerms terms = archive.tellingTerms(asked, (int) Math.min(limit, Integer.MAX_VALUE));
    PrintWriter out = spec.commandLine().getOut();
    if (form.isJson()) {
      TermsJson.write(terms, out);
    } else if (form.isCsv()) {
      TermsCsv.write(terms, out);
    } else {
      out.printf(Locale.ROOT, "%,d articles%n", terms.total());
      print("words", terms.words(), out);
      print("phrases", terms.phrases(), out);
    }
    return ExitCodes.of(terms.total());
  }

  private static void print(String title, List<TellingTerms.Term> terms, PrintWriter out) {
    if (terms.isEmpty()) {
      return;
    }
    out.printf(Locale.ROOT, "%n%9s %9s %9s  %s%n", "G2", "here", "archive", title);
    for (TellingTerms.Term term : terms) {
      out.printf(
          Locale.ROOT,
          "%,9.1f %,9d %,9d  %s%n",
          term.significance().g2(),
          term.count(),
          term.significance().archive(),
          term.text());
    }
  }
}
