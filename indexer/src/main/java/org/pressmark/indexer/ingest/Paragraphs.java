package org.pressmark.indexer.ingest;

import java.util.ArrayList;
import java.util.List;

/// Finds the paragraphs of plain text. Blank lines always end one. A single line end does so where
/// one line is one paragraph, as most exports have it; it does not where lines were wrapped at a
/// margin, which shows by the next word having had no room left. In wrapped text an indented line
/// begins a paragraph, and so does a line after one that ends early.
public final class Paragraphs {
  /// No margin is wider than this; longer lines are paragraphs.
  private static final int WIDEST_MARGIN = 120;

  /// As narrow as a newspaper's column; shorter lines are a list or a poem.
  private static final int NARROWEST_MARGIN = 24;

  /// How far, in characters, a line may end before the margin with room for the next word: margins
  /// are ragged.
  private static final int RAG = 6;

  /// Too few to tell the margin from a line that sticks out.
  private static final int FEW_LINES = 4;

  private final List<String> lines;

  /// What four lines of five keep to: a headline or an address may stick out.
  private final int margin;

  private Paragraphs(String text) {
    this.lines = text.lines().map(String::stripTrailing).toList();
    int[] lengths = lines.stream().mapToInt(String::length).filter(n -> n > 0).sorted().toArray();
    int last = lengths.length - 1;
    this.margin = last < 0 ? 0 : lengths[last < FEW_LINES ? last : last * 4 / 5];
  }

  /// The text with a blank line between paragraphs and single spaces between words; empty if it is
  /// blank.
  ///
  /// @param text plain text; its lines end in `\n`, `\r\n` or `\r`
  public static String of(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
        ? CleanText.collapse(text)
        : String.join("\n\n", new Paragraphs(text).paragraphs());
  }

  private List<String> paragraphs() {
    boolean wrapped = isWrapped();
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      open.append(lines.get(i)).append(' ');
      boolean last = i + 1 == lines.size();
      if (last || !wrapped || endsParagraph(i)) {
        add(open, paragraphs);
      }
    }
    return paragraphs;
  }

  private static void add(StringBuilder open, List<String> paragraphs) {
    String paragraph = CleanText.collapse(open.toString());
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    open.setLength(0);
  }

  /// Whether most of the line ends inside blocks of text stand where a word had no room.
  private boolean isWrapped() {
    if (margin > WIDEST_MARGIN || margin < NARROWEST_MARGIN) {
      return false;
    }
    int ends = 0;
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i + 1).isBlank()) {
        ends++;
        full += isFull(i) ? 1 : 0;
      }
    }
    return full > 0 && 2 * full >= ends;
  }

  private boolean endsParagraph(int line) {
    String next = lines.get(line + 1);
    return lines.get(line).isBlank() || next.isBlank() || isIndented(line + 1) || !isFull(line);
  }

  /// Whether the first word of the next line would not have fitted, or nearly not. A line that
  /// sticks out was not wrapped and stands by itself.
  private boolean isFull(int line) {
    String next = lines.get(line + 1).strip();
    int blank = next.indexOf(' ');
    int word = blank < 0 ? next.length() : blank;
    int length = lines.get(line).length();
    return length + 1 + word > margin - RAG && length <= margin + RAG;
  }

  /// Whether a line begins further in than the one before.
  private boolean isIndented(int line) {
    return indentation(lines.get(line)) > indentation(lines.get(line - 1)) + 1;
  }

  private static int indentation(String line) {
    int width = 0;
    while (width < line.length() && (line.charAt(width) == ' ' || line.charAt(width) == '\t')) {
      width++;
    }
    return line.startsWith("\t") ? width + 2 : width;
  }
}
