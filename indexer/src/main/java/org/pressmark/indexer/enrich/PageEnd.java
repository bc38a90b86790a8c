package org.pressmark.indexer.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.indexer.enrich.HeaderLabels.Labelled;
import org.pressmark.indexer.ingest.NewsField;

/// The end of a page, block by block: a block is a run of lines without a blank one. Lists of links
/// under a label, notices and labelled fields (`Tags: ...`) are taken off, up to the last block
/// that is story.
///
/// @param lines the lines that are left
/// @param cut the lines that were cut off, in order
/// @param fields the fields that stood there
record PageEnd(List<String> lines, List<String> cut, List<Labelled> fields) {
  private static final int MAX_LINE = 150;

  static PageEnd of(List<String> lines) {
    var cut = new ArrayList<String>();
    var fields = new ArrayList<Labelled>();
    int end = withoutBlanks(lines, lines.size());
    int start = blockStart(lines, end);
    while (start < end && start > 0) {
      List<String> block = lines.subList(start, end).stream().map(String::strip).toList();
      List<Labelled> labelled = labelled(block);
      if (!labelled.isEmpty()) {
        fields.addAll(0, labelled);
      } else if (isFurniture(block)) {
        cut.addAll(0, block);
      } else {
        break;
      }
      end = withoutBlanks(lines, start);
      start = blockStart(lines, end);
    }
    return new PageEnd(lines.subList(0, end), cut, fields);
  }

  private static int withoutBlanks(List<String> lines, int end) {
    int last = end;
    while (last > 0 && lines.get(last - 1).isBlank()) {
      last--;
    }
    return last;
  }

  private static int blockStart(List<String> lines, int end) {
    int start = end;
    while (start > 0 && !lines.get(start - 1).isBlank()) {
      start--;
    }
    return start;
  }

  /// The fields of a block in which each line is one; empty if one is not.
  private static List<Labelled> labelled(List<String> block) {
    var fields = new ArrayList<Labelled>();
    for (String line : block) {
      Optional<Labelled> labelled =
          HeaderLabels.read(line)
              .filter(l -> l.field() != NewsField.CORRECTION && l.field() != NewsField.BYLINE);
      if (labelled.isEmpty() || line.length() > 300) {
        return List.of();
      }
      fields.add(labelled.get());
    }
    return fields;
  }

  /// A label with short lines under it, or notices only.
  private static boolean isFurniture(List<String> block) {
    if (block.stream().allMatch(Furniture::isNotice)) {
      return true;
    }
    String first = block.getFirst();
    boolean headed = Furniture.isLinksLabel(first) || Furniture.isNotice(first);
    return headed && block.stream().allMatch(line -> line.length() <= MAX_LINE);
  }
}
