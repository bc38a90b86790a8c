package org.pressmark.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jsoup.Jsoup;

/// The libraries that parse what the readers read, each used for nothing but that: every token is
/// visited once, every text made. `IOException` if a file is faulty for the library.
enum ParserLibrary {
  JACKSON("Jackson, all tokens") {
    @Override
    void parse(InputStream bytes) throws IOException {
      try (JsonParser parser = new JsonFactory().createParser(bytes)) {
        while (parser.nextToken() != null) {
          parser.getText();
        }
      }
    }
  },
  JSOUP("jsoup, the document and its text") {
    @Override
    void parse(InputStream bytes) throws IOException {
      Jsoup.parse(bytes, null, "").text();
    }
  },
  STAX("the JDK's StAX, all events") {
    @Override
    void parse(InputStream bytes) throws IOException {
      XMLInputFactory factory = XMLInputFactory.newFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      try {
        XMLStreamReader reader = factory.createXMLStreamReader(bytes);
        while (reader.hasNext()) {
          if (reader.next() == XMLStreamReader.CHARACTERS) {
            reader.getText();
          }
        }
      } catch (XMLStreamException e) {
        throw new IOException(e);
      }
    }
  },
  FAST_CSV("FastCSV, all records") {
    @Override
    void parse(InputStream bytes) throws IOException {
      var text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
      CsvReader.CsvReaderBuilder lenient =
          CsvReader.builder()
              .allowExtraFields(true)
              .allowMissingFields(true)
              .allowExtraCharsAfterClosingQuote(true)
              .maxBufferSize(1 << 25);
      try (var records = lenient.ofCsvRecord(text)) {
        records.forEach(record -> record.getFields());
      }
    }
  },
  MIME4J("Mime4J, all parts") {
    @Override
    void parse(InputStream bytes) throws IOException {
      var stream = new MimeTokenStream();
      stream.parse(bytes);
      try {
        while (stream.getState() != EntityState.T_END_OF_STREAM) {
          if (stream.getState() == EntityState.T_BODY) {
            stream.getDecodedInputStream().readAllBytes();
          }
          stream.next();
        }
      } catch (MimeException e) {
        throw new IOException(e);
      }
    }
  },
  DECODING("the JDK, decoding alone") {
    @Override
    void parse(InputStream bytes) throws IOException {
      new InputStreamReader(bytes, StandardCharsets.UTF_8).transferTo(Writer.nullWriter());
    }
  };

  private final String title;

  ParserLibrary(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  abstract void parse(InputStream bytes) throws IOException;

  /// The library for a format; empty if none reads it.
  static Optional<ParserLibrary> of(String format) {
    return switch (format) {
      case "json", "jsonl", "ninjs" -> Optional.of(JACKSON);
      case "html", "feed" -> Optional.of(JSOUP);
      case "nitf", "newsml-1", "newsml-g2", "alto", "mets-alto" -> Optional.of(STAX);
      case "csv" -> Optional.of(FAST_CSV);
      case "mail" -> Optional.of(MIME4J);
      case "text", "markdown", "muc", "trec", "reuters-sgml", "anpa1312", "iptc7901" ->
          Optional.of(DECODING);
      default -> Optional.empty();
    };
  }
}
