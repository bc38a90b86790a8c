package org.pressmark.indexer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IgnoreRulesTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          *.log,        a.log,           true
          *.log,        x/y/a.log,       true
          *.log,        a.log.txt,       false
          /a.txt,       a.txt,           true
          /a.txt,       x/a.txt,         false
          x/*.txt,      x/a.txt,         true
          x/*.txt,      x/y/a.txt,       false
          x/**/*.txt,   x/y/z/a.txt,     true
          x/**/*.txt,   x/a.txt,         true
          **/b.txt,     x/b.txt,         true
          ?.txt,        a.txt,           true
          ?.txt,        ab.txt,          false
          [ab].txt,     b.txt,           true
          [!ab].txt,    b.txt,           false
          [a-c].txt,    b.txt,           true
          [z-a].txt,    b.txt,           false
          [ab.txt,      [ab.txt,         true
          a.(txt),      a.(txt),         true
          a.txt,        aXtxt,           false
          drafts/,      drafts,          false
          # a.txt,      a.txt,           false
          """)
  void followsGitignore(String glob, String name, boolean excluded) {
    assertEquals(excluded, IgnoreRules.none().and("", glob).excludes(name, false));
  }

  @ParameterizedTest
  @CsvSource({"x/a.txt, true", "x/keep.txt, false", "y/a.txt, false", "x/drafts, true"})
  void appliesBelowItsDirectoryAndLetsTheLastRuleDecide(String name, boolean excluded) {
    IgnoreRules rules = IgnoreRules.none().and("x/", "*.txt\n!keep.txt\ndrafts/\n");

    assertEquals(excluded, name.startsWith("x/") && rules.excludes(name, name.endsWith("drafts")));
  }

  @ParameterizedTest
  @CsvSource({"x/a.txt, false", "x/b.txt, true", "a.txt, true"})
  void letsTheNearestFileDecide(String name, boolean excluded) {
    IgnoreRules root = IgnoreRules.none().and("", "*.txt");
    IgnoreRules rules = name.startsWith("x/") ? root.and("x/", "!a.txt") : root;

    assertEquals(excluded, rules.excludes(name, false));
  }
}
