package org.pressmark.searcher.export;

import java.io.IOException;
import java.util.List;
import org.pressmark.searcher.search.Chart;

/// Writes a chart in one form.
public interface ChartWriter {

  /// Writes a chart.
  ///
  /// @param warnings what is to be said about it
  void write(Chart chart, List<String> warnings) throws IOException;
}
