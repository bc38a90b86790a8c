package org.pressmark.indexer.upkeep;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;
import org.pressmark.indexer.index.StoryWindow;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.schema.index.Fields;

/// The groups of stories: each has as many articles as they say, and is named after the one of them
/// with the lowest {@link Fields#TIE}. Memory grows with the number of groups of several.
final class StoryCheck {
  /// What was seen of a group.
  private static final class Group {
    private long articles;
    private long lowest = Long.MAX_VALUE;
    private long said;
    private boolean agreed = true;

    void add(long tie, long copies) {
      agreed &= articles == 0 || said == copies;
      said = copies;
      articles++;
      lowest = Math.min(lowest, tie);
    }

    boolean isOf(long name) {
      return agreed && articles == said && lowest == name;
    }
  }

  private final Map<Long, Group> groups = new HashMap<>();
  private final Findings findings;

  private StoryCheck(Findings findings) {
    this.findings = findings;
  }

  static void check(DirectoryReader reader, Map<String, String> userData, Findings findings)
      throws IOException {
    if (!StoryWindow.isGrouped(userData)) {
      findings.note(
          "copies of stories are not grouped yet, since the last run was stopped; the next one"
              + " does it");
      return;
    }
    var check = new StoryCheck(findings);
    for (LeafReaderContext leaf : reader.leaves()) {
      check.add(leaf.reader());
    }
    check.groups.forEach((name, group) -> {
      if (!group.isOf(name)) {
        findings.damage(
            "story " + ArticleDocument.storyGroup(name),
            "has %d articles, where they say %d".formatted(group.articles, group.said));
      }
    });
  }

  private void add(LeafReader leaf) throws IOException {
    NumericDocValues stories = DocValues.getNumeric(leaf, Fields.STORY);
    NumericDocValues ties = DocValues.getNumeric(leaf, Fields.TIE);
    NumericDocValues copies = DocValues.getNumeric(leaf, Fields.STORY_COPIES);
    Bits live = leaf.getLiveDocs();
    for (int doc = 0; doc < leaf.maxDoc(); doc++) {
      if (live == null || live.get(doc)) {
        long tie = value(ties, doc, 0);
        add(value(stories, doc, tie), tie, value(copies, doc, 1));
      }
    }
  }

  private void add(long story, long tie, long copies) {
    if (copies > 1) {
      groups.computeIfAbsent(story, _ -> new Group()).add(tie, copies);
    } else if (story != tie) {
      findings.damage(
          "story " + ArticleDocument.storyGroup(story), "is that of an article that is not in it");
    }
  }

  private static long value(NumericDocValues values, int doc, long missing) throws IOException {
    return values.advanceExact(doc) ? values.longValue() : missing;
  }
}
