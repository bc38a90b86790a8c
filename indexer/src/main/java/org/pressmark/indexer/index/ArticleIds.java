package org.pressmark.indexer.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.pressmark.indexer.ingest.NewsField;
import org.pressmark.indexer.ingest.RawArticle;
import org.pressmark.schema.Origin;

/// Makes the identifiers of articles: 16 characters of `0-9a-v`, 80 bits of a SHA-256 digest, the
/// same on every machine and in every run.
final class ArticleIds {
  private static final int LENGTH = 16;
  private static final char[] DIGITS = "0123456789abcdefghijklmnopqrstuv".toCharArray();

  private ArticleIds() {}

  /// What the item calls itself: its own identifier, else its web address; empty if it has neither.
  static Optional<String> identity(RawArticle raw) {
    return raw.first(NewsField.IDENTIFIER).or(() -> raw.first(NewsField.URL));
  }

  /// The identifier of an item that calls itself so.
  static String ofIdentity(String identity) {
    return digest("identity\n" + identity);
  }

  /// The identifier of an item that is known by its place alone.
  static String ofOrigin(RawArticle raw) {
    return digest("origin\n" + place(raw.origin()));
  }

  /// The identifier of an item that calls itself as another does but has other content.
  static String ofBoth(String identity, Origin origin) {
    return digest("both\n" + identity + "\n" + place(origin));
  }

  /// An origin such that no two have the same; as messages print them, two could.
  private static String place(Origin origin) {
    return String.join(
        "\n", origin.path(), origin.member().orElse(""), origin.position().orElse(""));
  }

  private static String digest(String text) {
    byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    var id = new StringBuilder(LENGTH);
    for (int bit = 0; bit < LENGTH * 5; bit += 5) {
      int pair = (digest[bit / 8] & 0xff) << 8 | (digest[bit / 8 + 1] & 0xff);
      id.append(DIGITS[pair >> (11 - bit % 8) & 31]);
    }
    return id.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
