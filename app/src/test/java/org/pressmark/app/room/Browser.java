package org.pressmark.app.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/// A browser, and a reader who sits at it.
final class Browser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final SampleRoom room;
  private final Scripts scripts;
  private final ChromeDriver driver;
  private String forgiven = "(none)";

  private Browser(SampleRoom room, Scripts scripts, ChromeDriver driver) {
    this.room = room;
    this.scripts = scripts;
    this.driver = driver;
  }

  /// Whether there is a browser on this machine.
  static boolean isInstalled() {
    return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
  }

  /// Whether pages may run their scripts.
  enum Scripts {
    ON,
    OFF
  }

  static Browser with(Scripts scripts, SampleRoom room) {
    return scripts == Scripts.ON ? withScripts(room) : withoutScripts(room);
  }

  /// A browser that runs scripts.
  static Browser withScripts(SampleRoom room) {
    return open(room, Scripts.ON, options());
  }

  /// A browser that runs none.
  private static Browser withoutScripts(SampleRoom room) {
    ChromeOptions options = options();
    options.setExperimentalOption(
        "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    return open(room, Scripts.OFF, options);
  }

  private static ChromeOptions options() {
    var options = new ChromeOptions();
    options.setBinary(CHROMIUM.toString());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=en-GB");
    var logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    return options;
  }

  private static Browser open(SampleRoom room, Scripts scripts, ChromeOptions options) {
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.toFile())
            .usingAnyFreePort()
            .build();
    var browser = new Browser(room, scripts, new ChromeDriver(service, options));
    browser.resize(1_280, 900);
    return browser;
  }

  /// Opens a page.
  Browser open(String page) {
    driver.get(room.uri(page));
    awaitScripts();
    return this;
  }

  /// A page shows its tools when its scripts have run, which may be after it has loaded.
  private void awaitScripts() {
    if (scripts == Scripts.ON) {
      await(_ -> find("#tools").isDisplayed());
    }
  }

  /// Where the browser is, without the host, decoded.
  String address() {
    String address = driver.getCurrentUrl().substring(room.root().length());
    return "/" + URLDecoder.decode(address, StandardCharsets.UTF_8);
  }

  String title() {
    return driver.getTitle();
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> findAll(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  WebElement link(String text) {
    return driver.findElement(By.linkText(text));
  }

  /// The link whose name begins so, for assistive technology as for the eye.
  WebElement linkNamed(String beginning) {
    return driver.findElements(By.cssSelector("a")).stream()
        .filter(link -> name(link).startsWith(beginning))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no link '" + beginning + "' at " + address()));
  }

  /// What an element is called by assistive technology.
  static String name(WebElement element) {
    return Objects.requireNonNullElse(element.getAccessibleName(), "");
  }

  /// An attribute or property of an element; empty if it has none.
  static String attribute(WebElement element, String name) {
    return Objects.requireNonNullElse(element.getAttribute(name), "");
  }

  /// Clicks and waits for the page that comes.
  void follow(WebElement link) {
    WebElement former = find("html");
    click(link);
    await(_ -> !find("html").equals(former));
    awaitScripts();
  }

  /// Moves the mouse there and clicks.
  void click(WebElement element) {
    new Actions(driver).scrollToElement(element).moveToElement(element).click().perform();
  }

  /// Asks a query by the box.
  void ask(String query) {
    WebElement box = find("#query");
    box.clear();
    box.sendKeys(query);
    follow(find(".ask button[type=submit]"));
  }

  void back() {
    driver.navigate().back();
  }

  String text(String css) {
    return find(css).getText();
  }

  /// Waits until something is so.
  <T> T await(ExpectedCondition<T> condition) {
    return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
        .ignoring(StaleElementReferenceException.class)
        .until(condition);
  }

  /// Waits until the address is so.
  void awaitAddress(String part) {
    await(_ -> address().contains(part));
    awaitScripts();
  }

  /// Presses keys, wherever the focus is.
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /// The element that has the focus.
  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /// Drags from one element to another.
  void drag(WebElement from, WebElement to) {
    new Actions(driver).clickAndHold(from).moveToElement(to).release().perform();
  }

  /// Makes the page so wide and high.
  void resize(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /// Prefers `light` or `dark`.
  void prefer(String theme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
  }

  /// Runs a script for the test, which the page's policy does not reach.
  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /// Runs a script that calls back with its result.
  Object runAsync(String script, Object... arguments) {
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    return driver.executeAsyncScript(script, arguments);
  }

  /// The page from top to bottom, as PNG.
  byte[] picture() {
    long height = ((Number) run("return document.documentElement.scrollHeight")).longValue();
    long width = ((Number) run("return window.innerWidth")).longValue();
    resize((int) width, (int) Math.min(Math.max(height, 600), 6_000));
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  /// What the browser complained of: scripts that failed, what the page's policy forbade.
  List<String> complaints() {
    var complaints = new ArrayList<String>();
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      if (entry.getLevel().intValue() >= Level.WARNING.intValue()
          && !entry.getMessage().contains(forgiven)) {
        complaints.add(entry.getMessage());
      }
    }
    return complaints;
  }

  /// The addresses that were asked for outside the room.
  List<String> strangers() {
    var strangers = new ArrayList<String>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      String message = entry.getMessage();
      if (message.contains("\"Network.requestWillBeSent\"")) {
        String url = message.replaceAll("(?s).*\"url\":\"([^\"]*)\".*", "$1");
        if (!url.startsWith(room.root()) && url.startsWith("http")) {
          strangers.add(url);
        }
      }
    }
    return strangers;
  }

  /// Leaves out of the complaints those about pages that have a status of 400 or more, where they
  /// are what was asked for.
  void forgetFaultsOfStatus() {
    forgiven = "Failed to load resource: the server responded with a status of 4";
  }

  /// Closes it, and makes sure that the pages gave no cause for complaint and went nowhere else.
  @Override
  public void close() {
    List<String> complaints = complaints();
    List<String> strangers = strangers();
    driver.quit();
    assertEquals(List.of(), complaints, "the browser complained");
    assertEquals(List.of(), strangers, "asked of other hosts");
  }
}
