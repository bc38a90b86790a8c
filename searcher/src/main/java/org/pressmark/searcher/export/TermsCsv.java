package org.pressmark.searcher.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.pressmark.searcher.search.TellingTerms;

/// Telling terms as CSV: a row a term, words first.
public final class TermsCsv {
  private TermsCsv() {}

  /// `kind,term,count,archive,g2`; the kind is `word` or `phrase`.
  public static void write(TellingTerms terms, Writer out) throws IOException {
    try (CsvWriter csv = Csv.writer(out)) {
      csv.writeRecord("kind", "term", "count", "archive", "g2");
      write("word", terms.words(), csv);
      write("phrase", terms.phrases(), csv);
    }
  }

  private static void write(String kind, List<TellingTerms.Term> terms, CsvWriter csv) {
    for (TellingTerms.Term term : terms) {
      csv.writeRecord(
          kind,
          Csv.harmless(term.text()),
          Long.toString(term.count()),
          Long.toString(term.significance().archive()),
          String.format(Locale.ROOT, "%.3f", term.significance().g2()));
    }
  }
}
