package org.pressmark.indexer.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pressmark.indexer.enrich.HeaderLabels.Labelled;
import org.pressmark.indexer.ingest.NewsField;

/// Recognises the lines between a headline and its story: `Published: ...`, `By JANE DOE`, a date
/// alone, a reporter's name and function.
final class HeaderLine {
  /// Longer lines are running text, unless they have a label.
  private static final int MAX_LENGTH = 120;

  private static final int MAX_LABELLED = 500;

  private HeaderLine() {}

  /// The fields on a line; empty if it is not a header line.
  ///
  /// @param afterHeadline whether the headline has been read, so that a line can be a byline
  static List<Labelled> read(String line, boolean afterHeadline) {
    if (line.length() > MAX_LABELLED) {
      return List.of();
    }
    List<Labelled> several = severalOf(line, afterHeadline);
    return several.isEmpty() ? one(line, afterHeadline).map(List::of).orElse(List.of()) : several;
  }

  /// `By Jane Doe | December 6, 2016`: each part must be a header of its own.
  private static List<Labelled> severalOf(String line, boolean afterHeadline) {
    String[] parts = line.split("\\s+[|•·]\\s+", 0);
    var fields = new ArrayList<Labelled>();
    for (String part : parts) {
      Optional<Labelled> field =
          parts.length < 2 ? Optional.empty() : one(part.strip(), afterHeadline);
      if (field.isEmpty()) {
        return List.of();
      }
      fields.add(field.get());
    }
    return fields;
  }

  private static Optional<Labelled> one(String line, boolean afterHeadline) {
    Optional<Labelled> labelled = HeaderLabels.read(line);
    if (labelled.isPresent() || line.length() > MAX_LENGTH) {
      return labelled;
    }
    if (isDate(line)) {
      return Optional.of(new Labelled(NewsField.DATE_PUBLISHED, line));
    }
    return afterHeadline && isByline(line)
        ? Optional.of(new Labelled(NewsField.BYLINE, line))
        : Optional.empty();
  }

  /// Whether a line is a date and nothing else.
  static boolean isDate(String line) {
    return line.length() <= 60
        && line.chars().anyMatch(Character::isDigit)
        && DateReader.read(line)
            .filter(d -> d.year() > 0 && d.month() > 0 && !d.shortYear())
            .isPresent();
  }

  /// `By JANE DOE`, `Von Klaus Reimann`, `Maria Silva, Staff Writer`.
  private static boolean isByline(String line) {
    if (Furniture.endsSentence(line) && !line.endsWith(".")) {
      return false;
    }
    Optional<Byline> byline = BylineReader.read(line);
    if (byline.isEmpty()) {
      return false;
    }
    boolean credits = !byline.get().authors().isEmpty() || byline.get().agency().isPresent();
    boolean certain = byline.get().certain() && credits;
    if (!BylineReader.hasPrefix(line)) {
      return certain && hasFunction(byline.get());
    }
    String lower = line.toLowerCase(Locale.ROOT);
    boolean english = lower.startsWith("by ") || lower.startsWith("from ");
    return certain || (english && !line.endsWith(".") && line.length() <= 60);
  }

  /// Whether a person's name and something else stand in the line: `Maria Silva, Staff Writer`.
  private static boolean hasFunction(Byline byline) {
    int comma = byline.text().indexOf(',');
    return byline.authors().size() == 1
        && comma > 0
        && NormalCase.person(byline.text().substring(0, comma)).equals(byline.authors().getFirst());
  }

  /// Whether a line is nothing but people's names, perhaps with their place: `Peter Loring and
  /// Anand Thapa in Kathmandu`. A title can look the same, so it takes a date beside it to believe
  /// it.
  static boolean isNames(String line) {
    if (line.length() > MAX_LENGTH
        || Furniture.endsSentence(line)
        || !Character.isUpperCase(line.charAt(0))) {
      return false;
    }
    return BylineReader.read(line)
        .filter(b -> b.certain() && !b.authors().isEmpty())
        .filter(b -> NormalCase.isShouted(line) || b.authors().stream().allMatch(line::contains))
        .isPresent();
  }
}
