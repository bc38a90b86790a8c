package org.pressmark.searcher.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pressmark.schema.Article;
import org.pressmark.schema.index.Sentences;
import org.pressmark.searcher.query.QueryField;
import org.pressmark.searcher.query.QueryNode;
import org.pressmark.searcher.query.QueryNode.Distance;
import org.pressmark.searcher.query.Typography;
import org.pressmark.searcher.search.Oracle.Cut;
import org.pressmark.searcher.search.Oracle.Token;
import org.pressmark.searcher.search.Passage.Range;

/// The occurrences of a node in one field of an article, as {@link QueryNode} defines them: every
/// set of words is tried.
///
/// @param values the words of each value of the field
/// @param texts the values themselves
/// @param offsets where each value begins, to be marked
/// @param isName whether each value is one sentence, whatever stands in it
record OracleOccurrences(
    Oracle oracle,
    List<List<Token>> values,
    List<String> texts,
    List<Integer> offsets,
    boolean isName) {

  /// One occurrence.
  ///
  /// @param value which of the values it stands in
  /// @param words which words of the value it takes
  /// @param parts the stretches of words by which it is marked, as pairs of first and last
  record Occurrence(int value, BitSet words, Set<List<Integer>> parts) {
    int first() {
      return words.nextSetBit(0);
    }

    int last() {
      return words.length() - 1;
    }

    boolean sharesWord(Occurrence other) {
      return words.intersects(other.words);
    }

    Occurrence with(Occurrence other) {
      var all = (BitSet) words.clone();
      all.or(other.words);
      var both = new HashSet<>(parts);
      both.addAll(other.parts);
      return new Occurrence(value, all, both);
    }
  }

  int distinctStarts(QueryNode node) {
    return (int)
        of(node).stream().map(found -> List.of(found.value(), found.first())).distinct().count();
  }

  /// What is marked.
  List<Range> ranges(QueryNode node) {
    var ranges = new ArrayList<Range>();
    for (Occurrence found : of(node)) {
      int offset = offsets.get(found.value());
      List<Token> words = values.get(found.value());
      for (List<Integer> part : found.parts()) {
        ranges.add(
            new Range(
                offset + words.get(part.getFirst()).start(),
                offset + words.get(part.getLast()).end()));
      }
    }
    return ranges;
  }

  /// All occurrences of a node.
  Set<Occurrence> of(QueryNode node) {
    return switch (node) {
      case QueryNode.Word word ->
          isName ? phrase(List.of(word)) : sequences(oracle.stemSlots(word.text()));
      case QueryNode.Wildcard wildcard -> phrase(List.of(wildcard));
      case QueryNode.Fuzzy fuzzy -> phrase(List.of(fuzzy));
      case QueryNode.Phrase phrase -> phrase(phrase.terms());
      case QueryNode.Exact exact -> exact(exact.text());
      case QueryNode.Cased cased -> cased(cased.child(), cased.casing());
      case QueryNode.Or or -> any(or.children().stream().map(this::of));
      case QueryNode.Near near -> near(near);
      default -> throw new AssertionError("does not occur: " + node);
    };
  }

  private static Set<Occurrence> any(Stream<Set<Occurrence>> sets) {
    var all = new LinkedHashSet<Occurrence>();
    sets.forEach(all::addAll);
    return all;
  }

  private Set<Occurrence> phrase(List<? extends QueryNode.Term> terms) {
    var slots = new ArrayList<Predicate<Token>>();
    terms.forEach(term -> oracle.slots(term).forEach(form -> slots.add(Oracle.has(form))));
    return sequences(slots);
  }

  private Set<Occurrence> sequences(List<Predicate<Token>> slots) {
    var found = new LinkedHashSet<Occurrence>();
    for (int value = 0; value < values.size() && !slots.isEmpty(); value++) {
      List<Token> words = values.get(value);
      for (int start = 0; start + slots.size() <= words.size(); start++) {
        int at = 0;
        while (at < slots.size() && slots.get(at).test(words.get(start + at))) {
          at++;
        }
        if (at == slots.size()) {
          var taken = new BitSet();
          taken.set(start, start + at);
          found.add(new Occurrence(value, taken, Set.of(List.of(start, start + at - 1))));
        }
      }
    }
    return found;
  }

  private Set<Occurrence> exact(String text) {
    List<Cut> cuts = Oracle.cuts(text);
    var slots = new ArrayList<Predicate<Token>>();
    cuts.forEach(cut -> slots.add(token -> token.written().contains(cut.word())));
    Set<Occurrence> found = sequences(slots);
    found.removeIf(each -> {
      String there = texts.get(each.value());
      List<Token> tokens = values.get(each.value());
      int first = each.first();
      for (int i = 1; i < cuts.size(); i++) {
        String between =
            there.substring(tokens.get(first + i - 1).end(), tokens.get(first + i).start());
        if (!Typography.normal(between)
            .equals(text.substring(cuts.get(i - 1).end(), cuts.get(i).start()))) {
          return true;
        }
      }
      String before = there.substring(0, tokens.get(first).start());
      String after = there.substring(tokens.get(each.last()).end());
      return !Typography.normal(before + "x")
              .endsWith(text.substring(0, cuts.getFirst().start()) + "x")
          || !Typography.normal("x" + after).startsWith("x" + text.substring(cuts.getLast().end()));
    });
    return found;
  }

  private Set<Occurrence> cased(QueryNode node, QueryNode.Casing casing) {
    return switch (node) {
      case QueryNode.Or or -> any(or.children().stream().map(child -> cased(child, casing)));
      case QueryNode.Phrase phrase -> casedTerms(phrase.terms(), casing);
      case QueryNode.Term term -> casedTerms(List.of(term), casing);
      default -> throw new AssertionError("has no case: " + node);
    };
  }

  private Set<Occurrence> casedTerms(
      List<? extends QueryNode.Term> terms, QueryNode.Casing casing) {
    var slots = new ArrayList<Predicate<Token>>();
    terms.forEach(term ->
        oracle
            .slots(term)
            .forEach(form ->
                slots.add(token ->
                    token.written().stream()
                        .anyMatch(
                            word -> form.test(Oracle.folded(word)) && hasCase(word, casing)))));
    return sequences(slots);
  }

  private static boolean hasCase(String word, QueryNode.Casing casing) {
    boolean any = word.codePoints().anyMatch(Character::isUpperCase);
    boolean all =
        word.codePoints().allMatch(c -> !Character.isLetter(c) || Character.isUpperCase(c));
    return any && (casing == QueryNode.Casing.ANY || all);
  }

  private Set<Occurrence> near(QueryNode.Near near) {
    Set<Occurrence> rights = of(near.right());
    var found = new LinkedHashSet<Occurrence>();
    for (Occurrence left : of(near.left())) {
      boolean any = false;
      for (Occurrence right : rights) {
        if (isNear(left, right, near)) {
          any = true;
          if (!near.excluded()) {
            found.add(left.with(right));
          }
        }
      }
      if (near.excluded() && !any) {
        found.add(left);
      }
    }
    return found;
  }

  private boolean isNear(Occurrence left, Occurrence right, QueryNode.Near near) {
    if (left.value() != right.value() || left.sharesWord(right)) {
      return false;
    }
    if (near.ordered() && left.last() >= right.first()) {
      return false;
    }
    return switch (near.distance()) {
      case Distance.Words(int most) ->
          right.first() - left.last() <= most && left.first() - right.last() <= most;
      case Distance.Unit unit -> inOneUnit(left.with(right), unit);
    };
  }

  private boolean inOneUnit(Occurrence occurrence, Distance.Unit unit) {
    List<Token> words = values.get(occurrence.value());
    String text = texts.get(occurrence.value());
    int first = words.get(occurrence.first()).start();
    int last = words.get(occurrence.last()).start();
    return isName
        || Arrays.stream(Sentences.starts(text))
            .filter(
                start -> unit == Distance.Unit.SENTENCE || Sentences.startsParagraph(text, start))
            .noneMatch(start -> start > first && start <= last);
  }

  /// What is marked in an article, where the lead lies in the summary and the body.
  static Marks marks(Article article, Map<QueryField, List<Range>> ranges) {
    int summary = article.alternativeHeadline().map(String::length).orElse(-1);
    var inSummary = new ArrayList<Range>();
    List<Range> body = new ArrayList<>(ranges.getOrDefault(QueryField.BODY, List.of()));
    body.addAll(ranges.getOrDefault(QueryField.QUOTE, List.of()));
    for (Range range : ranges.getOrDefault(QueryField.LEAD, List.of())) {
      if (range.end() <= summary) {
        inSummary.add(range);
      } else {
        body.add(new Range(range.start() - summary - 1, range.end() - summary - 1));
      }
    }
    return new Marks(
        merged(ranges.getOrDefault(QueryField.HEADLINE, List.of())),
        merged(inSummary),
        merged(body));
  }

  private static List<Range> merged(List<Range> ranges) {
    List<Range> sorted = new ArrayList<>(ranges);
    Collections.sort(sorted, Comparator.comparingInt(Range::start).thenComparingInt(Range::end));
    var merged = new ArrayList<Range>();
    for (Range range : sorted) {
      if (!merged.isEmpty() && range.start() < merged.getLast().end()) {
        Range last = merged.removeLast();
        merged.add(new Range(last.start(), Math.max(last.end(), range.end())));
      } else {
        merged.add(range);
      }
    }
    return merged;
  }
}
