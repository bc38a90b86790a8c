package org.pressmark.indexer.enrich;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisement",
        "ADVERTISEMENT",
        "- - - Advertisement - - -",
        "Story continues below ↓",
        "Story Continued Below",
        "CLOSE",
        "Anzeige",
        "Also Read: Five numbers to remember",
        "READ MORE: What we know about the faults"
      })
  void knowsFillers(String paragraph) {
    assertTrue(Furniture.isFiller(paragraph));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "© 2000 All rights reserved",
        "Copyright 2002. All rights reserved.",
        "Facebook | Twitter | WhatsApp | Email",
        "Sign up for Daily Newsletters",
        "For breaking news, like us on Facebook",
        "This site uses cookies.",
        "Follow @politico",
        "-30-",
        "* * *",
        "___",
        "Alle Rechte vorbehalten",
        "Letters to the editor may be cut for reasons of space."
      })
  void knowsNotices(String paragraph) {
    assertTrue(Furniture.isNotice(paragraph));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He was 71.",
        "877",
        "Nice",
        "More than a hundred people came: most stayed.",
        "“Share it with your neighbours,” he said.",
        "The company said that it would follow the rules.",
        "Reuter",
        "1010",
        "Read the whole of it, she said."
      })
  void leavesTheStoryAlone(String paragraph) {
    assertFalse(Furniture.isFiller(paragraph));
    assertFalse(Furniture.isNotice(paragraph));
    assertFalse(Furniture.isLinksLabel(paragraph));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Also Read:",
        "Related stories",
        "MORE IN SPORTS",
        "More from World news",
        "Lesen Sie auch:",
        "Most read",
        "You might also like"
      })
  void knowsWhatHeadsLinks(String line) {
    assertTrue(Furniture.isLinksLabel(line));
  }
}
