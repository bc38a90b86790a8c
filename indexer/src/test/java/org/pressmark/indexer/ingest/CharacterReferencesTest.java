package org.pressmark.indexer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CharacterReferencesTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          A &lt;B> &amp; C,      A <B> & C
          it&#8217;s,            it’s
          it&#x2019;s,           it’s
          it&#146;s,             it’s
          caf&eacute;,           café
          &amp;lt;,              &lt;
          R&D; Q&A,              R&D; Q&A
          a & b &; &#; &#x;,     a & b &; &#; &#x;
          &#9999999;,            \uFFFD
          """)
  void resolvesWhatIsAReferenceAndLeavesTheRest(String text, String resolved) {
    assertEquals(resolved, CharacterReferences.resolve(text));
  }
}
