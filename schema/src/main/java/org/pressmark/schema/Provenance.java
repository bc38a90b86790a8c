package org.pressmark.schema;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;

/// Where the value of a field comes from. A guess is never shown as a fact: every derived field
/// names its source.
public enum Provenance {
  /// An element, key or column that the source's format sets aside for this field.
  MARKUP("markup"),
  /// The same, in the JSON-LD of a web page: schema.org `NewsArticle` and its like.
  JSON_LD("markup:json-ld"),
  /// The same, in a web page's microdata: `itemprop`.
  MICRODATA("markup:microdata"),
  /// The same, in a web page's OpenGraph: `og:title`, `article:published_time`.
  OPEN_GRAPH("markup:opengraph"),
  /// The same, in another `meta` element of a web page: Dublin Core, `byl`, `parsely-pub-date`.
  META("markup:meta"),
  /// Read out of running text: a dateline, a `Published:` line, a sign-off.
  TEXT("text"),
  /// A list of names of which some come from markup, and others from running text alone.
  MARKUP_AND_TEXT("markup_and_text"),
  /// Read out of the file's name or path.
  FILENAME("filename"),
  /// Read out of the article's address on the web: `/2016/12/06/`.
  URL("url");

  private static final Map<String, Provenance> BY_LABEL =
      Arrays.stream(values()).collect(toUnmodifiableMap(Provenance::label, source -> source));

  private final String label;

  Provenance(String label) {
    this.label = label;
  }

  /// The name in JSON: lower case, all markup beginning with `markup`.
  public String label() {
    return label;
  }

  /// The constant with this {@link #label()}.
  ///
  /// @throws IllegalArgumentException if there is none
  public static Provenance of(String label) {
    Provenance constant = BY_LABEL.get(label);
    if (constant == null) {
      throw new IllegalArgumentException("no provenance '" + label + "'");
    }
    return constant;
  }
}
