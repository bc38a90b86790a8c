package org.pressmark.indexer.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.pressmark.indexer.enrich.Enricher;
import org.pressmark.indexer.enrich.EntityRecognizer;
import org.pressmark.indexer.enrich.EntityRecognizers;
import org.pressmark.schema.Mention;

/// What the jar holds for finding names and places. The beginning of its SHA-256 stands for a
/// version: the same file finds the same names.
final class ShippedModel {
  private static final String MODEL = "names/english-names.model";
  private static final String GAZETTEER = "places/gazetteer.bin";
  private static final String STANDARD = "english";
  private static final String REMEDY = "the jars are not whole: install Pressmark again";

  /// Two people and a place, none of whom any rule could miss.
  private static final String SENTENCE =
      "Angela Merkel met Barack Obama in Berlin on Tuesday, officials said.";

  private static final int NAMES = 3;
  private static final int DIGITS = 8;

  private ShippedModel() {}

  /// The recogniser that is used where no other is asked for, tried on a sentence.
  static Finding names() throws IOException {
    String model = fingerprint(MODEL);
    if (model.isEmpty()) {
      return Finding.fault("names", MODEL + " is missing", REMEDY);
    }
    EntityRecognizer recognizer = EntityRecognizers.named(STANDARD);
    long found = recognizer.recognize("", SENTENCE).stream().map(Mention::name).distinct().count();
    String text =
        "%s, model %s: found %d of %d names in a test sentence"
            .formatted(recognizer.name(), model, found, NAMES);
    return found == NAMES ? Finding.ok("names", text) : Finding.fault("names", text, REMEDY);
  }

  static Finding places() throws IOException {
    String gazetteer = fingerprint(GAZETTEER);
    return gazetteer.isEmpty()
        ? Finding.fault("places", GAZETTEER + " is missing", REMEDY)
        : Finding.ok("places", "gazetteer " + gazetteer);
  }

  /// Size and checksum of a file of the jar; empty if it is not there.
  private static String fingerprint(String resource) throws IOException {
    try (InputStream in = Enricher.class.getResourceAsStream(resource)) {
      if (in == null) {
        return "";
      }
      byte[] bytes = in.readAllBytes();
      String checksum = HexFormat.of().formatHex(sha256().digest(bytes)).substring(0, DIGITS);
      return "%s (%s)".formatted(checksum, Amount.of(bytes.length));
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
