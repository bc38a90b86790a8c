package org.pressmark.searcher.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.pressmark.schema.Article;
import org.pressmark.schema.NewsDate;
import org.pressmark.schema.Precision;
import org.pressmark.searcher.search.Cursor;
import org.pressmark.searcher.search.Hit;

/// The hits as CSL-JSON: an array of items of the type `article-newspaper`, as
/// [csl-data.json](https://github.com/citation-style-language/schema) has it.
public final class CslJsonHits implements HitWriter {
  private final JsonGenerator json;

  public CslJsonHits(Writer out) throws IOException {
    json = Json.lines(out);
  }

  @Override
  public void begin(Answer answer) throws IOException {
    json.writeStartArray();
  }

  @Override
  public void write(Hit hit) throws IOException {
    Article article = hit.article();
    Citation citation = Citation.of(article);
    json.writeStartObject();
    json.writeStringField("id", citation.id());
    json.writeStringField("type", "article-newspaper");
    json.writeStringField("title", citation.title());
    writeAuthors(citation);
    text("container-title", article.publisher());
    if (citation.date().isPresent()) {
      writeDate(citation.date().get());
    }
    text("page", article.printPage());
    text("edition", article.printEdition());
    text("section", article.articleSection());
    text("URL", article.url());
    text("language", article.inLanguage());
    text("abstract", article.alternativeHeadline());
    text(
        "keyword",
        Optional.of(String.join(", ", article.keywords())).filter(text -> !text.isEmpty()));
    text("note", citation.note());
    json.writeEndObject();
  }

  private void writeAuthors(Citation citation) throws IOException {
    if (citation.authors().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("author");
    for (PersonName name : citation.authors()) {
      json.writeStartObject();
      if (name.given().isEmpty()) {
        json.writeStringField("literal", name.family());
      } else {
        json.writeStringField("family", name.family());
        text("given", name.given());
        text("suffix", name.suffix());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeDate(NewsDate date) throws IOException {
    json.writeObjectFieldStart("issued");
    json.writeArrayFieldStart("date-parts");
    json.writeStartArray();
    json.writeNumber(date.start().getYear());
    if (date.precision() != Precision.YEAR) {
      json.writeNumber(date.start().getMonthValue());
    }
    if (date.knowsDay()) {
      json.writeNumber(date.start().getDayOfMonth());
    }
    json.writeEndArray();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, Citation.oneLine(value.get()));
    }
  }

  @Override
  public void end(Optional<Cursor> next) throws IOException {
    json.writeEndArray();
    json.writeRaw('\n');
    json.close();
  }
}
