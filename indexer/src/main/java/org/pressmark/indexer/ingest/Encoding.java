package org.pressmark.indexer.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/// How a file's bytes become characters, told from its beginning: by a byte order mark; by where
/// the zero bytes of UTF-16 and UTF-32 stand; as UTF-8, if nearly all of it is (a byte that is not
/// is mended, see {@link DecodingReader}), whatever an XML declaration says; else by that; else by
/// what the bytes look like, in the last resort as windows-1252, which is also what calls itself
/// ISO-8859-1 in practice.
///
/// @param charset the encoding
/// @param markLength the length of the byte order mark, which is not text
record Encoding(Charset charset, int markLength) {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  private static final int DECLARATION = 200;
  private static final Pattern XML_ENCODING =
      Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][\\w.:-]{0,40})[\"']");

  /// @param bytes as characters of ISO-8859-1
  private record Mark(String bytes, Charset charset) {}

  /// The UTF-32 marks begin with those of UTF-16 and come first.
  private static final List<Mark> MARKS =
      List.of(
          new Mark("\0\0\u00FE\u00FF", UTF_32BE),
          new Mark("\u00FF\u00FE\0\0", UTF_32LE),
          new Mark("\u00EF\u00BB\u00BF", UTF_8),
          new Mark("\u00FE\u00FF", UTF_16BE),
          new Mark("\u00FF\u00FE", UTF_16LE));

  /// The encoding of a file that begins with these bytes.
  static Encoding of(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 4), ISO_8859_1);
    for (Mark mark : MARKS) {
      if (start.startsWith(mark.bytes)) {
        return new Encoding(mark.charset, mark.bytes.length());
      }
    }
    return new Encoding(unmarked(head), 0);
  }

  /// The text of some bytes, what is broken in them mended as in a file.
  String text(byte[] bytes) throws IOException {
    StringWriter text = new StringWriter();
    reader(new ByteArrayInputStream(bytes)).transferTo(text);
    return text.toString();
  }

  /// The text of a stream that begins at the file's first byte.
  Reader reader(InputStream bytes) {
    return new DecodingReader(bytes, this);
  }

  /// The encoding of bytes that something outside of them speaks of, an attribute of mail say.
  ///
  /// @param charset its name, which is believed where the bytes allow it
  static Encoding of(byte[] bytes, String charset) {
    Encoding own = of(bytes);
    boolean utf8 = own.charset.equals(UTF_8) && Utf8Share.of(bytes).good() > 0;
    return utf8 || own.markLength > 0
        ? own
        : supported(charset).map(named -> new Encoding(named, 0)).orElse(own);
  }

  private static Charset unmarked(byte[] head) {
    int[] zeros = new int[4];
    for (int i = 0; i < head.length; i++) {
      zeros[i & 3] += head[i] == 0 ? 1 : 0;
    }
    if (zeros[0] + zeros[1] + zeros[2] + zeros[3] > 0) {
      return withZeros(zeros, head.length / 4);
    }
    Utf8Share share = Utf8Share.of(head);
    if (share.isUtf8() && share.good() > 0) {
      return UTF_8;
    }
    Optional<Charset> declared = declared(head);
    return share.isUtf8()
        ? declared.filter(charset -> !charset.equals(WINDOWS_1252)).orElse(UTF_8)
        : declared.filter(charset -> !charset.equals(UTF_8)).orElseGet(() -> detected(head));
  }

  /// What an XML declaration says, if it can be: its own letters are ASCII.
  private static Optional<Charset> declared(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, DECLARATION), ISO_8859_1);
    Matcher declared = XML_ENCODING.matcher(start);
    return declared.find()
        ? supported(declared.group(1)).filter(c -> new String(head, 0, 5, c).equals("<?xml"))
        : Optional.empty();
  }

  private static Optional<Charset> supported(String name) {
    try {
      Charset charset = Charset.forName(name);
      boolean latin = charset.equals(ISO_8859_1) || charset.equals(US_ASCII);
      return Optional.of(latin ? WINDOWS_1252 : charset);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// The encoding of text that has zero bytes, by how many stand first, second, third and fourth in
  /// each group of four; UTF-8 if they have no pattern, that is for bytes which are not text.
  private static Charset withZeros(int[] zeros, int groups) {
    int most = groups * 7 / 10;
    boolean[] high = {zeros[0] > most, zeros[1] > most, zeros[2] > most, zeros[3] > most};
    if (high[1] && high[2]) {
      return high[0] ? UTF_32BE : high[3] ? UTF_32LE : UTF_8;
    }
    if (high[0] && high[2] && zeros[1] + zeros[3] == 0) {
      return UTF_16BE;
    }
    return high[1] && high[3] && zeros[0] + zeros[2] == 0 ? UTF_16LE : UTF_8;
  }

  private static Charset detected(byte[] head) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(head, 0, head.length);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    if (name == null || !Charset.isSupported(name)) {
      return WINDOWS_1252;
    }
    Charset charset = Charset.forName(name);
    return charset.equals(ISO_8859_1) || charset.equals(UTF_8) ? WINDOWS_1252 : charset;
  }
}
