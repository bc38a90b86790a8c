package org.pressmark.searcher.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pressmark.searcher.search.Passage.Range;
import org.pressmark.searcher.web.text.NamedRange.Link;

final class ProseTest {
  private static final long SEED = 20_161_206;

  /// Marks in brackets, names in braces, paragraphs one a line.
  private static String shown(Prose prose) {
    return prose.paragraphs().stream()
        .map(paragraph ->
            paragraph.stretches().stream().map(ProseTest::shown).collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  private static String shown(Prose.Stretch stretch) {
    String text =
        stretch.runs().stream()
            .map(run ->
                run.mark() == 0
                    ? run.text()
                    : "[" + (run.isBeginning() ? run.mark() : "") + run.text() + "]")
            .collect(Collectors.joining());
    return stretch.link().isPresent() ? "{" + text + "}" : text;
  }

  private static String text(Prose prose) {
    return prose.paragraphs().stream()
        .map(paragraph ->
            paragraph.stretches().stream()
                    .flatMap(stretch -> stretch.runs().stream())
                    .map(Prose.Run::text)
                    .collect(Collectors.joining())
                + paragraph.gap())
        .collect(Collectors.joining());
  }

  private static NamedRange name(int start, int end) {
    return new NamedRange(start, end, new Link("person", Optional.empty(), "/person", true));
  }

  @Test
  void cutsWhereMarksAndNamesBeginAndEnd() {
    Prose prose =
        Prose.of(
            "Sergei Lavrov said no.\n\nLavrov left.",
            List.of(new Range(7, 18), new Range(24, 30)),
            List.of(name(0, 13), name(24, 30)),
            2);
    assertEquals("{Sergei [3Lavrov]}[ said] no.\n{[4Lavrov]} left.", shown(prose));
    assertEquals(2, prose.marks());
  }

  @Test
  void dividesWhatRunsOverTheEndOfAParagraph() {
    Prose prose = Prose.of("one\n\ntwo", List.of(new Range(1, 6)), List.of(name(2, 7)), 0);
    assertEquals("o[1n]{[e]}\n{[t]w}o", shown(prose));
  }

  @Test
  void leavesOutWhatDoesNotFit() {
    String text = "a 😀 b";
    List<NamedRange> names = List.of(name(0, 99), name(3, 4), name(2, 3), name(5, 5), name(5, 6));
    Prose prose = Prose.of(text, List.of(new Range(3, 6), new Range(7, 9)), names, 0);
    assertEquals("a 😀 {b}", shown(prose));
    assertEquals(0, prose.marks());
  }

  @Test
  void ofTwoThatOverlapTakesTheOneThatBeginsFirst() {
    assertEquals(
        "{abc}de{f}",
        shown(
            Prose.of(
                "abcdef", List.of(), List.of(name(2, 5), name(0, 2), name(0, 3), name(5, 6)), 0)));
  }

  @Test
  void keepsBlankLinesAtTheEndsAndLinesWithinAParagraph() {
    Prose prose = Prose.of("\n\na\nb\n \n\nc\n\n", List.of(), List.of(), 0);
    assertEquals("\na\nb\nc\n", shown(prose));
    assertEquals("\n\na\nb\n \n\nc\n\n", text(prose));
  }

  @Test
  @Timeout(30)
  void losesNoCharacterWhateverTheRanges() {
    var random = new Random(SEED);
    List<String> parts =
        List.of("a", "bc", " ", "\n", "\n\n", "😀", "é", "<b>", "&", "ש", "\uD83D");
    for (int i = 0; i < 5_000; i++) {
      var text = new StringBuilder();
      for (int part = random.nextInt(30); part > 0; part--) {
        text.append(parts.get(random.nextInt(parts.size())));
      }
      var marks = new ArrayList<Range>();
      var names = new ArrayList<NamedRange>();
      for (int range = random.nextInt(8); range > 0; range--) {
        int start = random.nextInt(text.length() + 3);
        int end = start + random.nextInt(6);
        if (random.nextBoolean()) {
          marks.add(new Range(start, end));
        } else {
          names.add(name(start, end));
        }
      }
      Prose prose = Prose.of(text.toString(), marks, names, 0);
      assertEquals(text.toString(), text(prose), "seed " + SEED + ", round " + i);
      assertEquals(
          IntStream.rangeClosed(1, prose.marks()).boxed().toList(),
          prose.paragraphs().stream()
              .flatMap(paragraph -> paragraph.stretches().stream())
              .flatMap(stretch -> stretch.runs().stream())
              .filter(Prose.Run::isBeginning)
              .map(Prose.Run::mark)
              .toList());
    }
  }

  @Test
  @Timeout(20)
  void isQuickWithManyMarks() {
    String text = "word ".repeat(200_000);
    var marks = new ArrayList<Range>();
    for (int i = 0; i < 200_000; i++) {
      marks.add(new Range(5 * i, 5 * i + 4));
    }
    Prose prose = Prose.of(text, marks, List.of(), 0);
    assertEquals(200_000, prose.marks());
    assertFalse(prose.paragraphs().isEmpty());
  }
}
