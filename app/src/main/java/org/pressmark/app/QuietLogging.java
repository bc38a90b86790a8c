package org.pressmark.app;

import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// How libraries log in the command line: warnings as one line each on stderr, without the one that
/// Lucene gives at every start.
///
/// `java.util.logging` makes one of these when something logs for the first time; until then it
/// costs nothing.
public final class QuietLogging {
  /// Held here since a logger that nobody holds forgets its level.
  private static final Logger LUCENE_VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  /// Called by `java.util.logging`.
  public QuietLogging() {
    // "Java vector incubator module is not readable": it makes every start slower than a single
    // search can win back.
    LUCENE_VECTORS.setLevel(Level.OFF);
    var handler = new ConsoleHandler();
    handler.setLevel(Level.WARNING);
    handler.setFormatter(new OneLine());
    Logger.getLogger("").addHandler(handler);
  }

  /// Chooses this configuration, unless the user has chosen one.
  static void install() {
    if (System.getProperty("java.util.logging.config.file") == null) {
      System.setProperty("java.util.logging.config.class", QuietLogging.class.getName());
    }
  }

  private static final class OneLine extends Formatter {
    @Override
    public String format(LogRecord warning) {
      return "pressmark: %s%n".formatted(formatMessage(warning));
    }
  }
}
