package org.pressmark.indexer.enrich;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.indexer.enrich.HeaderLabels.Labelled;
import org.pressmark.indexer.ingest.NewsField;
import org.pressmark.indexer.ingest.Paragraphs;
import org.pressmark.schema.Provenance;

/// Takes a page that was saved as text apart: headline, summary, header lines, story, furniture.
/// One instance reads one page.
///
/// The first line is the headline. Header lines follow, with at most one paragraph, the summary,
/// among or before them; then comes the story. Nothing is lost: what is neither is in the
/// furniture.
final class PageReader {
  /// A longer first line begins a story that has no headline.
  private static final int MAX_HEADLINE = 250;

  private static final int MAX_SUMMARY = 500;

  private final List<String> lines;
  private final Map<NewsField, List<String>> fields = new EnumMap<>(NewsField.class);
  private final List<String> furniture = new ArrayList<>();
  private @Nullable String summary;

  /// The lines of the summary, and the line where the story begins.
  private List<String> summaryLines = List.of();

  private int storyAt;

  private PageReader(String page) {
    this.lines = page.lines().toList();
  }

  static Story read(String page) {
    var reader = new PageReader(page);
    reader.readHeader();
    return reader.story();
  }

  // ---- header

  private void readHeader() {
    int pending = -1;
    var notes = new ArrayList<String>();
    for (int i = nextLine(0); i < lines.size(); i = nextLine(i + 1)) {
      String line = line(i);
      if (has(NewsField.HEADLINE) && beginsStory(line)) {
        break;
      }
      List<Labelled> labelled = headerAt(i);
      if (!labelled.isEmpty()) {
        if (pending >= 0 && summary != null) {
          break;
        }
        takeSummary(pending, i);
        pending = -1;
        furniture.addAll(notes);
        notes.clear();
        labelled.forEach(this::take);
        storyAt = i + 1;
      } else if (!has(NewsField.HEADLINE)) {
        if (!takeHeadline(i)) {
          break;
        }
      } else if (isHeadline(line)) {
        storyAt = pending >= 0 ? storyAt : i + 1;
      } else if (Furniture.isNote(line) || Furniture.isFiller(line)) {
        notes.add(line);
      } else if ((pending >= 0 && !continues(pending, i)) || line.length() > MAX_SUMMARY) {
        break;
      } else if (pending < 0) {
        pending = i;
      }
    }
  }

  /// The header fields of a line; a line of names counts beside a line with a date.
  private List<Labelled> headerAt(int i) {
    boolean afterHeadline = has(NewsField.HEADLINE);
    List<Labelled> labelled = HeaderLine.read(line(i), afterHeadline);
    if (labelled.isEmpty()
        && afterHeadline
        && !has(NewsField.BYLINE)
        && isBesideDate(i)
        && HeaderLine.isNames(line(i))) {
      return List.of(new Labelled(NewsField.BYLINE, line(i)));
    }
    return labelled;
  }

  private boolean isBesideDate(int i) {
    int next = nextLine(i + 1);
    boolean before = storyAt == i || (has(NewsField.DATE_PUBLISHED) && nextLine(storyAt) == i);
    boolean after =
        next < lines.size()
            && HeaderLine.read(line(next), true).stream().anyMatch(l -> isDate(l.field()));
    return after || (before && has(NewsField.DATE_PUBLISHED));
  }

  private static boolean isDate(NewsField field) {
    return field == NewsField.DATE_PUBLISHED || field == NewsField.DATE_MODIFIED;
  }

  private void take(Labelled labelled) {
    List<String> before = fields.putIfAbsent(labelled.field(), List.of(labelled.value()));
    if (before != null && !before.contains(labelled.value())) {
      furniture.add(labelled.value());
    }
  }

  /// Takes the first line as the headline, together with a second deck in capitals; false if it
  /// begins a story.
  private boolean takeHeadline(int i) {
    String line = line(i);
    boolean alone = nextLine(i + 1) >= lines.size();
    if (alone || line.length() > MAX_HEADLINE || beginsDatedStory(line)) {
      return false;
    }
    String headline = line;
    int last = i;
    while (last + 1 < lines.size() && goesOn(headline, line(last + 1))) {
      last++;
      headline = headline + " " + line(last);
    }
    fields.put(NewsField.HEADLINE, List.of(headline));
    storyAt = last + 1;
    return true;
  }

