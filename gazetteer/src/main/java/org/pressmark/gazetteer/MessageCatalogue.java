package org.pressmark.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Reads a catalogue of GNU gettext, as Debian's `libgeonames-common` has one for each language:
/// GeoNames numbers, and codes of countries and regions, to names.
final class MessageCatalogue {
  private static final int LITTLE_ENDIAN = 0x950412de;

  private MessageCatalogue() {}

  static Map<String, String> read(Path file) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    if (in.getInt(0) != LITTLE_ENDIAN) {
      throw new IOException(file + " is no message catalogue");
    }
    int count = in.getInt(8);
    int keys = in.getInt(12);
    int values = in.getInt(16);
    var messages = new HashMap<String, String>();
    for (int i = 0; i < count; i++) {
      messages.put(text(in, keys + 8 * i), text(in, values + 8 * i));
    }
    return messages;
  }

  private static String text(ByteBuffer in, int at) {
    byte[] bytes = new byte[in.getInt(at)];
    in.get(in.getInt(at + 4), bytes);
    return new String(bytes, UTF_8);
  }
}
