package org.pressmark.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pressmark.indexer.ingest.ArticleSource;
import org.pressmark.indexer.ingest.ArticleSource.Options;

/// A file made of an input: its first byte says what it is called and how it is read, the others
/// are its content. The bits of the first byte, from the lowest:
///
/// - five: the name, one of {@link #NAMES}; with the next bit, the format that is asked for
/// - `0x20`: the format is asked for by its name, whatever the content
/// - `0x40`: articles may be no longer than 300 characters
/// - `0x80`: the second byte says how many bytes at the end are repeated up to 16 KiB, so that work
///   that grows faster than the file takes too long
final class NamedBytes {
  static final List<String> NAMES =
      List.of(
          "a.txt",
          "a.html",
          "a.md",
          "a.csv",
          "a.tsv",
          "a.json",
          "a.jsonl",
          "a.xml",
          "a.sgm",
          "a.eml",
          "a.mbox",
          "a.pdf",
          "a.warc",
          "a.warc.gz",
          "a.zip",
          "a.gz",
          "a.tar",
          "a.7z",
          "a.bz2",
          "a.xz",
          "a.zst",
          "a.lz4",
          "dev-muc3-0001",
          "a.tst",
          "a",
          "2016-12-06.txt",
          "a.tgz",
          "a.docx",
          "a_mets.xml",
          "a.rss",
          "a.sgml",
          "a.mht");

  /// The name of an issue whose pages lie beside it.
  static final String ISSUE = "a_mets.xml";

  private static final List<String> FORMATS = ArticleSource.of(Options.defaults()).formats();
  private static final int SHORT = 300;
  private static final int LONG = 1 << 14;

  private final String name;
  private final Options options;
  private final byte[] content;

  private NamedBytes(String name, Options options, byte[] content) {
    this.name = name;
    this.options = options;
    this.content = content;
  }

  /// @param input at least one byte
  static NamedBytes of(byte[] input) {
    int first = input[0];
    int number = first & 0x1f;
    boolean isAsked = (first & 0x20) != 0;
    Optional<String> format =
        isAsked ? Optional.of(FORMATS.get(number % FORMATS.size())) : Optional.empty();
    int most = (first & 0x40) != 0 ? SHORT : Options.MAX_ITEM_CHARS;
    byte[] content = (first & 0x80) != 0 && input.length > 2 ? repeated(input) : tail(input, 1);
    return new NamedBytes(
        isAsked ? "a" : NAMES.get(number), new Options(Map.of(), most, format), content);
  }

  /// What it is called.
  String name() {
    return name;
  }

  /// How it is read.
  Options options() {
    return options;
  }

  /// What is in it, to be read only.
  byte[] content() {
    return content;
  }

  private static byte[] repeated(byte[] input) {
    byte[] content = tail(input, 2);
    byte[] unit = tail(content, Math.max(0, content.length - 1 - (input[1] & 0xff)));
    var all = new ByteArrayOutputStream(LONG);
    all.writeBytes(content);
    while (all.size() < LONG) {
      all.writeBytes(unit);
    }
    return all.toByteArray();
  }

  private static byte[] tail(byte[] bytes, int from) {
    return Arrays.copyOfRange(bytes, from, bytes.length);
  }
}
