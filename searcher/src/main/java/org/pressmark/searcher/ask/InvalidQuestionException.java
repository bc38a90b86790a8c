package org.pressmark.searcher.ask;

import java.util.Locale;
import org.pressmark.searcher.query.QueryParseException;

/// A question that cannot be asked as it was typed. The message names inputs as {@link
/// TypedQuestion} does.
public abstract sealed class InvalidQuestionException extends Exception {
  private static final long serialVersionUID = 1L;

  private InvalidQuestionException(String message) {
    super(message);
  }

  /// The inputs that are parsed.
  public enum Input {
    QUERY,
    FROM,
    TO;

    /// The name: `query`, `from`, `to`.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The query or a date has a fault.
  public static final class Unreadable extends InvalidQuestionException {
    private static final long serialVersionUID = 1L;

    private final Input input;
    private final String text;
    private final QueryParseException fault;

    Unreadable(Input input, String text, QueryParseException fault) {
      super(input.label() + ": " + fault.getMessage());
      initCause(fault);
      this.input = input;
      this.text = text;
      this.fault = fault;
    }

    /// Which of them.
    public Input input() {
      return input;
    }

    /// What was typed there.
    public String text() {
      return text;
    }

    /// What is wrong with it, and where in it.
    public QueryParseException fault() {
      return fault;
    }
  }

  /// The days end before they begin.
  public static final class DatesReversed extends InvalidQuestionException {
    private static final long serialVersionUID = 1L;

    private final String from;
    private final String to;

    DatesReversed(String from, String to) {
      super("from %s is after to %s".formatted(from, to));
      this.from = from;
      this.to = to;
    }

    /// The first day, as typed.
    public String from() {
      return from;
    }

    /// The last one.
    public String to() {
      return to;
    }
  }
}
