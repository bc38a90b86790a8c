package org.pressmark.indexer.ingest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EncodingTest {
  private static final String GERMAN = "Köln – „größer“ als früher, sagt Jörg Müller.\n";
  private static final String RUSSIAN =
      """
      Министр иностранных дел прибыл в Женеву на переговоры, сообщили в пресс-службе ведомства.
      Встреча продлится два дня и пройдёт за закрытыми дверями, журналистов туда не пустят.
      """;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
  void believesByteOrderMarks(String charset) throws IOException {
    assertEquals(GERMAN, decoded(("\uFEFF" + GERMAN).getBytes(Charset.forName(charset))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE", "windows-1252"})
  void findsTheEncodingWithoutAMark(String charset) throws IOException {
    String ascii = "The council met on Tuesday and put off its vote. ".repeat(4);

    assertEquals(ascii + GERMAN, decoded((ascii + GERMAN).getBytes(Charset.forName(charset))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "ISO-8859-5"})
  void detectsCyrillic(String charset) throws IOException {
    assertEquals(RUSSIAN, decoded(RUSSIAN.getBytes(Charset.forName(charset))));
  }

  @Test
  void readsLatin1AsWindows1252() throws IOException {
    assertEquals(
        "“Café”", decoded(new byte[] {(byte) 0x93, 'C', 'a', 'f', (byte) 0xE9, (byte) 0x94}));
  }

  @Test
  void keepsAStrayByteInUtf8AsTheLetterItWas() throws IOException {
    byte[] mixed =
        join("“One”, two and ".getBytes(UTF_8), new byte[] {(byte) 0xE9}, " three".getBytes(UTF_8));

    assertEquals("“One”, two and é three", decoded(mixed));
  }

  @Test
  void replacesASequenceOfUtf8ThatIsCutShort() throws IOException {
    byte[] mixed =
        join(
            "“One” and ".getBytes(UTF_8),
            new byte[] {(byte) 0xE2, (byte) 0x80},
            " two”".getBytes(UTF_8));

    assertEquals("“One” and \uFFFD two”", decoded(mixed));
  }

  @Test
  void readsAStrayByteFarBehindTheHead() throws IOException {
    byte[] mixed =
        join(
            "plain ".repeat(20_000).getBytes(UTF_8),
            new byte[] {(byte) 0xFC},
            " end".getBytes(UTF_8));

    assertEquals("plain ".repeat(20_000) + "ü end", decoded(mixed));
  }

  @Test
  void splitsNoCharacterAtABuffersEdge() throws IOException {
    for (int shift = 0; shift < 4; shift++) {
      String text = "x".repeat(shift) + "😀€é".repeat(6000);

      assertEquals(text, decoded(text.getBytes(UTF_8)));
      assertEquals(text, decoded(("\uFEFF" + text).getBytes(UTF_16LE)));
      assertEquals(text, decoded(("\uFEFF" + text).getBytes(UTF_16BE)));
    }
  }

  private static String decoded(byte[] bytes) throws IOException {
    StringWriter text = new StringWriter();
    try (Reader reader = Encoding.of(bytes).reader(new ByteArrayInputStream(bytes))) {
      reader.transferTo(text);
    }
    return text.toString();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
