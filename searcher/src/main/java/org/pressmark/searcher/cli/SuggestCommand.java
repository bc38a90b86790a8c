package org.pressmark.searcher.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.export.Json;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `pressmark suggest`.
@Command(
    name = "suggest",
    description = {
      "Completes the beginning of a name or headline, the most frequent first.",
      "Of names, the beginning of any word counts; the number is that of the articles."
    },
    sortOptions = false)
final class SuggestCommand implements Callable<Integer> {
  private static final String HEADLINE = "headline";
  private static final List<NameField> NAMES =
      List.of(NameField.PERSON, NameField.PLACE, NameField.ORG);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "PREFIX", description = "What the name or headline begins with.")
  private String prefix = "";

  @Option(
      names = "--kind",
      paramLabel = "NAME",
      description =
          "person, place, org, another facet of names, or headline; may be repeated. Default: the first three and headline.")
  private List<String> kinds = List.of();

  @Option(
      names = "-n",
      paramLabel = "N",
      description = "At most so many names, and so many headlines; default: 10.",
      converter = CountOption.class)
  private long limit = 10;

  @Option(names = "--json", description = "As a JSON object.")
  private boolean json;

  @Mixin private final IndexOption index = new IndexOption();

  @Override
  public Integer call() throws IOException {
    List<NameField> fields = kinds.isEmpty() ? NAMES : fields();
    boolean headlines = kinds.isEmpty() || kinds.contains(HEADLINE);
    try (Archive archive = index.open()) {
      List<Suggestion> found = found(archive, fields, headlines);
      print(found);
      return ExitCodes.of(found.size());
    } catch (QueryTooCostlyException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
    }
  }

  private List<NameField> fields() {
    return kinds.stream()
        .filter(kind -> !kind.equals(HEADLINE))
        .map(kind ->
            NameField.of(kind)
                .filter(NameField::isFacet)
                .orElseThrow(() ->
                    new ParameterException(
                        spec.commandLine(),
                        "nothing is completed as '%s'; there are: %s, %s"
                            .formatted(kind, HEADLINE, names()))))
        .toList();
  }

  private static String names() {
    return String.join(
        ", ",
        Arrays.stream(NameField.values())
            .filter(NameField::isFacet)
            .map(NameField::label)
            .toList());
  }

  private List<Suggestion> found(Archive archive, List<NameField> fields, boolean headlines)
      throws IOException, QueryTooCostlyException {
    int most = (int) Math.min(limit, Integer.MAX_VALUE);
    var found = new ArrayList<Suggestion>();
    if (!fields.isEmpty()) {
      found.addAll(archive.suggestNames(prefix, fields, most));
    }
    if (headlines) {
      found.addAll(archive.suggestHeadlines(prefix, most));
    }
    return found;
  }

  private void print(List<Suggestion> found) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      writeJson(found, out);
      return;
    }
    found.forEach(each ->
        out.printf(Locale.ROOT, "%,9d  %-8s  %s%n", each.count(), each.kind(), each.value()));
  }

  private void writeJson(List<Suggestion> found, PrintWriter out) throws IOException {
    try (JsonGenerator generator = Json.lines(out)) {
      generator.writeStartObject();
      generator.writeStringField("prefix", prefix);
      generator.writeArrayFieldStart("suggestions");
      for (Suggestion each : found) {
        generator.writeStartObject();
        generator.writeStringField("kind", each.kind());
        generator.writeStringField("value", each.value());
        generator.writeNumberField("count", each.count());
        generator.writeEndObject();
      }
      generator.writeEndArray();
      generator.writeEndObject();
      generator.writeRaw('\n');
    }
  }
}
