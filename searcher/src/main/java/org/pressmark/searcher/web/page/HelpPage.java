package org.pressmark.searcher.web.page;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.ask.TypedQuestion;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.Facet;
import org.pressmark.searcher.search.InvalidCursorException;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.web.http.Call;
import org.pressmark.searcher.web.http.Reply;

/// `/help`: how to ask, with examples that find something in this very archive. They are made once
/// for each state of the index. Thread-safe.
final class HelpPage {
  private final Templates templates;
  private final Assets assets;
  private final AtomicReference<@Nullable Made> made = new AtomicReference<>();

  HelpPage(Templates templates, Assets assets) {
    this.templates = templates;
    this.assets = assets;
  }

  /// What was made of a state of the index.
  private record Made(
      long generation, List<HelpView.Section> sections, List<HelpView.FieldRow> fields) {

    static Made of(Archive archive)
        throws IOException, InvalidCursorException, QueryTooCostlyException {
      var examples = new HelpExamples(archive);
      Specimens specimens = Specimens.of(archive);
      return new Made(
          archive.generation(),
          new HelpTopics(examples, specimens).sections(),
          new HelpFields(examples, specimens).rows());
    }
  }

  Reply reply(Call call) throws IOException, InvalidCursorException, QueryTooCostlyException {
    Made current = current(call.archive());
    return templates.reply(
        200,
        "help",
        new HelpView(
            new Frame("Help", Address.of(call.path(), call.parameters()), assets),
            current.sections(),
            current.fields(),
            TypedQuestion.FILTERS.stream().map(NameField::label).toList(),
            Facet.all().stream().map(Facet::label).toList()));
  }

  /// Two that ask at once may make the same twice.
  private Made current(Archive archive)
      throws IOException, InvalidCursorException, QueryTooCostlyException {
    Made known = made.get();
    if (known == null || known.generation() != archive.generation()) {
      known = Made.of(archive);
      made.set(known);
    }
    return known;
  }
}
