package org.pressmark.trainer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.pressmark.schema.EntityType;

/// Reads corpora with one word a line, its label in another column, and a blank line after each
/// sentence. Labels are IOB1, IOB2 or without `B-`; types that are no person, place or organisation
/// count as none.
///
/// @param wordColumn from 0
/// @param labelColumn from 0
/// @param columns what stands between columns, a regular expression
/// @param startsArticle tells the line with which an article begins
/// @param articles whether sentences that follow each other are of one article
record ColumnCorpus(
    int wordColumn,
    int labelColumn,
    String columns,
    Predicate<String> startsArticle,
    boolean articles) {

  List<LabelledText> read(List<String> lines, boolean asPrinted) {
    var texts = new ArrayList<LabelledText>();
    var joiner = new TextJoiner(asPrinted);
    for (String line : lines) {
      if (startsArticle.test(line)) {
        take(joiner, texts);
      }
      if (line.isBlank()) {
        joiner.endSentence(articles ? "\n\n" : "");
        if (!articles) {
          take(joiner, texts);
        }
      } else if (!isRemark(line)) {
        add(line, joiner);
      }
    }
    take(joiner, texts);
    return texts;
  }

  private static void take(TextJoiner joiner, List<LabelledText> texts) {
    if (!joiner.isEmpty()) {
      texts.add(joiner.take());
    }
  }

  private boolean isRemark(String line) {
    return line.startsWith("# ") || line.startsWith("-DOCSTART-") || line.startsWith("http");
  }

  private void add(String line, TextJoiner joiner) {
    String[] cells = line.split(columns, -1);
    if (cells.length > labelColumn && !cells[wordColumn].isEmpty()) {
      String label = cells[labelColumn];
      joiner.add(cells[wordColumn], type(label), label.startsWith("B-"));
    }
  }

  static Optional<EntityType> type(String label) {
    String type = label.length() > 2 ? label.substring(2).toLowerCase(Locale.ROOT) : "";
    return switch (type) {
      case "per", "person" -> Optional.of(EntityType.PERSON);
      case "loc", "location", "facility", "geo-loc" -> Optional.of(EntityType.PLACE);
      case "org", "organization", "corporation", "group" -> Optional.of(EntityType.ORGANIZATION);
      default -> Optional.empty();
    };
  }
}
