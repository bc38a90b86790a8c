package org.pressmark.indexer.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The encoding that a web page or feed declares, by its transfer or in its first lines. What the
/// bytes show themselves counts more: declarations are often left over from a template.
final class DeclaredCharset {
  private static final Pattern META =
      Pattern.compile(
          "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML =
      Pattern.compile("^\\s*<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']\\s*([\\w.:-]{2,40})");
  private static final int SEARCHED = 1 << 14;

  private DeclaredCharset() {}

  /// How the bytes of a page become characters.
  static Encoding ofHtml(Head head, Optional<Charset> transfer) {
    return settled(head, transfer.or(() -> in(head, META)).or(() -> in(head, XML)));
  }

  /// How the bytes of an XML document become characters.
  static Encoding ofXml(Head head, Optional<Charset> transfer) {
    return settled(head, transfer.or(() -> in(head, XML)));
  }

  private static Optional<Charset> in(Head head, Pattern declaration) {
    String text = head.text();
    Matcher found = declaration.matcher(text.substring(0, Math.min(text.length(), SEARCHED)));
    return found.find() ? named(found.group(1)) : Optional.empty();
  }

  /// The charset of a name; empty if there is none. ISO-8859-1 and ASCII are windows-1252 in
  /// practice, as browsers have it.
  static Optional<Charset> named(String name) {
    try {
      Charset charset = Charset.forName(usual(name.strip().toLowerCase(Locale.ROOT)));
      return Optional.of(charset.equals(ISO_8859_1) ? Encoding.WINDOWS_1252 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return Optional.empty();
    }
  }

  /// Supersets that browsers take for the charsets named, by the WHATWG's encoding standard.
  private static String usual(String name) {
    return switch (name) {
      case "us-ascii", "ascii", "latin1", "iso-8859-1" -> "windows-1252";
      case "gb2312", "gb_2312-80", "gbk", "x-gbk" -> "gb18030";
      case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
      case "ks_c_5601-1987", "euc-kr" -> "x-windows-949";
      case "iso-8859-9" -> "windows-1254";
      case "tis-620", "iso-8859-11" -> "x-windows-874";
      case String _ -> name;
    };
  }

  /// The declared one, unless a byte order mark or the bytes themselves say otherwise.
  private static Encoding settled(Head head, Optional<Charset> declared) {
    Encoding shown = head.encoding();
    if (shown.markLength() > 0 || declared.isEmpty()) {
      return shown;
    }
    Charset charset = declared.get();
    boolean escapes = charset.name().startsWith("ISO-2022");
    boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    boolean unicode = shown.charset().name().startsWith("UTF-");
    return wide || (unicode && !escapes) ? shown : new Encoding(charset, 0);
  }
}
