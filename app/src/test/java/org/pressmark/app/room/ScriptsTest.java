package org.pressmark.app.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/// What scripts add for those who use a mouse.
@InSampleRoom
final class ScriptsTest {

  @Test
  void choosesATimeByDraggingOverTheBars(SampleRoom room) {
    try (Browser browser = Browser.withScripts(room)) {
      browser.open("/?query=president&from=1950&to=2020");
      List<WebElement> bars = browser.findAll(".strip-bars rect.slot");
      browser.drag(bars.get(1), bars.get(3));
      browser.await(_ -> !browser.address().contains("from=1950&"));
      assertTrue(browser.address().contains("to="), browser.address());
      assertEquals(1, browser.findAll("#total").size());
    }
  }

  @Test
  void remembersTheColours(SampleRoom room) {
    try (Browser browser = Browser.withScripts(room)) {
      browser.open("/");
      Object light = browser.run("return getComputedStyle(document.body).backgroundColor");
      browser.find("#theme option[value=dark]").click();
      Object dark = browser.run("return getComputedStyle(document.body).backgroundColor");
      assertTrue(!light.equals(dark), light + " and " + dark);
      browser.open("/help");
      assertEquals(dark, browser.run("return getComputedStyle(document.body).backgroundColor"));
    }
  }

  @Test
  void walksTheMarksByButtons(SampleRoom room) {
    try (Browser browser = Browser.withScripts(room)) {
      browser.open("/?query=mandela");
      browser.follow(browser.find(".hit h3 a"));
      browser.click(browser.find(".walk .next"));
      browser.await(_ -> browser.text(".walk .at").contains("1 of"));
      browser.click(browser.find(".walk .previous"));
      browser.await(_ -> !browser.text(".walk .at").contains("1 of"));
    }
  }

  @Test
  void saysThatACitationIsCopied(SampleRoom room) {
    try (Browser browser = Browser.withScripts(room)) {
      browser.open("/?query=mandela");
      browser.follow(browser.find(".hit h3 a"));
      WebElement copy = browser.find("[data-copies]");
      browser.click(copy);
      WebElement said = copy.findElement(By.xpath("following-sibling::*[@role='status']"));
      browser.await(_ -> !said.getText().isEmpty());
    }
  }

  @Test
  void findsWithinAFacetWhileTyping(SampleRoom room) {
    try (Browser browser = Browser.withScripts(room)) {
      browser.open("/?query=president");
      browser.click(browser.find(".facet .find input[name=contains]"));
      browser.press("mandela");
      browser.await(_ -> !values(browser).contains("Ban Ki-moon"));
      assertTrue(values(browser).contains("Nelson Mandela"), values(browser));
    }
  }

  private static String values(Browser browser) {
    return Browser.attribute(browser.find(".facet .values"), "textContent");
  }

  @Test
  void zoomsTheMapWithoutLoadingThePageAgain(SampleRoom room) {
    try (Browser browser = Browser.withScripts(room)) {
      browser.open("/map?query=president");
      browser.run("window.same = true");
      browser.click(browser.find(".map-controls a[href]"));
      browser.awaitAddress("zoom=");
      assertEquals(true, browser.run("return window.same === true"));
    }
  }
}
