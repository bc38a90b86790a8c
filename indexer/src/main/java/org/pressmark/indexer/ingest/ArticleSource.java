package org.pressmark.indexer.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.indexer.ingest.container.Unpacking;
import org.pressmark.schema.Origin;

/// Reads files into articles, in whatever format they are. Nothing in a file makes it throw: what
/// cannot be read is a {@link Rejected} with its place, and articles before the fault stay. What it
/// holds in memory is bounded by {@link Options#maxItemChars}, whatever the file's size.
///
/// Thread-safe: many threads can each read a file.
public final class ArticleSource {

  private static final Set<String> REFUSALS = Set.of("binary", "other");

  private final Options options;

  /// In the order in which they are asked; the last one takes what is left.
  private final List<FormatReader> readers;

  /// What a caller can choose.
  ///
  /// @param map for each field, the paths in JSON where it is looked for before anywhere else:
  ///   `fields.headline`, `meta.dates[0]`
  /// @param maxItemChars the longest article, line or SGML item that is read, in UTF-16 units
  /// @param format the format that all files are in, one of {@link ArticleSource#formats}; empty if
  ///   their content and names tell
  /// @param unpacking how far archives are unpacked
  public record Options(
      Map<NewsField, List<String>> map,
      int maxItemChars,
      Optional<String> format,
      Unpacking.Limits unpacking) {
    /// The default limit: 16 Mi characters.
    public static final int MAX_ITEM_CHARS = 1 << 24;

    public Options {
      map = Map.copyOf(map);
      if (maxItemChars < 1) {
        throw new IllegalArgumentException("maxItemChars is not positive: " + maxItemChars);
      }
    }

    /// Formats are told by content and name.
    public Options(Map<NewsField, List<String>> map, int maxItemChars) {
      this(map, maxItemChars, Optional.empty());
    }

    /// The default limits for archives.
    public Options(Map<NewsField, List<String>> map, int maxItemChars, Optional<String> format) {
      this(map, maxItemChars, format, Unpacking.Limits.defaults());
    }

    /// No fields of one's own, the default limit.
    public static Options defaults() {
      return new Options(Map.of(), MAX_ITEM_CHARS);
    }
  }

  private ArticleSource(Options options) {
    this.options = options;
    JsonFactory json = JsonDocument.factory(options.maxItemChars());
    JsonArticle article = new JsonArticle(JsonFields.usual(options.map()));
    JsonLd jsonLd = new JsonLd(json, article);
    List<FormatReader> files =
        List.of(
            new WarcReader(),
            new PdfReader(),
            new Iptc7901Reader(),
            new Anpa1312Reader(),
            new BinaryRefusal(),
            new ReutersReader(),
            new TrecReader(),
            new MucReader(),
            new NinjsReader(json, new JsonArticle(JsonFields.ninjs(options.map()))),
            new FeedReader(),
            new NitfReader(),
            new NewsMlG2Reader(),
            new NewsMl1Reader(),
            new MetsReader(),
            new AltoReader(),
            new HtmlReader(jsonLd),
            new JsonLinesReader(json, article),
            new JsonReader(json, article),
            new MailReader(),
            new MarkdownReader(article),
            TableReader.csv(JsonFields.usual(options.map())),
            TableReader.tsv(JsonFields.usual(options.map())),
            new TextRefusal(),
            new PlainTextReader());
    this.readers = Stream.concat(ContainerReader.all().stream(), files.stream()).toList();
    options.format().ifPresent(this::requireKnown);
  }

  /// A source with these options.
  ///
  /// @throws IllegalArgumentException if a path of {@link Options#map} is malformed or there is no
  ///   {@link Options#format} of this name; the message is for the user
  public static ArticleSource of(Options options) {
    return new ArticleSource(options);
  }

  /// The names of the formats that are read, as they can be asked for.
  public List<String> formats() {
    return readers.stream()
        .filter(reader -> !(reader instanceof ContainerReader))
        .map(FormatReader::format)
        .filter(format -> !REFUSALS.contains(format))
        .toList();
  }

