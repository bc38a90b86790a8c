package org.pressmark.indexer.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.pressmark.indexer.ingest.ReadOutcome.Accepted;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.indexer.ingest.container.ContainerFault;
import org.pressmark.schema.Origin;

/// Reads web archives, WARC and the older ARC: every HTML page that was fetched with success is an
/// article or rejected, known by its address. Other records are passed over. When a page was
/// fetched says nothing about when it was published.
///
/// A revisit says that a page was the same as before. At the same address there is nothing to add;
/// under another address it is one more article, if the page is in this file, not too far before.
final class WarcReader implements FormatReader {
  @Override
  public String format() {
    return "warc";
  }

  @Override
  public boolean isToldByContent() {
    return true;
  }

  @Override
  public boolean accepts(Head head) {
    return head.has(0, "WARC/0.") || head.has(0, "WARC/1.") || head.has(0, "filedesc://");
  }

  @Override
  public void read(Input input, Consumer<ReadOutcome> sink) throws IOException {
    new Records(input, sink).read();
  }

  /// The records of one file.
  private static final class Records {
    private static final int OK = 200;

    private final Input input;
    private final Consumer<ReadOutcome> sink;
    private final WarcPages pages = new WarcPages();
    private long records;
    private long htmlRecords;
    private String lastReason = "";

    Records(Input input, Consumer<ReadOutcome> sink) {
      this.input = input;
      this.sink = sink;
    }

    void read() throws IOException {
      Origin here = input.origin();
      try (var warc = new org.netpreserve.jwarc.WarcReader(input.bytes())) {
        warc.setLenient(true);
        for (Optional<WarcRecord> next = warc.next(); next.isPresent(); next = warc.next()) {
          records++;
          here = input.origin().at(String.valueOf(warc.position()));
          input.members().unpacking().countMember();
          record(next.get(), here);
        }
      } catch (IOException | RuntimeException e) {
        if (!reason(e).equals(lastReason)) { // else the page at the break has it already
          sink.accept(new Rejected(here, reason(e)));
        }
        return;
      }
      if (htmlRecords == 0) {
        String reason = "holds no HTML pages among its %,d records".formatted(records);
        sink.accept(new Rejected(input.origin(), reason));
      }
    }

    /// Why the archive cannot be read on after the record that was read last.
    private String reason(Exception fault) {
      String which = records == 0 ? "its first record" : "the record after this one";
      return switch (fault) {
        case ContainerFault container -> String.valueOf(container.getMessage());
        case EOFException _ -> "breaks off";
        case ParsingException _ ->
            "%s has a broken header; nothing after it is read".formatted(which);
        default -> "%s is damaged; nothing after it is read".formatted(which);
      };
    }

    private void record(WarcRecord record, Origin here) throws IOException {
      if (record instanceof WarcCaptureRecord capture && !url(capture).startsWith("http")) {
        return; // look-ups of names, notes of the crawler
      }
      switch (record) {
        case WarcResponse response -> page(response, http(response, here), here);
        case WarcRevisit revisit -> revisit(revisit, here);
        default -> {} // requests, metadata and the like
      }
    }

    /// The transfer of a page; empty if it is none, or cannot be read.
    private Optional<HttpResponse> http(WarcResponse response, Origin here) {
      try {
        HttpResponse http = response.http();
        return http.status() == OK && isHtml(http) ? Optional.of(http) : Optional.empty();
      } catch (IOException | RuntimeException _) {
        sink.accept(new Rejected(here, "HTTP header of " + url(response) + " is broken"));
        return Optional.empty();
      }
    }

    private static boolean isHtml(HttpResponse http) {
      MediaType type = http.contentType();
      String name = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
      return name.equals("text/html") || name.equals("application/xhtml+xml");
    }

    private void page(WarcResponse response, Optional<HttpResponse> html, Origin here)
        throws IOException {
      if (html.isEmpty()) {
        return;
      }
      htmlRecords++;
      HttpResponse http = html.get();
      String url = url(response);
      Optional<Charset> charset =
          Optional.ofNullable(http.contentType().parameters().get("charset"))
              .flatMap(DeclaredCharset::named);
      Optional<String> digest = digest(response);
      input
          .members()
          .read(
              here,
              "page.html",
              new Fetched(Optional.of(url), charset),
              input.members().unpacking().unpacked(body(http), "HTTP"),
              outcome -> {
                if (outcome instanceof Accepted(RawArticle article) && digest.isPresent()) {
                  pages.add(digest.get(), new WarcPages.Page(url, article));
                }
                lastReason = outcome instanceof Rejected rejected ? rejected.reason() : "";
                sink.accept(outcome);
              });
    }

    /// The page's bytes. What is packed by gzip is told by its own first bytes: many archives keep
    /// the header after they have unpacked the page.
    private static InputStream body(HttpResponse http) throws IOException {
      String encoding = http.headers().first("Content-Encoding").orElse("");
      boolean packed = encoding.equalsIgnoreCase("br") || encoding.equalsIgnoreCase("deflate");
      return packed ? http.bodyDecoded().stream() : http.body().stream();
    }

    private void revisit(WarcRevisit revisit, Origin here) {
      if (isOther(revisit)) {
        return;
      }
      htmlRecords++;
      String url = url(revisit);
      Optional<String> original = revisit.refersToTargetURI().map(Object::toString);
      Optional<WarcPages.Page> page = pages.find(digest(revisit), original);
      if (page.isEmpty()) {
        String of = original.orElse(url);
        sink.accept(
            new Rejected(here, "is a revisit of " + of + ", which is no article of this file"));
      } else if (!page.get().url().equals(url)) {
        sink.accept(new Accepted(page.get().at(url, here)));
      }
    }

    /// Whether a revisit is not known to be that of a page.
    private static boolean isOther(WarcRevisit revisit) {
      try {
        HttpResponse http = revisit.http();
        return http.status() != OK || !isHtml(http);
      } catch (IOException | RuntimeException _) {
        return true; // many revisits have no HTTP header
      }
    }

    private static Optional<String> digest(WarcCaptureRecord record) {
      return record.headers().first("WARC-Payload-Digest");
    }

    /// The address, which some tools put into angles; empty if there is none.
    private static String url(WarcCaptureRecord record) {
      String url = record.headers().first("WARC-Target-URI").orElse("").strip();
      return url.startsWith("<") && url.endsWith(">") ? url.substring(1, url.length() - 1) : url;
    }
  }
}
