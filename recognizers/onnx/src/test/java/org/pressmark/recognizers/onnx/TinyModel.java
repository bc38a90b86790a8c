package org.pressmark.recognizers.onnx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A model that knows the label of every piece by heart: a table with one row of scores a piece,
/// looked up by ONNX's `Gather`. Written as the protocol buffer that `onnx.proto` describes, field
/// by field.
final class TinyModel {
  private static final int FLOAT = 1;
  private static final int INT64 = 7;

  private TinyModel() {}

  /// A message of a protocol buffer.
  private static final class Message {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Message number(int field, long value) {
      varint(field * 8L);
      varint(value);
      return this;
    }

    Message bytes(int field, byte[] value) {
      varint(field * 8L + 2);
      varint(value.length);
      bytes.writeBytes(value);
      return this;
    }

    Message text(int field, String value) {
      return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    Message message(int field, Message value) {
      return bytes(field, value.bytes.toByteArray());
    }

    private void varint(long value) {
      long rest = value;
      while (rest > 127) {
        bytes.write((int) (128 + rest % 128));
        rest >>>= 7;
      }
      bytes.write((int) rest);
    }
  }

  /// Writes a model and the files beside it.
  ///
  /// @param vocabulary a piece and the number of its label: `Lavrov 2`
  static void write(Path directory, List<String> vocabulary, List<String> labels)
      throws IOException {
    var pieces = new StringBuilder();
    var scores =
        ByteBuffer.allocate(4 * vocabulary.size() * labels.size()).order(ByteOrder.LITTLE_ENDIAN);
    for (String line : vocabulary) {
      int blank = line.indexOf(' ');
      pieces.append(line, 0, blank).append('\n');
      for (int label = 0; label < labels.size(); label++) {
        scores.putFloat(label == Integer.parseInt(line.substring(blank + 1)) ? 1 : 0);
      }
    }
    var names = new StringBuilder();
    for (int i = 0; i < labels.size(); i++) {
      names.append(i > 0 ? "," : "").append("\"%d\":\"%s\"".formatted(i, labels.get(i)));
    }
    Files.write(
        directory.resolve("model.onnx"),
        model(vocabulary.size(), labels.size(), scores.array()).bytes.toByteArray());
    Files.writeString(directory.resolve("vocab.txt"), pieces);
    Files.writeString(
        directory.resolve("config.json"),
        "{\"id2label\":{%s},\"max_position_embeddings\":16}".formatted(names));
  }

  private static Message model(int pieces, int labels, byte[] scores) {
    Message table =
        new Message()
            .number(1, pieces)
            .number(1, labels)
            .number(2, FLOAT)
            .text(8, "table")
            .bytes(9, scores);
    Message lookUp =
        new Message().text(1, "table").text(1, "input_ids").text(2, "logits").text(4, "Gather");
    Message graph =
        new Message()
            .message(1, lookUp)
            .text(2, "tiny")
            .message(5, table)
            .message(11, value("input_ids", INT64, dimension("batch"), dimension("tokens")))
            .message(11, value("attention_mask", INT64, dimension("batch"), dimension("tokens")))
            .message(
                12,
                value(
                    "logits",
                    FLOAT,
                    dimension("batch"),
                    dimension("tokens"),
                    new Message().number(1, labels)));
    return new Message().number(1, 8).message(7, graph).message(8, new Message().number(2, 13));
  }

  private static Message dimension(String name) {
    return new Message().text(2, name);
  }

  private static Message value(String name, int type, Message... dimensions) {
    var shape = new Message();
    for (Message dimension : dimensions) {
      shape.message(1, dimension);
    }
    Message tensor = new Message().number(1, type).message(2, shape);
    return new Message().text(1, name).message(2, new Message().message(1, tensor));
  }
}
