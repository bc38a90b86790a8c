package org.pressmark.indexer.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds where a story ends among the paragraphs of a page, and takes out the fillers between them.
/// What is cut is kept, in order. One instance serves one story.
final class StoryEnd {
  /// How many links a list under a label may have.
  private static final int MAX_LINKS = 12;

  private final List<String> paragraphs;
  private final List<String> cut = new ArrayList<>();
  private @Nullable String correction;

  private StoryEnd(List<String> paragraphs) {
    this.paragraphs = new ArrayList<>(paragraphs);
  }

  /// A story without its furniture.
  ///
  /// @param paragraphs the story
  /// @param cut what was cut off, in order
  /// @param correction the text of a correction at the end, without its label
  record Trimmed(List<String> paragraphs, List<String> cut, Optional<String> correction) {}

  static Trimmed trim(List<String> paragraphs) {
    var story = new StoryEnd(paragraphs);
    story.cutFillers();
    story.cutEnd();
    return new Trimmed(story.paragraphs, story.cut, Optional.ofNullable(story.correction));
  }

  private void cutFillers() {
    paragraphs.removeIf(paragraph -> {
      boolean filler = Furniture.isFiller(paragraph);
      if (filler) {
        cut.add(paragraph);
      }
      return filler;
    });
  }

  private void cutEnd() {
    int end = paragraphs.size();
    int next = before(end);
    while (next < end) {
      end = next;
      next = before(end);
    }
    List<String> tail = paragraphs.subList(end, paragraphs.size());
    for (String paragraph : tail) {
      if (!paragraph.equals(correctionParagraph)) {
        cut.add(paragraph);
      }
    }
    tail.clear();
  }

  private @Nullable String correctionParagraph;

  /// Where the story ends if what stands before `end` is not of it; `end` if it is.
  private int before(int end) {
    if (end == 0) {
      return end;
    }
    String last = paragraphs.get(end - 1);
    Optional<String> text = correction == null ? Corrections.read(last) : Optional.empty();
    if (text.isPresent()) {
      correction = text.get();
      correctionParagraph = last;
      return end - 1;
    }
    if (Furniture.isNotice(last) || Furniture.isLinksLabel(last)) {
      return end - 1;
    }
    return beforeLinks(end);
  }

  private int beforeLinks(int end) {
    for (int i = end - 1; i >= 0 && i >= end - 1 - MAX_LINKS; i--) {
      if (Furniture.isLinksLabel(paragraphs.get(i))) {
        return i;
      }
      if (!Furniture.couldBeLink(paragraphs.get(i))) {
        return end;
      }
    }
    return end;
  }
}
