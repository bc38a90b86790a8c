package org.pressmark.indexer.enrich;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pressmark.indexer.ingest.NewsField;
import org.pressmark.schema.Provenance;

/// A story's dateline, and the story without it.
///
/// @param found the dateline; empty if the story has none
/// @param provenance where it stands
/// @param paragraphs the story without the dateline
/// @param furniture what was cut off the page; a dateline's element that is none is added to it
record DatelineInStory(
    Optional<FoundDateline> found,
    Provenance provenance,
    List<String> paragraphs,
    List<String> furniture) {
  private static final Pattern DASH = Pattern.compile("^(?:_|—|–|--?) +(?=\\S)");

  /// Captions before the dateline are no longer.
  private static final int MAX_CAPTION = 300;

  /// In how many paragraphs after the first a dateline is looked for.
  private static final int CAPTIONS = 2;

  static DatelineInStory find(Story story, Optional<LocalDate> published) {
    int month = published.map(LocalDate::getMonthValue).orElse(0);
    Optional<String> element = story.first(NewsField.DATELINE);
    return element.map(text -> inMarkup(text, story, month)).orElseGet(() -> inText(story, month));
  }

  private static DatelineInStory inMarkup(String element, Story story, int month) {
    Optional<FoundDateline> found = DatelineReader.inMarkup(element, month);
    String rest = found.map(f -> element.substring(f.end())).orElse(element).strip();
    if (found.isEmpty() && !endsWithDash(element)) {
      DatelineInStory text = inText(story, month);
      return new DatelineInStory(
          text.found, text.provenance, text.paragraphs, with(story.furniture(), element));
    }
    List<String> paragraphs =
        rest.isEmpty() ? story.paragraphs() : prepend(rest, story.paragraphs());
    Optional<FoundDateline> again =
        paragraphs.isEmpty() || !rest.isEmpty()
            ? Optional.empty()
            : repeated(found, paragraphs, month);
    List<String> body =
        again.map(dateline -> without(dateline, 0, paragraphs)).orElse(withoutDash(paragraphs));
    return again.filter(printed -> saysMore(printed, found)).isPresent()
        ? new DatelineInStory(again, Provenance.TEXT, body, story.furniture())
        : new DatelineInStory(found, story.provenance(), body, story.furniture());
  }

  /// Whether the story prints a date or an agency that the markup, which may give no more than the
  /// town, leaves out.
  private static boolean saysMore(FoundDateline printed, Optional<FoundDateline> marked) {
    return marked
        .filter(markup ->
            (markup.date().isEmpty() && printed.date().isPresent())
                || (markup.agency().isEmpty() && printed.agency().isPresent()))
        .isPresent();
  }

  /// The dash after a dateline that is in the markup may be left over: AP writes it as `_`.
  private static List<String> withoutDash(List<String> paragraphs) {
    if (paragraphs.isEmpty()) {
      return paragraphs;
    }
    var rest = new ArrayList<>(paragraphs);
    rest.set(0, DASH.matcher(rest.getFirst()).replaceFirst(""));
    return rest;
  }

  /// Some wires mark everything up to the first dash as the dateline, though it is text.
  private static boolean endsWithDash(String element) {
    return element.strip().endsWith("-");
  }

  /// The markup's dateline where it stands in the story once more.
  private static Optional<FoundDateline> repeated(
      Optional<FoundDateline> found, List<String> paragraphs, int month) {
    String first = paragraphs.getFirst();
    boolean sameLetter = found.filter(f -> first.regionMatches(true, 0, f.raw(), 0, 1)).isPresent();
    return Optional.of(first)
        .filter(_ -> sameLetter)
        .flatMap(text -> DatelineReader.atBeginning(text, month))
        .filter(again -> again.places().equals(found.map(FoundDateline::places).orElse(List.of())));
  }

  private static DatelineInStory inText(Story story, int month) {
    List<String> paragraphs = story.paragraphs();
    for (int i = 0; i < paragraphs.size() && i <= CAPTIONS; i++) {
      String paragraph = paragraphs.get(i);
      Optional<FoundDateline> found =
          i == 0
              ? DatelineReader.atBeginning(paragraph, month)
              : DatelineReader.afterCaption(paragraph, month);
      if (found.isPresent()) {
        return new DatelineInStory(
            found, Provenance.TEXT, without(found.get(), i, paragraphs), story.furniture());
      }
      if (paragraph.length() > MAX_CAPTION) {
        break;
      }
    }
    return new DatelineInStory(Optional.empty(), Provenance.TEXT, paragraphs, story.furniture());
  }

  private static List<String> without(FoundDateline dateline, int index, List<String> paragraphs) {
    var rest = new ArrayList<>(paragraphs);
    String text = paragraphs.get(index).substring(dateline.end()).strip();
    if (text.isEmpty()) {
      rest.remove(index);
    } else {
      rest.set(index, text);
    }
    return rest;
  }

  /// Puts text from the dateline's element before the story; a word broken at its hyphen is joined.
  private static List<String> prepend(String text, List<String> paragraphs) {
    var joined = new ArrayList<>(paragraphs);
    if (paragraphs.isEmpty()) {
      joined.add(text);
    } else {
      boolean broken =
          text.length() > 1
              && text.endsWith("-")
              && Character.isLetterOrDigit(text.charAt(text.length() - 2));
      joined.set(0, text + (broken ? "" : " ") + paragraphs.getFirst());
    }
    return joined;
  }

  private static List<String> with(List<String> lines, String line) {
    var all = new ArrayList<>(lines);
    all.add(line);
    return all;
  }
}