  /// Reads a file and hands over its outcomes, in the order of the file: at least one, but for a
  /// page that is read with its issue.
  public void read(SourceFile file, Consumer<ReadOutcome> sink) {
    read(file, _ -> {}, sink);
  }

  /// The same, and tells of the file's bytes as it reads them.
  ///
  /// @param bytesRead hears how many more were read; of some containers, which are not read from
  ///   front to back, it hears less
  public void read(SourceFile file, LongConsumer bytesRead, Consumer<ReadOutcome> sink) {
    try (InputStream stream = new BytesHeard(Files.newInputStream(file.path()), bytesRead)) {
      Origin origin = Origin.of(file.name());
      var unpacking = new Unpacking(options.unpacking());
      Members members = Members.of(this, unpacking, Optional.of(file.path()));
      Siblings siblings = Siblings.of(file.path());
      read(origin, file.name(), Fetched.NOT, unpacking.packed(stream), members, siblings, sink);
    } catch (IOException e) {
      sink.accept(new Rejected(Origin.of(file.name()), IoFault.reason(e)));
    }
  }

  /// Reads bytes from wherever they come; the same as {@link #read(SourceFile, Consumer)}, but that
  /// the caller closes the stream.
  ///
  /// @param name what the file is called
  public void read(String name, InputStream stream, Consumer<ReadOutcome> sink) {
    var unpacking = new Unpacking(options.unpacking());
    Members members = Members.of(this, unpacking, Optional.empty());
    read(Origin.of(name), name, Fetched.NOT, unpacking.packed(stream), members, sink);
  }

  /// Reads a member of a container.
  void read(
      Origin origin,
      String name,
      Fetched fetched,
      InputStream stream,
      Members members,
      Consumer<ReadOutcome> sink) {
    read(origin, name, fetched, stream, members, Siblings.none(), sink);
  }

  private void read(
      Origin origin,
      String name,
      Fetched fetched,
      InputStream stream,
      Members members,
      Siblings siblings,
      Consumer<ReadOutcome> sink) {
    Counting counted = new Counting(sink);
    try {
      Head head = Head.of(name, stream);
      if (head.isBlank()) {
        sink.accept(new Rejected(origin, "file is empty"));
        return;
      }
      InputStream bytes = head.before(stream);
      FormatReader reader = reader(head);
      Input input = new Input(head, bytes, options, origin, fetched, members, siblings);
      if (reader.isPartOfAnother(input)) {
        return;
      }
      reader.read(input, outcome -> counted.accept(outcome.in(reader.format())));
      if (counted.outcomes == 0) {
        sink.accept(new Rejected(origin, "holds no articles", reader.format()));
      }
    } catch (IOException e) {
      sink.accept(new Rejected(origin, IoFault.reason(e)));
    } catch (StackOverflowError _) {
      // The parsers of YAML and of some regular expressions go as deep as the file asks them to.
      sink.accept(new Rejected(origin, "is nested too deeply"));
    }
  }

  private void requireKnown(String format) {
    if (!formats().contains(format)) {
      throw new IllegalArgumentException(
          "no format '%s'; there are: %s".formatted(format, String.join(", ", formats())));
    }
  }

  /// The reader of the format asked for; it is told by content where none is, and where a file is a
  /// container or no text at all.
  private FormatReader reader(Head head) {
    for (FormatReader reader : readers) {
      boolean asked = options.format().filter(reader.format()::equals).isPresent();
      if (asked
          || ((reader.isToldByContent() || options.format().isEmpty()) && reader.accepts(head))) {
        return reader;
      }
    }
    throw new AssertionError("the last reader takes everything");
  }

  private static final class Counting implements Consumer<ReadOutcome> {
    private final Consumer<ReadOutcome> sink;
    private long outcomes;

    Counting(Consumer<ReadOutcome> sink) {
      this.sink = sink;
    }

    @Override
    public void accept(ReadOutcome outcome) {
      outcomes++;
      sink.accept(outcome);
    }
  }
}
