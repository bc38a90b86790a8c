package org.pressmark.app.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/// What a reader does who never leaves the keyboard.
@InSampleRoom
final class KeysTest {

  @Test
  void searchesAndOpensAHit(SampleRoom room) {
    try (Browser browser = Browser.withScripts(room)) {
      browser.open("/");
      browser.press("/");
      assertEquals("query", browser.focused().getAttribute("id"));
      browser.press("mandela");
      browser.press(Keys.ENTER);
      browser.awaitAddress("query=mandela");
      browser.press("j");
      WebElement first = browser.focused();
      browser.press("j");
      assertFalse(browser.focused().equals(first));
      browser.press("k");
      assertEquals(first, browser.focused());
      String headline = first.getText();
      browser.press("o");
      browser.awaitAddress("/article/");
      assertEquals(headline, browser.text("h1"));
    }
  }

  @Test
  void walksTheMarksOfAnArticle(SampleRoom room) {
    try (Browser browser = Browser.withScripts(room)) {
      browser.open("/?query=mandela");
      browser.follow(browser.find(".hit h3 a"));
      browser.press("n");
      browser.await(_ -> browser.text(".walk .at").contains("1 of"));
      browser.press("n");
      browser.await(_ -> browser.text(".walk .at").contains("2 of"));
      browser.press("p");
      browser.await(_ -> browser.text(".walk .at").contains("1 of"));
    }
  }

  @Test
  void turnsThePages(SampleRoom room) {
    try (Browser browser = Browser.withScripts(room)) {
      browser.open("/?query=*&n=20");
      browser.press("n");
      browser.awaitAddress("cursor=");
    }
  }

  @Test
  void showsItsKeysAndSwitchesThemOff(SampleRoom room) {
    try (Browser browser = Browser.withScripts(room)) {
      browser.open("/?query=mandela");
      browser.press("?");
      browser.await(_ -> browser.find("dialog[open]").isDisplayed());
      WebElement single = browser.find("dialog[open] input[type=checkbox]");
      single.click();
      browser.press(Keys.ESCAPE);
      browser.await(_ -> browser.findAll("dialog[open]").isEmpty());
      browser.press("/");
      assertFalse("query".equals(browser.focused().getAttribute("id")));
      browser.open("/?query=mandela");
      browser.press("/");
      assertFalse("query".equals(browser.focused().getAttribute("id")), "remembered");
    }
  }

  @Test
  void completesANameInTheBox(SampleRoom room) {
    try (Browser browser = Browser.withScripts(room)) {
      browser.open("/");
      browser.press("/");
      browser.press("mandel");
      browser.await(_ -> !browser.findAll("[role=option]").isEmpty());
      browser.press(Keys.ARROW_DOWN, Keys.ENTER);
      browser.await(_ -> Browser.attribute(browser.find("#query"), "value").contains("Mandela"));
    }
  }

  @Test
  void skipsToTheContent(SampleRoom room) {
    try (Browser browser = Browser.withScripts(room)) {
      browser.open("/?query=mandela");
      browser.press(Keys.TAB);
      assertEquals("Skip to the content", browser.focused().getText());
      browser.press(Keys.ENTER);
      browser.await(_ -> Browser.attribute(browser.focused(), "id").equals("main"));
    }
  }

  @Test
  void narrowsTheTimelineWithArrows(SampleRoom room) {
    try (Browser browser = Browser.withScripts(room)) {
      browser.open("/?query=president");
      browser.run("document.querySelector('.strip-bars a').focus()");
      browser.press(Keys.chord(Keys.SHIFT, Keys.ARROW_RIGHT));
      browser.press(Keys.ENTER);
      browser.awaitAddress("from=");
      assertTrue(browser.address().contains("to="), browser.address());
    }
  }
}
