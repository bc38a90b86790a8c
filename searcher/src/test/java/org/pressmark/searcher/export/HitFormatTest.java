package org.pressmark.searcher.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HitFormatTest {
  @Test
  void isFoundByItsLabel() {
    assertEquals(
        List.of("json", "jsonl", "csv", "bibtex", "ris", "csl-json", "atom"),
        Arrays.stream(HitFormat.values()).map(HitFormat::label).toList());
    for (HitFormat format : HitFormat.values()) {
      assertEquals(Optional.of(format), HitFormat.of(format.label()));
    }
    assertEquals(Optional.of(HitFormat.CSL_JSON), HitFormat.of("CSL-JSON"));
    assertEquals(Optional.empty(), HitFormat.of("trec"));
  }

  @Test
  void writesWholeArticlesInLinesOfJsonOnly() throws IOException {
    var out = new StringWriter();
    for (HitFormat format : HitFormat.values()) {
      Class<?> hits = format.hits(out, Set.of()).getClass();
      Class<?> articles = format.articles(out, Set.of()).getClass();
      assertEquals(format == HitFormat.JSONL ? ArticleLines.class : hits, articles);
    }
  }
}
