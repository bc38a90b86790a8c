package org.pressmark.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/// How long a reader waits for the first page of a server that has just been started by the
/// launcher, in a browser with nothing in its cache; and for the next ones. Times are the browser's
/// own.
///
/// Arguments: an index, and how many servers are started; 5 if it is not said.
final class FirstPage {
  private static final String PREFIX = "Pressmark is at ";
  private static final List<String> PAGES = List.of("", "?query=president", "?query=president");

  private static final String TIMES =
      """
      const page = performance.getEntriesByType('navigation')[0];
      const paint = performance.getEntriesByName('first-contentful-paint')[0];
      const files = performance.getEntriesByType('resource').reduce((sum, file) => sum + file.transferSize, 0);
      return [page.responseStart - page.requestStart, paint ? paint.startTime : NaN, page.transferSize, files];
      """;

  private FirstPage() {}

  /// Prints medians, a row for each page.
  public static void main(String[] args) throws IOException, InterruptedException {
    int servers = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    var start = new double[servers];
    var times = new double[PAGES.size()][4][servers];
    for (int i = 0; i < servers; i++) {
      long begun = System.nanoTime();
      Process server =
          new ProcessBuilder(launcher(), "serve", "--port", "0", "-i", args[0])
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
      String line = Objects.requireNonNullElse(out.readLine(), "");
      start[i] = (System.nanoTime() - begun) / 1e6;
      if (!line.startsWith(PREFIX)) {
        throw new IOException("the server does not start: " + line);
      }
      measure(line.substring(PREFIX.length()), times, i);
      server.destroy();
      server.waitFor();
    }
    System.out.printf(
        Locale.ROOT, "server started: %.0f ms, median of %d%n", median(start), servers);
    System.out.println(
        "| page | first byte, ms | contentful paint, ms | page, bytes | files, bytes |");
    System.out.println("|---|---|---|---|---|");
    for (int page = 0; page < PAGES.size(); page++) {
      System.out.printf(
          Locale.ROOT,
          "| `/%s` | %.0f | %.0f | %,.0f | %,.0f |%n",
          PAGES.get(page),
          median(times[page][0]),
          median(times[page][1]),
          median(times[page][2]),
          median(times[page][3]));
    }
  }

  private static String launcher() {
    return Path.of("..", "pressmark").toAbsolutePath().normalize().toString();
  }

  private static void measure(String root, double[][][] times, int run)
      throws InterruptedException {
    ChromeDriver browser = browser();
    try {
      for (int page = 0; page < PAGES.size(); page++) {
        browser.get(root + PAGES.get(page));
        Thread.sleep(500);
        List<?> measured = (List<?>) browser.executeScript(TIMES);
        for (int i = 0; i < 4; i++) {
          times[page][i][run] = ((Number) Objects.requireNonNull(measured).get(i)).doubleValue();
        }
      }
    } finally {
      browser.quit();
    }
  }

  private static ChromeDriver browser() {
    var options = new ChromeOptions();
    options.setBinary("/usr/bin/chromium");
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync");
    var service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
            .usingAnyFreePort()
            .build();
    return new ChromeDriver(service, options);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
