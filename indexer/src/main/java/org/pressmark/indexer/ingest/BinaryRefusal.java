package org.pressmark.indexer.ingest;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;

/// Stands where readers of binary formats will: rejects the whole file and says what it is.
final class BinaryRefusal implements FormatReader {
  private static final String NO_READER = "; no reader for it";
  private static final String NO_ARTICLE = ", not an article";

  /// Where the name of a ZIP archive's first member stands.
  private static final int FIRST_MEMBER = 30;

  /// The first bytes of a format.
  ///
  /// @param bytes as characters of ISO-8859-1
  private record Magic(int offset, String bytes, String format) {}

  private static final List<Magic> SURE =
      List.of(
          new Magic(FIRST_MEMBER, "[Content_Types].xml", "an office document" + NO_READER),
          new Magic(FIRST_MEMBER, "_rels/", "an office document" + NO_READER),
          new Magic(FIRST_MEMBER, "mimetype", "an office document or e-book" + NO_READER),
          new Magic(FIRST_MEMBER, "META-INF/", "a program" + NO_ARTICLE),
          new Magic(0, "Rar!\u001A\7", "a RAR archive" + NO_READER),
          new Magic(
              0,
              "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
              "an old Microsoft Office document" + NO_READER),
          new Magic(0, "{\\rtf", "RTF" + NO_READER),
          new Magic(0, "%!PS", "PostScript" + NO_READER),
          new Magic(0, "AT&TFORM", "a DjVu document" + NO_READER),
          new Magic(0, "\u0089PNG\r\n", "a PNG image" + NO_ARTICLE),
          new Magic(0, "\u00FF\u00D8\u00FF", "a JPEG image" + NO_ARTICLE),
          new Magic(0, "II*\0", "a TIFF image" + NO_ARTICLE),
          new Magic(0, "MM\0*", "a TIFF image" + NO_ARTICLE),
          new Magic(0, "\0\0\1\0", "an icon" + NO_ARTICLE),
          new Magic(0, "\u001AE\u00DF\u00A3", "a video" + NO_ARTICLE),
          new Magic(0, "\u007FELF", "a program" + NO_ARTICLE),
          new Magic(0, "MZ\u0090\0", "a program" + NO_ARTICLE),
          new Magic(0, "\u00CA\u00FE\u00BA\u00BE", "a program" + NO_ARTICLE),
          new Magic(0, "\u00CF\u00FA\u00ED\u00FE", "a program" + NO_ARTICLE),
          new Magic(0, "SQLite format 3\0", "an SQLite database" + NO_ARTICLE),
          new Magic(0, "?\u00D7l\u0017", "part of a Lucene index" + NO_ARTICLE));

  /// Those that a text could begin with too.
  private static final List<Magic> IF_BINARY =
      List.of(
          new Magic(0, "GIF8", "a GIF image" + NO_ARTICLE),
          new Magic(0, "ID3", "a sound recording" + NO_ARTICLE),
          new Magic(0, "fLaC", "a sound recording" + NO_ARTICLE),
          new Magic(0, "OggS", "a sound or video recording" + NO_ARTICLE),
          new Magic(0, "wOFF", "a font" + NO_ARTICLE),
          new Magic(0, "wOF2", "a font" + NO_ARTICLE),
          new Magic(4, "ftyp", "a video or HEIF image" + NO_ARTICLE),
          new Magic(0, "RIFF", "a sound recording, video or WebP image" + NO_ARTICLE));

  /// A text has no more control characters than one in so many; random bytes have five times that.
  private static final int TEXT_PER_CONTROL = 50;

  /// What could not be decoded: a text that somebody spoilt still has fewer.
  private static final int TEXT_PER_REPLACEMENT = 8;

  @Override
  public String format() {
    return "binary";
  }

  @Override
  public boolean isToldByContent() {
    return true;
  }

  @Override
  public boolean accepts(Head head) {
    return reason(head).isPresent();
  }

  /// Whether a file is a ZIP archive only by the way: what it is shows by its first member.
  static boolean isPackage(Head head) {
    return head.has(0, "PK\3\4")
        && SURE.stream()
            .anyMatch(magic -> magic.offset == FIRST_MEMBER && head.has(FIRST_MEMBER, magic.bytes));
  }

  @Override
  public void read(Input input, Consumer<ReadOutcome> sink) {
    reason(input.head()).ifPresent(reason -> sink.accept(new Rejected(input.origin(), reason)));
  }

  private static Optional<String> reason(Head head) {
    Optional<String> format = format(SURE, head);
    if (format.isEmpty() && isBinary(head.text())) {
      format = format(IF_BINARY, head).or(() -> Optional.of("binary, not text"));
    }
    return format.map(known -> "is " + known);
  }

  private static Optional<String> format(List<Magic> magics, Head head) {
    return magics.stream()
        .filter(magic -> head.has(magic.offset, magic.bytes))
        .filter(magic -> magic.offset != FIRST_MEMBER || head.has(0, "PK\3\4"))
        .findFirst()
        .map(Magic::format);
  }

  private static boolean isBinary(String text) {
    long controls = text.chars().filter(BinaryRefusal::isControl).count();
    long replacements = text.chars().filter(c -> c == '\uFFFD').count();
    return text.indexOf('\0') >= 0
        || controls * TEXT_PER_CONTROL > text.length()
        || replacements * TEXT_PER_REPLACEMENT > text.length();
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  }
}
