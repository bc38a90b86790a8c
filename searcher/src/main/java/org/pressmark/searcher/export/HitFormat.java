package org.pressmark.searcher.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The formats of hits that other programs read.
public enum HitFormat {
  /// The whole answer as one object.
  JSON("application/json"),
  /// An object a line.
  JSONL("application/x-ndjson"),
  CSV("text/csv"),
  BIBTEX("application/x-bibtex"),
  RIS("application/x-research-info-systems"),
  /// What citation processors read.
  CSL_JSON("application/vnd.citationstyles.csl+json"),
  ATOM("application/atom+xml");

  /// The formats of `export`.
  public static final Set<HitFormat> EXPORTED = EnumSet.complementOf(EnumSet.of(JSON));

  /// What hits are written with, in the formats that have room for it.
  public enum With {
    /// The body of each article: CSV in a last column.
    TEXT,
    /// A byte order mark, by which a spreadsheet knows UTF-8: CSV.
    BYTE_ORDER_MARK,
    /// How the answer came about. CSV has it in lines that begin with `#`, although RFC 4180 knows
    /// no comments; JSON lines of whole articles in a first line.
    METHODS
  }

  private final String mediaType;

  HitFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /// The name in options and parameters: `csl-json`.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The format of this {@link #label()}, in any case; empty if there is none.
  public static Optional<HitFormat> of(String label) {
    return Arrays.stream(values())
        .filter(format -> format.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /// The media type, without parameters; what is written is UTF-8 in all of them.
  public String mediaType() {
    return mediaType;
  }

  /// Writes hits as lists show them, with passages: `search`, `similar`.
  public HitWriter hits(Writer out, Set<With> with) throws IOException {
    return switch (this) {
      case JSON -> new JsonHits(out);
      case JSONL -> new JsonLinesHits(out);
      case CSV -> new CsvHits(out, with);
      case BIBTEX -> new BibTexHits(out);
      case RIS -> new RisHits(out);
      case CSL_JSON -> new CslJsonHits(out);
      case ATOM -> new AtomHits(out, with.contains(With.TEXT));
    };
  }

  /// Writes articles whole, where the format can: `export`.
  public HitWriter articles(Writer out, Set<With> with) throws IOException {
    return this == JSONL
        ? new ArticleLines(out, with.contains(With.TEXT), with.contains(With.METHODS))
        : hits(out, with);
  }
}
