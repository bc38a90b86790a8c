package org.pressmark.app.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.WebElement;
import org.pressmark.app.room.Browser.Scripts;

/// What a reader does with a mouse, with scripts and without.
@InSampleRoom
final class ReadingTest {

  @ParameterizedTest
  @EnumSource
  void findsAnArticleAndComesBackToTheList(Scripts scripts, SampleRoom room) {
    try (Browser browser = Browser.with(scripts, room)) {
      browser.open("/");
      browser.ask("mandela date:2013");
      assertEquals("2 articles", browser.text("#total"));
      assertTrue(browser.text(".reading").contains("mandela AND date:2013"));
      assertFalse(browser.findAll(".hit .passage mark").isEmpty());
      String list = browser.address();
      String headline = browser.text(".hit h3 a");
      browser.follow(browser.find(".hit h3 a"));
      assertEquals(headline, browser.text("h1"));
      assertFalse(browser.findAll(".body mark").isEmpty());
      browser.follow(browser.link("Back to the list"));
      assertEquals(list, browser.address());
    }
  }

  @ParameterizedTest
  @EnumSource
  void narrowsByFacetsAndWidensAgain(Scripts scripts, SampleRoom room) {
    try (Browser browser = Browser.with(scripts, room)) {
      browser.open("/?query=president");
      int all = total(browser);
      WebElement person = browser.find(".facet .values .value");
      String name = person.findElement(org.openqa.selenium.By.tagName("bdi")).getText();
      browser.follow(person);
      int withPerson = total(browser);
      assertTrue(withPerson < all, withPerson + " of " + all);
      assertTrue(browser.text(".chips").contains(name));
      browser.follow(browser.find(".chips a"));
      assertEquals(all, total(browser));
      browser.follow(browser.find(".facet .values a.not"));
      assertEquals(all - withPerson, total(browser), "not " + name);
    }
  }

  @ParameterizedTest
  @EnumSource
  void pagesToTheEndOfTheList(Scripts scripts, SampleRoom room) {
    try (Browser browser = Browser.with(scripts, room)) {
      browser.open("/?query=*&group=off&n=25&sort=oldest");
      int all = total(browser);
      Set<String> seen = new HashSet<>(headlinesAt(browser));
      while (!browser.findAll("#next").isEmpty()) {
        browser.follow(browser.find("#next"));
        List<String> page = headlinesAt(browser);
        page.forEach(address -> assertTrue(seen.add(address), "twice: " + address));
      }
      assertEquals(all, seen.size());
    }
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatIsWrongWithAQuery(Scripts scripts, SampleRoom room) {
    try (Browser browser = Browser.with(scripts, room)) {
      browser.open("/");
      browser.ask("headlin:mandela");
      assertTrue(browser.text("main").contains("there is no field 'headlin'"));
      browser.forgetFaultsOfStatus();
      browser.follow(browser.linkNamed("headline:mandela"));
      assertTrue(total(browser) > 0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void leadsOnWhereNothingIsFound(Scripts scripts, SampleRoom room) {
    try (Browser browser = Browser.with(scripts, room)) {
      browser.open("/");
      browser.ask("mandela xylophonists");
      assertEquals(0, total(browser));
      browser.follow(browser.find(".nothing td a"));
      assertTrue(total(browser) > 0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void narrowsByABarOfTheTimeline(Scripts scripts, SampleRoom room) {
    try (Browser browser = Browser.with(scripts, room)) {
      browser.open("/?query=president");
      int all = total(browser);
      WebElement bar = browser.find(".strip-bars a");
      String name = Browser.name(bar);
      browser.follow(bar.findElement(org.openqa.selenium.By.cssSelector("rect.slot")));
      assertTrue(browser.address().contains("from="), browser.address());
      assertTrue(total(browser) < all);
      assertTrue(name.contains(total(browser) + " article"), name);
    }
  }

  @ParameterizedTest
  @EnumSource
  void goesFromAnArticleToAPersonAndOn(Scripts scripts, SampleRoom room) {
    try (Browser browser = Browser.with(scripts, room)) {
      browser.open("/?query=mandela");
      browser.follow(browser.find(".hit h3 a"));
      browser.follow(browser.find(".names a.person"));
      assertFalse(browser.text("h1").isEmpty());
      assertTrue(browser.address().startsWith("/person?"), browser.address());
      browser.follow(browser.find(".beside a.number"));
      assertTrue(total(browser) > 0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void comparesQueriesOverTime(Scripts scripts, SampleRoom room) {
    try (Browser browser = Browser.with(scripts, room)) {
      browser.open("/timeline?query=mandela");
      browser.find("#query-2").sendKeys("aleppo");
      browser.follow(browser.find(".compare button[type=submit]"));
      assertTrue(browser.address().contains("compare=aleppo"), browser.address());
      assertEquals(2, browser.findAll(".compare-query .found").size());
      assertFalse(browser.findAll(".plot svg a").isEmpty());
      assertFalse(browser.findAll("table th[scope=row]").isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource
  void choosesAPlaceOnTheMap(Scripts scripts, SampleRoom room) {
    try (Browser browser = Browser.with(scripts, room)) {
      browser.open("/map?query=president");
      browser.click(browser.find(".map-controls a[href]"));
      browser.awaitAddress("zoom=");
      WebElement place = browser.find(".map-places li a");
      String name = place.getText();
      browser.follow(place);
      assertTrue(browser.text(".chips").contains(name));
      assertTrue(total(browser) > 0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void asksAnExampleOfTheHelp(Scripts scripts, SampleRoom room) {
    try (Browser browser = Browser.with(scripts, room)) {
      browser.open("/help");
      browser.follow(browser.find("main a[href^='/?query=']"));
      assertTrue(total(browser) > 0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsAValueInAFacet(Scripts scripts, SampleRoom room) {
    try (Browser browser = Browser.with(scripts, room)) {
      browser.open("/facet/person?contains=mandela");
      assertTrue(browser.text(".values").contains("Nelson Mandela"));
      browser.follow(browser.find(".values .value"));
      assertTrue(total(browser) > 0);
    }
  }

  private static int total(Browser browser) {
    return Integer.parseInt(browser.text("#total").replaceAll("\\D", "").replaceAll("^$", "0"));
  }

  private static List<String> headlinesAt(Browser browser) {
    return browser.findAll(".hit h3 a").stream()
        .map(link -> Browser.attribute(link, "href"))
        .toList();
  }
}
