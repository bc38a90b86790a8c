package org.pressmark.app.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Every page, in both themes, by axe-core.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AccessibilityTest {
  private SampleRoom room;

  @BeforeAll
  void open(@TempDir Path directory) throws Exception {
    Browser.assumeInstalled();
    room = SampleRoom.open(directory);
  }

  @AfterAll
  void close() {
    room.close();
  }

  @Test
  void everyPageKeepsTheRulesOfWcag22() {
    var violations = new ArrayList<String>();
    try (Browser browser = Browser.withScripts(room)) {
      for (String theme : List.of("light", "dark")) {
        browser.prefer(theme);
        for (String page : List.of("/sign-in")) {
          browser.open(page);
          Accessibility.violations(browser)
              .forEach(found -> violations.add(page + " (" + theme + "): " + found));
        }
      }
    }
    assertEquals("", String.join("\n", violations));
  }
}
