package org.pressmark.indexer.enrich.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Russia’s envoy met Assad's aides.     | Russia ’s envoy met Assad 's aides .
          leader Bashar al-Assad                | leader Bashar al - Assad
          the U.S. and the U.N.                 | the U.S. and the U.N.
          in St. Petersburg, Mr. Hill           | in St. Petersburg , Mr. Hill
          F.W. de Klerk and J. Kerry            | F.W. de Klerk and J. Kerry
          O’Neill and N'Djamena                 | O’Neill and N'Djamena
          It isn’t, they’re sure                | It is n’t , they ’re sure
          a Johannesburg-based bank             | a Johannesburg - based bank
          AT&T paid $1,234.50 at 9:28           | AT&T paid $ 1,234.50 at 9:28
          the workers' union                    | the workers ' union
          see https://example.org/a?b=c.        | see https://example.org/a?b=c .
          Amazon.com said... yes                | Amazon.com said ... yes
          Ki - moon told Russia 's envoy        | Ki - moon told Russia 's envoy
          (Reuters) – “Good”                    | ( Reuters ) – “ Good ”
          """)
  void cutsNewsTextIntoWordsAndMarks(String text, String tokens) {
    assertEquals(tokens, String.join(" ", words(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He left. She stayed.                       | He left . / She stayed .
          Mr. Hill met Gen. Ives in St. Ives.        | Mr. Hill met Gen. Ives in St. Ives .
          He left the U.S. The U.S. Army stayed.     | He left the U.S. / The U.S. Army stayed .
          “Stop.” He left.                           | “ Stop . ” / He left .
          Moscow, Dec. 6 - It rained. 40 came.       | Moscow , Dec. 6 - It rained . / 40 came .
          """)
  void endsSentencesAtStopsButNotAtAbbreviations(String text, String sentences) {
    Tokens tokens = Tokens.of(text);
    var marked = new ArrayList<String>();
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0 && tokens.startsSentence(i)) {
        marked.add("/");
      }
      marked.add(tokens.word(i));
    }
    assertEquals(sentences, String.join(" ", marked));
  }

  @Test
  void blankLineEndsASentenceWithoutAStop() {
    Tokens tokens = Tokens.of("Rain in Rome\n\nRome got wet");
    assertEquals(3, tokens.sentenceEnd(0));
    assertEquals(6, tokens.sentenceEnd(3));
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void tokensOfAnyTextLieInOrderAndLeaveOutOnlyBlanks() {
    var random = new Random(7);
    String signs = "aB.'’-‐ \n,&@:0é\u0301\ud83d\ude00\ud83d“w(/_";
    for (int run = 0; run < 3000; run++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      assertCovered(text.toString());
    }
    assertCovered("a.".repeat(100_000));
    assertCovered("'".repeat(100_000));
    assertCovered("x’x".repeat(100_000));
    assertCovered("https://".repeat(50_000));
  }

  private static void assertCovered(String text) {
    Tokens tokens = Tokens.of(text);
    int at = 0;
    for (int i = 0; i < tokens.size(); i++) {
      assertTrue(text.substring(at, tokens.start(i)).isBlank(), text);
      assertTrue(tokens.end(i) > tokens.start(i), text);
      at = tokens.end(i);
    }
    assertTrue(text.substring(at).isBlank(), text);
  }

  private static List<String> words(String text) {
    Tokens tokens = Tokens.of(text);
    var words = new ArrayList<String>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
    }
    return words;
  }
}
