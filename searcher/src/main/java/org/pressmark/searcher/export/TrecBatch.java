package org.pressmark.searcher.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.pressmark.searcher.search.Hit;

/// A TREC run: `topic Q0 id rank score tag`, as trec_eval reads it. trec_eval sorts by the score
/// alone, so that a score falls from each line to the next, by the least that a `float` can.
public final class TrecBatch implements BatchWriter {
  private final Writer out;
  private final String tag;
  private String topic = "";
  private int rank;
  private float last = Float.POSITIVE_INFINITY;

  /// @param tag names the run; without blanks
  public TrecBatch(Writer out, String tag) {
    this.out = out;
    this.tag = tag;
  }

  @Override
  public void begin(String label, Answer answer) {
    topic = label.replaceAll("\\s+", "_");
    rank = 0;
    last = Float.POSITIVE_INFINITY;
  }

  @Override
  public void write(Hit hit) throws IOException {
    float score = hit.score() < last ? hit.score() : Math.nextDown(last);
    last = score;
    out.write(
        String.format(
            Locale.ROOT, "%s Q0 %s %d %s %s%n", topic, hit.article().id(), ++rank, score, tag));
  }

  @Override
  public void refuse(String label, String query, String fault) {
    // A run has no room for it; it is told where messages go.
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}
