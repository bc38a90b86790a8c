package org.pressmark.searcher.export;

import java.io.IOException;
import org.pressmark.searcher.search.Concordance;

/// Writes a concordance in one form: its lines one by one, then what is known at the end.
public interface ConcordanceWriter {
  void write(Concordance.Line line) throws IOException;

  void end(Concordance concordance) throws IOException;
}
