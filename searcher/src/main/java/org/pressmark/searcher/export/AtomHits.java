package org.pressmark.searcher.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.pressmark.schema.Article;
import org.pressmark.schema.NewsDate;
import org.pressmark.searcher.search.Cursor;
import org.pressmark.searcher.search.Hit;

/// The hits as an Atom feed (RFC 4287). Atom's dates have a time and an offset: one that the
/// article does not give is taken as midnight and UTC, and an undated article as updated when it
/// was asked for.
public final class AtomHits implements HitWriter {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  /// The characters that XML 1.0 cannot hold.
  private static final String FORBIDDEN =
      "[^\\u0009\\u000a\\u000d\\u0020-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]";

  private final XMLStreamWriter xml;
  private final boolean text;
  private Instant asked = Instant.EPOCH;

  /// @param text whether each entry has the body of the article
  public AtomHits(Writer out, boolean text) throws IOException {
    this.text = text;
    try {
      xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /// Writes some XML.
  private interface Writing {
    void write() throws XMLStreamException, IOException;
  }

  /// XML's faults are those of the stream that it is written to.
  private static void attempt(Writing writing) throws IOException {
    try {
      writing.write();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
    }
  }

  @Override
  public void begin(Answer answer) throws IOException {
    asked = answer.time().truncatedTo(ChronoUnit.SECONDS);
    attempt(() -> {
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NAMESPACE);
      String query = answer.parsed().normalized();
      element("title", query.equals("*") ? "All articles" : query);
      element("subtitle", String.join("; ", Methods.lines(answer)));
      element("id", "urn:x-pressmark:query:" + urn(query + " " + Methods.text(answer.filters())));
      element("updated", asked.toString());
      xml.writeStartElement("author");
      element("name", "Pressmark");
      xml.writeEndElement();
      xml.writeStartElement("generator");
      xml.writeAttribute("version", Version.text());
      xml.writeCharacters("Pressmark");
      xml.writeEndElement();
    });
  }

  @Override
  public void write(Hit hit) throws IOException {
    attempt(() -> writeEntry(hit.article()));
  }

  private void writeEntry(Article article) throws XMLStreamException {
    Citation citation = Citation.of(article);
    xml.writeCharacters("\n");
    xml.writeStartElement("entry");
    element("id", "urn:x-pressmark:article:" + urn(article.id()));
    element("title", citation.title());
    element(
        "updated",
        article.dateModified().or(article::date).map(AtomHits::time).orElse(asked.toString()));
    if (article.date().isPresent() && article.date().get().knowsDay()) {
      element("published", time(article.date().get()));
    }
    for (String author : article.authors()) {
      xml.writeStartElement("author");
      element("name", author);
      xml.writeEndElement();
    }
    if (article.url().isPresent()) {
      xml.writeEmptyElement("link");
      xml.writeAttribute("rel", "alternate");
      xml.writeAttribute("href", valid(article.url().get()));
    }
    for (String keyword : article.keywords()) {
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", valid(keyword));
    }
    if (article.alternativeHeadline().isPresent()) {
      element("summary", article.alternativeHeadline().get());
    }
    if (text) {
      xml.writeStartElement("content");
      xml.writeAttribute("type", "text");
      xml.writeCharacters(valid(article.articleBody()));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void element(String name, String content) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(valid(content));
    xml.writeEndElement();
  }

  private static String valid(String text) {
    return text.replaceAll(FORBIDDEN, "\ufffd");
  }

  private static String time(NewsDate date) {
    return date.start()
        .atOffset(date.offset().orElse(ZoneOffset.UTC))
        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  /// The text as a part of a URN: whatever is no letter or digit of ASCII, by its UTF-8 bytes.
  private static String urn(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  @Override
  public void end(Optional<Cursor> next) throws IOException {
    attempt(() -> {
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.writeCharacters("\n");
      xml.flush();
    });
  }
}
