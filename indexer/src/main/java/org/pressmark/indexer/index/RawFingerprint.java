package org.pressmark.indexer.index;

import java.util.List;
import org.pressmark.indexer.ingest.NewsField;
import org.pressmark.indexer.ingest.RawArticle;
import org.pressmark.schema.index.Fingerprint;

/// The fingerprint of all that a source says of an article, wherever it stands.
final class RawFingerprint {
  private RawFingerprint() {}

  static long of(RawArticle raw) {
    var all = new StringBuilder();
    all.append(raw.layout());
    for (NewsField field : NewsField.values()) {
      List<String> values = raw.all(field);
      if (!values.isEmpty()) {
        all.append('\u001e').append(field.label());
        values.forEach(value -> all.append('\u001f').append(value));
      }
    }
    return Fingerprint.of(all.toString());
  }
}
