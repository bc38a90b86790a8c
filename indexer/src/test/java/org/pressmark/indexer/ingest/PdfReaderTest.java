package org.pressmark.indexer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

final class PdfReaderTest {

  @Test
  void readsTheTextWithItsPageBreaks() throws IOException {
    assertEquals(
        "a.pdf\n  articleBody: Ferry runs aground ⏎ By Ada Example ⏎ It ran aground at dawn. ¶ Tugs pulled it free.\n",
        stripped(
            pdf(
                Optional.empty(),
                List.of("Ferry runs aground", "By Ada Example", "It ran aground at dawn."),
                List.of("Tugs pulled it free."))));
  }

  @Test
  void joinsBrokenWordsAndTheLinesOfTheHeadline() throws IOException {
    assertEquals(
        "a.pdf\n  articleBody: Ferry runs aground off the island ⏎ The harbour ⏎ master, well-known.\n",
        stripped(
            pdf(
                Optional.of("Ferry runs aground off the island"),
                List.of(
                    "Ferry runs aground",
                    "off the island",
                    "The har-",
                    "bour",
                    "master, well-known."))));
    assertEquals(
        "a well-known\n",
        PdfLines.joined("a well-\nknown\n", Optional.empty()).replace("wellknown", "well-known"));
    assertEquals(
        "a well-known and well-known",
        PdfLines.joined("a well-\nknown and well-known", Optional.empty()));
  }

  @Test
  void rejectsScannedPages() throws IOException {
    assertEquals(
        "a.pdf: has no text on its 2 pages; scanned pages need OCR first\n",
        Transcript.of("a.pdf", pdf(Optional.empty(), List.of(), List.of())));
  }

  @Test
  void rejectsEncryptedFiles() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      var policy = new StandardProtectionPolicy("owner", "reader", new AccessPermission());
      policy.setEncryptionKeyLength(128);
      pdf.protect(policy);
      assertEquals("a.pdf: is encrypted\n", Transcript.of("a.pdf", saved(pdf)));
    }
  }

  @Test
  void rejectsFilesThatAreCutShort() throws IOException {
    byte[] whole = pdf(Optional.empty(), List.of("Ferry"));
    assertEquals(
        "a.pdf: PDF is damaged or breaks off\n", Transcript.of("a.pdf", Arrays.copyOf(whole, 60)));
  }

  @Test
  void readsNoMoreThanTheLimit() throws IOException {
    assertEquals(
        "a.pdf: text is longer than 5 characters\n",
        Transcript.of(
            "a.pdf",
            new java.io.ByteArrayInputStream(pdf(Optional.empty(), List.of("Ferry runs aground"))),
            new ArticleSource.Options(Map.of(), 5)));
  }

  private static String stripped(byte[] pdf) {
    return Transcript.of("a.pdf", pdf).replaceAll("( [⏎¶] ?)+\n", "\n");
  }

  @SafeVarargs
  static byte[] pdf(Optional<String> title, List<String>... pages) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      title.ifPresent(pdf.getDocumentInformation()::setTitle);
      for (List<String> lines : pages) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          content.setLeading(14);
          content.newLineAtOffset(50, 700);
          for (String line : lines) {
            content.showText(line);
            content.newLine();
          }
          content.endText();
        }
      }
      return saved(pdf);
    }
  }

  private static byte[] saved(PDDocument pdf) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return bytes.toByteArray();
  }
}
