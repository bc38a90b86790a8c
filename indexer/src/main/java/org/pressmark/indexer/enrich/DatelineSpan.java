package org.pressmark.indexer.enrich;

import org.jspecify.annotations.Nullable;

/// Where the beginning of a text could be a dateline: the words before a dash, a colon, a line's
/// end or a bracketed agency.
///
/// @param start the first character
/// @param end the end of the words
/// @param mark what ends them
/// @param next where the story goes on
record DatelineSpan(int start, int end, Mark mark, int next) {

  /// What stands between a dateline and the story.
  enum Mark {
    DASH,
    COLON,
    /// Nothing but a blank: `NEW DELHI, Dec 6 (PTI) The`.
    NONE,
    /// The dateline has a line of its own.
    END
  }

  private static final int MAX_LENGTH = 160;

  /// The span at the beginning of a text; null if there is none.
  static @Nullable DatelineSpan of(String text, int from) {
    int start = skipJunk(text, from);
    int limit = Math.min(text.length(), start + MAX_LENGTH);
    int open = -1;
    int depth = 0;
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        open = depth++ == 0 ? i : open;
      } else if ((c == ')' || c == ']') && depth > 0) {
        if (--depth == 0 && Newsrooms.isOne(text.substring(open + 1, i))) {
          return afterAgency(text, start, i + 1);
        }
      } else if (depth == 0) {
        Mark mark = mark(text, i);
        if (mark != null) {
          return new DatelineSpan(start, i, mark, skipMark(text, i));
        }
      }
    }
    return limit == text.length() && depth == 0
        ? new DatelineSpan(start, limit, Mark.END, limit)
        : null;
  }

  private static DatelineSpan afterAgency(String text, int start, int end) {
    int next = end;
    while (next < text.length()
        && (isBlank(text.charAt(next)) || text.charAt(next) == ',' || text.charAt(next) == '.')) {
      next++;
    }
    if (next == text.length() || text.charAt(next) == '\n') {
      return new DatelineSpan(start, end, Mark.END, next);
    }
    Mark mark = mark(text, next);
    return mark == null
        ? new DatelineSpan(start, end, Mark.NONE, next)
        : new DatelineSpan(start, end, mark, skipMark(text, next));
  }

  private static @Nullable Mark mark(String text, int at) {
    char c = text.charAt(at);
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (c) {
      case '—', '―', '─' -> Mark.DASH;
      case '–', '−' -> Character.isLetter(before) && Character.isLetter(after) ? null : Mark.DASH;
      case '-' ->
          after == '-' || isBlank(before) || isBlank(after) || before == '.' || before == ')'
              ? Mark.DASH
              : null;
      case ':' -> isBlank(after) || after == '\n' ? Mark.COLON : null;
      case '|' -> isBlank(before) && isBlank(after) ? Mark.DASH : null;
      case '\n' -> Mark.END;
      default -> null;
    };
  }

  private static int skipMark(String text, int at) {
    int next = at;
    while (next < text.length()
        && (isBlank(text.charAt(next)) || "—―─–−-:|\n".indexOf(text.charAt(next)) >= 0)) {
      next++;
    }
    return text.startsWith("[TEXT]", next) ? skipBlanks(text, next + 6) : next;
  }

  private static int skipBlanks(String text, int at) {
    int next = at;
    while (next < text.length() && isBlank(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /// Asterisks and the single stray letter that some wires put before the place.
  private static int skipJunk(String text, int from) {
    int start = from;
    while (start < text.length() && (isBlank(text.charAt(start)) || text.charAt(start) == '*')) {
      start++;
    }
    boolean stray =
        start + 3 < text.length()
            && text.charAt(start + 1) == ' '
            && Character.isUpperCase(text.charAt(start + 2))
            && Character.isUpperCase(text.charAt(start + 3));
    char first = start < text.length() ? text.charAt(start) : ' ';
    return stray && (Character.isLowerCase(first) || Character.isDigit(first)) ? start + 2 : start;
  }

  private static boolean isBlank(char c) {
    return c == ' '
        || c == '\u00a0'
        || c == '\t'
        || c == '\u2009'
        || c == '\u202f'
        || c == '\u200b'
        || c == '\ufeff';
  }
}
