package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.pressmark.indexer.ingest.RawArticle.Layout;
import org.pressmark.indexer.ingest.ReadOutcome.Accepted;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.indexer.ingest.container.Spool;

/// Reads the text of a PDF: one article a file, as a page saved as text, with a blank line between
/// pages. What a PDF says of itself, its title, author and dates, tells more about who made the
/// file than about the article; only a title that stands in the text as well counts, for where the
/// headline's lines end.
final class PdfReader implements FormatReader {
  private static final String PAGE_BREAK = "\n\n";
  private static final String FONT_CACHE = "pdfbox.fontcache";

  static {
    // Where the parser keeps its list of the fonts of this machine; else it is the home directory.
    if (System.getProperty(FONT_CACHE) == null) {
      System.setProperty(FONT_CACHE, System.getProperty("java.io.tmpdir"));
    }
  }

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public boolean isToldByContent() {
    return true;
  }

  @Override
  public boolean accepts(Head head) {
    return head.has(0, "%PDF-");
  }

  @Override
  public void read(Input input, Consumer<ReadOutcome> sink) throws IOException {
    Members members = input.members();
    try (Spool spool =
        Spool.of(input.bytes(), members.file(), members.unpacking().limits().spool())) {
      sink.accept(outcome(spool, input));
    }
  }

  private static ReadOutcome outcome(Spool spool, Input input) {
    int limit = input.options().maxItemChars();
    try (PDDocument pdf =
        Loader.loadPDF(spool.file().toFile(), IOUtils.createTempFileOnlyStreamCache())) {
      return article(pdf, limit, input);
    } catch (InvalidPasswordException _) {
      return new Rejected(input.origin(), "is encrypted");
    } catch (TooLong _) {
      return new Rejected(input.origin(), "text is longer than " + limit + " characters");
    } catch (IOException | RuntimeException | StackOverflowError _) {
      return new Rejected(input.origin(), "PDF is damaged or breaks off");
    }
  }

  private static ReadOutcome article(PDDocument pdf, int limit, Input input) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setParagraphEnd("\n");
    stripper.setPageEnd(PAGE_BREAK);
    var text = new Limited(limit);
    stripper.writeText(pdf, text);
    String clean = CleanText.of(PdfLines.joined(text.toString(), title(pdf)));
    if (clean.isBlank()) {
      int pages = pdf.getNumberOfPages();
      return new Rejected(
          input.origin(),
          "has no text on its %d page%s; scanned pages need OCR first"
              .formatted(pages, pages == 1 ? "" : "s"));
    }
    Map<NewsField, List<String>> fields = Map.of(NewsField.ARTICLE_BODY, List.of(clean));
    return new Accepted(new RawArticle(input.origin(), Layout.PAGE_TEXT, fields));
  }

  private static Optional<String> title(PDDocument pdf) {
    return Optional.ofNullable(pdf.getDocumentInformation().getTitle())
        .map(CleanText::oneLine)
        .filter(title -> !title.isEmpty());
  }

  private static final class TooLong extends IOException {}

  /// Holds no more than so many characters.
  private static final class Limited extends Writer {
    private final StringBuilder text = new StringBuilder();
    private final int limit;

    Limited(int limit) {
      this.limit = limit;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
      if (text.length() + length > limit) {
        throw new TooLong();
      }
      text.append(buffer, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
