package org.pressmark.app.room;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.JavascriptException;

/// What axe-core finds wrong with a page by the rules of WCAG 2.2, levels A and AA.
final class Accessibility {
  private static final String AXE = script();

  private Accessibility() {}

  private static String script() {
    try (InputStream axe = Accessibility.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          Objects.requireNonNull(axe, "no axe-core").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// One line for each element that breaks a rule; empty if none does.
  static List<String> violations(Browser browser) {
    browser.run(AXE + "\nwindow.axe = axe;");
    Object found =
        browser.runAsync(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
              .then(result => done(result.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + ': ' + node.html.slice(0, 200) + ' — ' + node.failureSummary.replace(/\\s+/g, ' ')))),
                fault => done(['axe failed: ' + fault]));
            """);
    if (found instanceof List<?> lines) {
      return lines.stream().map(String::valueOf).toList();
    }
    throw new JavascriptException("axe gave " + found);
  }
}
