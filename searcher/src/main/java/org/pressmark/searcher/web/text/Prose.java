package org.pressmark.searcher.web.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.searcher.search.Passage.Range;

/// A text in paragraphs, cut wherever a mark or a name begins or ends. Its parts, one after the
/// other, are the text to the letter.
///
/// @param paragraphs in order
/// @param marks how many marks are in it
public record Prose(List<Paragraph> paragraphs, int marks) {
  private static final Pattern BLANK_LINES = Pattern.compile("\\n(?:[ \\t]*\\n)+");

  /// A paragraph.
  ///
  /// @param stretches none if a text begins or ends with blank lines
  /// @param gap the blank lines after it
  public record Paragraph(List<Stretch> stretches, String gap) {
    public Paragraph {
      stretches = List.copyOf(stretches);
    }

    /// How many characters of the text it takes, with those of the gap.
    public int length() {
      return gap.length()
          + stretches.stream()
              .flatMap(stretch -> stretch.runs().stream())
              .mapToInt(run -> run.text().length())
              .sum();
    }
  }

  /// Words that lead to the page of a name, or to none.
  public record Stretch(Optional<NamedRange.Link> link, List<Run> runs) {
    public Stretch {
      runs = List.copyOf(runs);
    }
  }

  /// Words that are marked, or are not.
  ///
  /// @param mark the number of the mark, 0 for none
  /// @param isBeginning whether the mark begins here: a name or blank lines may divide it
  public record Run(String text, int mark, boolean isBeginning) {}

  public Prose {
    paragraphs = List.copyOf(paragraphs);
  }

  /// The text, cut. Ranges that do not fit it are left out, and marks of mere blanks.
  ///
  /// @param marks what satisfied the query
  /// @param names what has a page
  /// @param before how many marks come before this text on its page, so that each has its number
  public static Prose of(String text, List<Range> marks, List<NamedRange> names, int before) {
    List<Range> marked =
        Cuts.safe(marks, Range::start, Range::end, text).stream()
            .filter(range -> !text.substring(range.start(), range.end()).isBlank())
            .toList();
    List<NamedRange> named = Cuts.safe(names, NamedRange::start, NamedRange::end, text);
    return new Cutter(text, marked, named, before).text();
  }

  /// Walks through the text once.
  private static final class Cutter {
    private final String text;
    private final List<Range> marks;
    private final List<NamedRange> names;
    private final int before;
    private int mark;
    private int name;

    /// How many marks have begun.
    private int begun;

    Cutter(String text, List<Range> marks, List<NamedRange> names, int before) {
      this.text = text;
      this.marks = marks;
      this.names = names;
      this.before = before;
    }

    Prose text() {
      var paragraphs = new ArrayList<Paragraph>();
      Matcher gap = BLANK_LINES.matcher(text);
      int start = 0;
      while (gap.find()) {
        paragraphs.add(new Paragraph(stretches(start, gap.start()), gap.group()));
        start = gap.end();
      }
      paragraphs.add(new Paragraph(stretches(start, text.length()), ""));
      return new Prose(paragraphs, marks.size());
    }

    private List<Stretch> stretches(int from, int to) {
      var stretches = new ArrayList<Stretch>();
      int at = from;
      while (at < to) {
        while (name < names.size() && names.get(name).end() <= at) {
          name++;
        }
        boolean isNamed = name < names.size() && names.get(name).start() <= at;
        int end =
            name == names.size() ? to : isNamed ? names.get(name).end() : names.get(name).start();
        end = Math.min(end, to);
        Optional<NamedRange.Link> link =
            isNamed ? Optional.of(names.get(name).link()) : Optional.empty();
        stretches.add(new Stretch(link, runs(at, end)));
        at = end;
      }
      return stretches;
    }

    private List<Run> runs(int from, int to) {
      var runs = new ArrayList<Run>();
      int at = from;
      while (at < to) {
        while (mark < marks.size() && marks.get(mark).end() <= at) {
          mark++;
        }
        boolean isMarked = mark < marks.size() && marks.get(mark).start() <= at;
        int end =
            mark == marks.size() ? to : isMarked ? marks.get(mark).end() : marks.get(mark).start();
        end = Math.min(end, to);
        boolean isBeginning = isMarked && mark == begun;
        begun += isBeginning ? 1 : 0;
        runs.add(new Run(text.substring(at, end), isMarked ? before + mark + 1 : 0, isBeginning));
        at = end;
      }
      return runs;
    }
  }
}
