package org.pressmark.recognizers.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.indexer.enrich.EntityRecognizers;

class OnnxRecognizerTest {
  private static final List<String> LABELS = List.of("O", "B-PER", "I-PER", "B-LOC", "ORG", "MISC");
  private static final List<String> VOCABULARY =
      List.of(
          "[PAD] 0",
          "[UNK] 0",
          "[CLS] 1",
          "[SEP] 1",
          "Sergei 1",
          "La 2",
          "##vrov 0",
          "met 0",
          "in 0",
          "Moscow 3",
          "UN 4",
          "Council 4",
          "Russian 5",
          "' 0",
          "s 0",
          ". 0");

  @TempDir private Path directory;
  private OnnxRecognizer recognizer;

  @BeforeEach
  void makeAModel() throws IOException {
    TinyModel.write(directory, VOCABULARY, LABELS);
    recognizer = new OnnxRecognizer(directory.toString());
  }

  private List<String> found(String headline, String body) {
    return recognizer.recognize(headline, body).stream()
        .map(mention ->
            "%s %s %d-%d %s"
                .formatted(
                    mention.type(), mention.in(), mention.start(), mention.end(), mention.name()))
        .toList();
  }

  @Test
  void joinsTheWordsOfANameByTheirLabels() throws IOException {
    recognizer.prepare();
    assertEquals(
        List.of(
            "PLACE HEADLINE 0-6 Moscow",
            "PERSON BODY 0-13 Sergei Lavrov",
            "PERSON BODY 18-24 Sergei",
            "PERSON BODY 25-31 Sergei",
            "PLACE BODY 35-41 Moscow",
            "ORGANIZATION BODY 55-65 UN Council"),
        found(
            "Moscow's Russian",
            "Sergei Lavrov met Sergei Sergei in Moscow. The Russian UN Council unmet."));
  }

  @Test
  void readsATextOfAnyLengthInParts() {
    String body = "Sergei Lavrov met. ".repeat(1_000);
    assertEquals(
        IntStream.range(0, 1_000)
            .mapToObj(i -> "PERSON BODY %d-%d Sergei Lavrov".formatted(19 * i, 19 * i + 13))
            .toList(),
        found("", body));
    assertEquals(2_000, found("", "Moscow in ".repeat(2_000)).size());
  }

  @Test
  void findsNothingInNothing() {
    assertEquals(List.of(), found("", " \n\n "));
  }

  @Test
  void unknownAndEndlessWordsAreNoNames() {
    assertEquals(List.of(), found("", "Sergeix " + "Moscow".repeat(100) + " 東京 \ud83d\ude00"));
  }

  @Test
  void dropsCaseWhereTheTokenizerSaysSo() throws IOException {
    TinyModel.write(directory, List.of("[UNK] 0", "[CLS] 0", "[SEP] 0", "zurich 3"), LABELS);
    Files.writeString(directory.resolve("tokenizer_config.json"), "{\"do_lower_case\":true}");
    assertEquals(
        List.of("PLACE BODY 0-6 Zürich", "PLACE BODY 7-13 ZURICH"), found("", "Zürich ZURICH"));
  }

  @Test
  void isFoundByItsName() {
    assertInstanceOf(OnnxRecognizer.class, EntityRecognizers.named("onnx"));
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    assertEquals(
        "set PRESSMARK_ONNX_MODEL to the directory of the model", fault(new OnnxRecognizer("")));
    assertEquals(
        "there is no " + Path.of("nowhere", "model.onnx"), fault(new OnnxRecognizer("nowhere")));
    Files.writeString(directory.resolve("vocab.txt"), "[CLS]\n[SEP]\n");
    assertEquals(
        directory.resolve("vocab.txt") + " has no [UNK]",
        fault(new OnnxRecognizer(directory.toString())));
    Files.writeString(directory.resolve("config.json"), "{\"id2label\":{\"0\":\"O\"}}");
    TinyModel.write(directory, VOCABULARY, List.of("O", "MISC"));
    assertEquals(
        "id2label has no label for people, places or organizations",
        fault(new OnnxRecognizer(directory.toString())));
  }

  private static String fault(OnnxRecognizer recognizer) {
    return String.valueOf(assertThrows(IOException.class, recognizer::prepare).getMessage());
  }
}
