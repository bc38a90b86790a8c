package org.pressmark.searcher.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.index.NameField;
import org.pressmark.schema.names.NamesFile;
import org.pressmark.searcher.export.EntitiesJson;
import org.pressmark.searcher.export.Json;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.Entity;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `pressmark entities`.
@Command(
    name = "entities",
    description = "Lists people, places and organisations with all their names.",
    sortOptions = false,
    footer = {
      "",
      "What --doubtful prints goes into the file entities.rules of the index; take off the # of a",
      "rule that is right:",
      "  merge person Sergey Lavrov | S. Lavrov => Sergei Lavrov",
      "  rename place Bombay => Mumbai",
      "  drop person He",
      "  pin person George Bush"
    })
final class EntitiesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "KIND",
      description = "person, place or org; default: all three.",
      completionCandidates = Kind.class,
      converter = Kind.class)
  private @Nullable NameField kind;

  @Option(
      names = "-n",
      paramLabel = "N",
      description = "At most so many of a kind; default: 10.",
      converter = OptionValue.OfCount.class)
  private long limit = 10;

  @Option(
      names = "--contains",
      paramLabel = "TEXT",
      description = "Only those with this text in one of their names.")
  private @Nullable String contains;

  @Option(
      names = "--doubtful",
      description = "Names that may be one and were left apart, as rules to choose from.")
  private boolean doubtful;

  @Option(names = "--json", description = "As a JSON object for each kind, one a line.")
  private boolean json;

  @Mixin private final IndexOption index = new IndexOption();

  /// Reads a kind of entities.
  static final class Kind implements ITypeConverter<NameField>, Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return NamesFile.FIELDS.stream().map(NameField::label).iterator();
    }

    @Override
    public NameField convert(String text) {
      return NameField.of(text)
          .filter(NamesFile.FIELDS::contains)
          .orElseThrow(
              () -> new TypeConversionException("'" + text + "' is not person, place or org"));
    }
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    long found = 0;
    try (Archive archive = index.open()) {
      for (NameField each : kind == null ? NamesFile.FIELDS : List.of(kind)) {
        found += doubtful ? printDoubtful(archive, each, out) : printListing(archive, each, out);
      }
    }
    return ExitCodes.of(found);
  }

  private long printListing(Archive archive, NameField field, PrintWriter out) throws IOException {
    Entity.Listing listing = archive.entities(field, limit, Optional.ofNullable(contains));
    if (json) {
      try (JsonGenerator generator = Json.lines(out)) {
        EntitiesJson.write(field, listing, generator);
      }
    } else {
      heading(field, listing.distinct(), out);
      listing.listed().forEach(entity -> print(entity, out));
    }
    return listing.distinct();
  }

  private void heading(NameField field, long distinct, PrintWriter out) {
    if (kind == null) {
      out.printf(Locale.ROOT, "%s (%,d)%n", field.label().toUpperCase(Locale.ROOT), distinct);
    }
  }

  private static void print(Entity entity, PrintWriter out) {
    out.printf(Locale.ROOT, "%,9d  %s%n", entity.count(), entity.name());
    if (!entity.aliases().isEmpty()) {
      String aliases =
          entity.aliases().stream().map(EntitiesCommand::counted).collect(Collectors.joining("; "));
      out.printf("%9s  = %s%n", "", aliases);
    }
  }

  private static String counted(Entity.Alias alias) {
    return String.format(Locale.ROOT, "%s (%,d)", alias.name(), alias.count());
  }

  private long printDoubtful(Archive archive, NameField field, PrintWriter out) throws IOException {
    Entity.Doubtful doubts = archive.doubtfulEntities(field, limit, Optional.ofNullable(contains));
    if (json) {
      try (JsonGenerator generator = Json.lines(out)) {
        EntitiesJson.write(field, doubts, generator);
      }
    } else {
      doubts.pairs().forEach(pair -> print(pair, field, out));
      doubts.undecided().forEach(name -> print(name, field, out));
    }
    return (long) doubts.pairs().size() + doubts.undecided().size();
  }

  private static void print(Entity.Doubt pair, NameField field, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "# %,d and %,d articles: %s%n#merge %s %s => %s%n",
        pair.one().count(),
        pair.other().count(),
        pair.why(),
        field.label(),
        pair.other().name(),
        pair.one().name());
  }

  private static void print(Entity.Alias undecided, NameField field, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "# %,d articles: several have this surname, it is counted for none%n#pin %s %s%n",
        undecided.count(),
        field.label(),
        undecided.name());
  }
}
