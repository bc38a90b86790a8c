package org.pressmark.app;

import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// How libraries log in the command line: warnings as one line each on stderr, without the one that
/// Lucene gives at every start and those of the PDF parser.
///
/// `java.util.logging` makes one of these when something logs for the first time; until then it
/// costs nothing.
public final class QuietLogging {
  private static final String CONFIGURATION = "java.util.logging.config.class";

  /// Warns at every start that the vector module is not there. It would make the start of a command
  /// slower by more than a search could win back.
  private static final String VECTORS =
      "org.apache.lucene.internal.vectorization.VectorizationProvider";

  /// Warn at length of every fault in a PDF, which is read or rejected all the same.
  private static final List<String> PDF = List.of("org.apache.pdfbox", "org.apache.fontbox");

  /// Called by `java.util.logging`.
  public QuietLogging() {
    var handler = new ConsoleHandler();
    handler.setLevel(Level.WARNING);
    handler.setFilter(warning -> isOurs(String.valueOf(warning.getLoggerName())));
    handler.setFormatter(new OneLine());
    Logger.getLogger("").addHandler(handler);
  }

  private static boolean isOurs(String logger) {
    return !VECTORS.equals(logger) && PDF.stream().noneMatch(logger::startsWith);
  }

  /// Chooses this configuration, unless the user has chosen one.
  static void install() {
    if (System.getProperty("java.util.logging.config.file") == null
        && System.getProperty(CONFIGURATION) == null) {
      System.setProperty(CONFIGURATION, QuietLogging.class.getName());
    }
  }

  private static final class OneLine extends Formatter {
    @Override
    public String format(LogRecord warning) {
      return "pressmark: %s%n".formatted(formatMessage(warning));
    }
  }
}
