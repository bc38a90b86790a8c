package org.pressmark.app.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every page, in both themes: by axe-core, and without scrolling sideways from a phone to a wide
/// screen. The pictures taken are in `target/screenshots`, for people to look at.
@InSampleRoom
final class AccessibilityTest {
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final List<Integer> WIDTHS = List.of(390, 900, 1_400);

  /// Each kind of page by a name for its pictures.
  private static Map<String, String> pages(Browser browser) {
    var pages = new LinkedHashMap<String, String>();
    pages.put("front", "/");
    pages.put("results", "/?query=president");
    pages.put(
        "narrowed", "/?query=president&place=South+Africa&exclude=person=Jacob+Zuma&from=1990");
    pages.put("grouped", "/?query=mandela&group=near&sort=newest");
    pages.put("nothing", "/?query=mandela+xylophonists");
    pages.put("fault", "/?query=headlin:mandela");
    pages.put("facet", "/facet/person?query=president");
    pages.put("timeline", "/timeline?query=mandela&compare=president");
    pages.put("map", "/map?query=president");
    pages.put("map-close", "/map?zoom=3&lat=48&lon=10");
    pages.put("people", "/people");
    pages.put("places", "/places?contains=a");
    pages.put("organisations", "/organisations");
    pages.put("person", "/person?name=Nelson+Mandela");
    pages.put("place", "/place?name=South+Africa");
    pages.put("help", "/help");
    pages.put("sign-in", "/sign-in");
    pages.put("nowhere", "/nowhere");
    pages.put("article", articleAt(browser, "/?query=mandela"));
    pages.put("french", articleAt(browser, "/?language=fr"));
    return pages;
  }

  private static String articleAt(Browser browser, String list) {
    browser.open(list);
    browser.follow(browser.find(".hit h3 a"));
    return browser.address();
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void everyPageKeepsTheRulesOfWcag22(String theme, SampleRoom room) {
    var violations = new ArrayList<String>();
    try (Browser browser = Browser.withScripts(room)) {
      Map<String, String> pages = pages(browser);
      browser.prefer(theme);
      pages.forEach((name, page) -> {
        browser.open(page);
        Accessibility.violations(browser).forEach(found -> violations.add(name + ": " + found));
      });
      browser.forgetFaultsOfStatus();
    }
    assertEquals("", String.join("\n", violations));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void noPageIsWiderThanTheScreen(String theme, SampleRoom room) throws IOException {
    Files.createDirectories(PICTURES);
    var tooWide = new ArrayList<String>();
    try (Browser browser = Browser.withScripts(room)) {
      Map<String, String> pages = pages(browser);
      browser.prefer(theme);
      for (Map.Entry<String, String> page : pages.entrySet()) {
        for (int width : WIDTHS) {
          browser.resize(width, 900);
          browser.open(page.getValue());
          Object wide = browser.run("return document.documentElement.scrollWidth");
          if (((Number) wide).intValue() > width) {
            tooWide.add(page.getKey() + " at " + width + ": " + wide);
          }
          Files.write(
              PICTURES.resolve("%s-%s-%d.png".formatted(page.getKey(), theme, width)),
              browser.picture());
        }
      }
      browser.forgetFaultsOfStatus();
    }
    assertEquals("", String.join("\n", tooWide));
  }
}