  private static boolean goesOn(String headline, String next) {
    return !next.isEmpty()
        && headline.length() < MAX_HEADLINE
        && headline.length() > 20
        && NormalCase.isShouted(headline)
        && NormalCase.isShouted(next)
        && !beginsStory(next)
        && HeaderLine.read(next, true).isEmpty();
  }

  /// Whether two lines belong to one paragraph that was wrapped at a margin.
  private boolean continues(int first, int i) {
    for (int between = first; between < i; between++) {
      if (line(between).isEmpty() || line(between).length() < 40 || line(between).length() > 90) {
        return false;
      }
    }
    return true;
  }

  private void takeSummary(int from, int to) {
    if (from >= 0) {
      summaryLines = lines.subList(from, to);
      summary = Paragraphs.of(String.join("\n", summaryLines)).replace("\n\n", " ");
    }
  }

  private boolean isHeadline(String line) {
    return fields.getOrDefault(NewsField.HEADLINE, List.of()).contains(line);
  }

  private static boolean beginsStory(String line) {
    return DatelineReader.atBeginning(line, 0).isPresent();
  }

  private static boolean beginsDatedStory(String line) {
    return DatelineReader.atBeginning(line, 0)
        .filter(d -> d.date().isPresent() || d.agency().isPresent())
        .isPresent();
  }

  // ---- story

  private Story story() {
    List<String> rest = storyLines();
    if (rest.isEmpty() && summary != null) {
      rest = summaryLines; // the only paragraph is no summary
      summary = null;
    }
    PageEnd end = PageEnd.of(rest);
    end.fields().forEach(this::take);
    var trimmed = StoryEnd.trim(paragraphs(end.lines()));
    var paragraphs = new ArrayList<>(trimmed.paragraphs());
    dropBeforeStory(paragraphs);
    furniture.addAll(trimmed.cut());
    furniture.addAll(end.cut());
    if (summary != null) {
      fields.putIfAbsent(NewsField.ALTERNATIVE_HEADLINE, List.of(summary));
    } else if (!has(NewsField.ALTERNATIVE_HEADLINE) && beginsWithSummary(paragraphs)) {
      fields.put(NewsField.ALTERNATIVE_HEADLINE, List.of(paragraphs.removeFirst()));
    }
    return new Story(Provenance.TEXT, fields, paragraphs, furniture, trimmed.correction());
  }

  private List<String> storyLines() {
    List<String> rest = lines.subList(Math.min(storyAt, lines.size()), lines.size());
    return rest.stream().allMatch(String::isBlank) ? List.of() : rest;
  }

  private static List<String> paragraphs(List<String> lines) {
    String text = Paragraphs.of(String.join("\n", lines));
    return text.isEmpty() ? List.of() : List.of(text.split("\n\n", 0));
  }

  /// Drops the headline where it is repeated, and puts notes of the editors aside.
  private void dropBeforeStory(List<String> paragraphs) {
    while (!paragraphs.isEmpty()
        && (isHeadline(paragraphs.getFirst()) || Furniture.isNote(paragraphs.getFirst()))) {
      String first = paragraphs.removeFirst();
      if (!isHeadline(first)) {
        furniture.add(first);
      }
    }
  }

  /// Whether the first paragraph is a summary without header lines round it: the dateline comes
  /// after it, or it has no full stop while the story has.
  private boolean beginsWithSummary(List<String> paragraphs) {
    if (!has(NewsField.HEADLINE)
        || paragraphs.size() < 2
        || paragraphs.getFirst().length() > MAX_SUMMARY) {
      return false;
    }
    String first = paragraphs.get(0);
    String second = paragraphs.get(1);
    if (!beginsStory(first) && beginsStory(second)) {
      return true;
    }
    return paragraphs.size() > 2
        && first.length() <= 200
        && !Furniture.endsSentence(first)
        && !first.endsWith(":")
        && Furniture.endsSentence(second)
        && second.length() > first.length()
        && !beginsStory(first);
  }

  // ---- lines

  private boolean has(NewsField field) {
    return fields.containsKey(field);
  }

  private String line(int i) {
    return lines.get(i).strip();
  }

  private int nextLine(int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    return i;
  }
}
