package org.pressmark.searcher.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.pressmark.searcher.search.TellingTerms;

/// Telling terms as a JSON object.
public final class TermsJson {
  private TermsJson() {}

  /// `{"total","measure":"G2","words":[{"term","count","archive","g2"}],"phrases":[...]}`.
  public static void write(TellingTerms terms, Writer out) throws IOException {
    try (JsonGenerator json = Json.lines(out)) {
      json.writeStartObject();
      json.writeNumberField("total", terms.total());
      json.writeStringField("measure", "G2");
      write("words", terms.words(), json);
      write("phrases", terms.phrases(), json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(String name, List<TellingTerms.Term> terms, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (TellingTerms.Term term : terms) {
      json.writeStartObject();
      json.writeStringField("term", term.text());
      json.writeNumberField("count", term.count());
      json.writeNumberField("archive", term.significance().archive());
      json.writeNumberField("g2", Json.rounded(term.significance().g2()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
