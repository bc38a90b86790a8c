package org.pressmark.indexer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
final class MarkdownReaderTest {

  @Test
  void readsFrontMatterAndText() {
    assertEquals(
        """
        a.md
          headline: Ferry: aground
          alternativeHeadline: Nobody was hurt.
          datePublished: 2014-08-26 11:00:35 -0400
          byline: Ada Example, Bo Sample
          author: Ada Example
          author: Bo Sample
          keyword: ships
          articleBody: A ferry ran aground, the coast guard said. ¶ What happened ¶ One ¶ Two
        """,
        Transcript.of(
            "a.md",
            """
            ---
            title: "Ferry: aground"
            date: 2014-08-26 11:00:35 -0400
            summary: Nobody was hurt.
            authors: [Ada Example, Bo Sample]
            topics:
              - ships
            ---
            # Ferry: aground

            {{< img src="a.jpg" >}}A *ferry* ran aground, the [coast guard](http://x.example) said.

            ## What happened

              * One
              * Two
            """));
  }

  @Test
  void takesTheFirstHeadingForAHeadline() {
    assertEquals(
        "a.md\n  headline: A bridge reopens\n  articleBody: Nobody came.\n",
        Transcript.of("a.md", "# A *bridge* reopens\n\nNobody\ncame.\n"));
  }

  @Test
  void readsFrontMatterBeforePlainText() {
    assertEquals(
        "a.txt\n  headline: A\n  articleBody: 2 * 3 * 4 ¶ Two.\n",
        Transcript.of("a.txt", "---\nheadline: A\n---\n2 * 3 * 4\n\nTwo.\n"));
  }

  @Test
  void saysWhereFrontMatterIsBroken() {
    assertEquals(
        "a.md:3:7: broken front matter: mapping values are not allowed here\n",
        Transcript.of("a.md", "---\ntitle: A\n b: c: d\n---\nText\n")
            .replaceFirst("3:\\d+", "3:7"));
  }

  @Test
  void leavesALineOfHyphensAlone() {
    assertEquals(
        "a.txt\n  articleBody: --- ⏎ Ferry runs aground ⏎ --- ⏎ \n",
        Transcript.of("a.txt", "---\nFerry runs aground\n---\n"));
  }

  @Test
  void refusesAliasesOfAliases() {
    StringBuilder bomb = new StringBuilder("---\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
    }
    String transcript = Transcript.of("a.md", bomb + "---\nText\n");
    assertTrue(transcript.startsWith("a.md: broken front matter: "), transcript);
  }
}
