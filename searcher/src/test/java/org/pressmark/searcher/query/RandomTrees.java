package org.pressmark.searcher.query;

import static org.pressmark.searcher.query.Unlocated.NOWHERE;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.pressmark.searcher.query.QueryField.Kind;
import org.pressmark.searcher.query.QueryNode.All;
import org.pressmark.searcher.query.QueryNode.And;
import org.pressmark.searcher.query.QueryNode.AtLeast;
import org.pressmark.searcher.query.QueryNode.Cased;
import org.pressmark.searcher.query.QueryNode.Casing;
import org.pressmark.searcher.query.QueryNode.DateMatch;
import org.pressmark.searcher.query.QueryNode.Distance;
import org.pressmark.searcher.query.QueryNode.Exact;
import org.pressmark.searcher.query.QueryNode.Fuzzy;
import org.pressmark.searcher.query.QueryNode.In;
import org.pressmark.searcher.query.QueryNode.Near;
import org.pressmark.searcher.query.QueryNode.NearPlace;
import org.pressmark.searcher.query.QueryNode.Not;
import org.pressmark.searcher.query.QueryNode.NumberRange;
import org.pressmark.searcher.query.QueryNode.Or;
import org.pressmark.searcher.query.QueryNode.Phrase;
import org.pressmark.searcher.query.QueryNode.Term;
import org.pressmark.searcher.query.QueryNode.Wildcard;
import org.pressmark.searcher.query.QueryNode.Word;

/// Makes trees such as a parser can make, their words full of marks that mean something in a query.
final class RandomTrees {

  private static final String MARKS = "-+=!<>[]{}()/:\"'*?~^\\&|#.,@_ 0aZéК東";
  private static final List<String> WORDS =
      List.of(
          "AND",
          "OR",
          "NOT",
          "&&a",
          "W/5",
          "near/3",
          "adj5",
          "atleast3",
          "in:x",
          "hd:x",
          "x^2",
          "/a/",
          "http://a.b/?c=d~e",
          "2016..2017",
          "Fox-IT",
          "none");

  private static final Set<QueryField> WRITTEN =
      EnumSet.of(QueryField.HEADLINE, QueryField.LEAD, QueryField.BODY);

  private final Random random;

  RandomTrees(Random random) {
    this.random = random;
  }

  /// A tree that is at most so deep.
  QueryNode tree(int depth) {
    return switch (random.nextInt(depth > 0 ? 10 : 4)) {
      case 9 -> new NearPlace(NOWHERE, written(), 1 + random.nextInt(20_000_000));
      case 0 -> new All(NOWHERE);
      case 1 -> date();
      case 2 ->
          new NumberRange(
              NOWHERE,
              QueryField.WORD_COUNT,
              OptionalLong.of(random.nextInt(9)),
              OptionalLong.empty());
      case 3, 4 -> inField();
      case 5 -> new Not(NOWHERE, tree(depth - 1));
      case 6 -> new And(NOWHERE, children(depth, And.class));
      case 7 -> new Or(NOWHERE, children(depth, Or.class));
      default -> random.nextBoolean() ? words(Kind.TEXT, depth) : counted(true);
    };
  }

  private List<QueryNode> children(int depth, Class<? extends QueryNode> parent) {
    List<QueryNode> children = new ArrayList<>();
    while (children.size() < 2 || random.nextInt(3) > 0) {
      QueryNode child = tree(depth - 1);
      if (!parent.isInstance(child)) {
        children.add(child);
      }
    }
    return children;
  }

  private QueryNode date() {
    LocalDate day = LocalDate.of(1 + random.nextInt(9_999), 1 + random.nextInt(12), 1);
    QueryField field = random.nextInt(3) == 0 ? QueryField.ABOUT : QueryField.DATE;
    return new DateMatch(
        NOWHERE,
        field,
        switch (random.nextInt(4)) {
          case 0 -> DateCondition.State.NONE;
          case 1 ->
              field == QueryField.DATE ? DateCondition.State.SUSPECT : DateCondition.State.NONE;
          case 2 -> DateRange.of(day, day);
          default -> DateRange.of(day, day.withDayOfMonth(day.lengthOfMonth()));
        });
  }

  private QueryNode inField() {
    List<QueryField> searchable =
        EnumSet.allOf(QueryField.class).stream()
            .filter(field -> field.kind() != Kind.DATE && field.kind() != Kind.NUMBER)
            .toList();
    Set<QueryField> fields = EnumSet.of(searchable.get(random.nextInt(searchable.size())));
    if (random.nextInt(4) == 0) {
      fields.add(searchable.get(random.nextInt(searchable.size())));
    }
    Kind kind = Scope.kind(fields);
    boolean isText = fields.stream().allMatch(field -> field.kind() == Kind.TEXT);
    boolean isExcluded = random.nextInt(4) == 0;
    return new In(
        NOWHERE,
        fields,
        isExcluded,
        isText && random.nextBoolean()
            ? counted(!isExcluded && WRITTEN.containsAll(fields))
            : words(kind, 2));
  }

  /// What is counted or near something.
  ///
  /// @param isWritten whether case may be asked for
  private QueryNode counted(boolean isWritten) {
    return switch (random.nextInt(3)) {
      case 0 -> new AtLeast(NOWHERE, 1 + random.nextInt(9_999), occurring(2, isWritten));
      case 1 -> near(2, isWritten);
      default -> occurring(1, isWritten);
    };
  }

  private QueryNode occurring(int depth, boolean isWritten) {
    return switch (random.nextInt(depth > 0 ? 7 : 3)) {
      case 0 -> exactPhrase();
      case 3 -> near(depth - 1, isWritten);
      case 4 -> new Or(NOWHERE, List.of(term(Kind.TEXT), near(depth - 1, isWritten)));
      case 5 -> isWritten ? new Exact(NOWHERE, written()) : exactPhrase();
      case 6 ->
          isWritten
              ? new Cased(
                  NOWHERE,
                  random.nextBoolean() ? Casing.ALL : Casing.ANY,
                  new Or(NOWHERE, List.of(new Word(NOWHERE, text()), capitals())))
              : exactPhrase();
      default -> term(Kind.TEXT);
    };
  }

  private Phrase exactPhrase() {
    return new Phrase(NOWHERE, phrase().terms(), 0);
  }

  private Phrase capitals() {
    return new Phrase(
        NOWHERE, List.of(new Word(NOWHERE, text()), new Wildcard(NOWHERE, pattern(Kind.TEXT))), 0);
  }

  private String written() {
    return text().replaceAll(" +", " ").strip();
  }

  private Near near(int depth, boolean isWritten) {
    return new Near(
        NOWHERE,
        occurring(depth, isWritten),
        occurring(depth, isWritten),
        switch (random.nextInt(4)) {
          case 0 -> Distance.Unit.SENTENCE;
          case 1 -> Distance.Unit.PARAGRAPH;
          default -> new Distance.Words(1 + random.nextInt(9_999));
        },
        random.nextBoolean(),
        random.nextInt(4) == 0);
  }

  private QueryNode words(Kind kind, int depth) {
    return switch (random.nextInt(depth > 0 ? 6 : 3)) {
      case 0, 1 -> term(kind);
      case 2 -> kind == Kind.ADDRESS ? term(kind) : phrase();
      case 3 -> new Not(NOWHERE, words(kind, depth - 1));
      case 4 -> new And(NOWHERE, List.of(term(kind), new Not(NOWHERE, words(kind, depth - 1))));
      default -> new Or(NOWHERE, List.of(term(kind), term(kind)));
    };
  }

  private Phrase phrase() {
    List<Term> terms = new ArrayList<>();
    do {
      terms.add(random.nextInt(8) == 0 ? new Word(NOWHERE, "&") : term(Kind.TEXT));
    } while (random.nextBoolean() || terms.stream().noneMatch(TermReader::hasSubstance));
    return new Phrase(NOWHERE, terms, terms.size() > 1 ? random.nextInt(3) : 0);
  }

  private Term term(Kind kind) {
    return switch (random.nextInt(kind == Kind.ADDRESS ? 4 : 5)) {
      case 0 -> new Wildcard(NOWHERE, pattern(kind));
      case 4 -> new Fuzzy(NOWHERE, text(), 1 + random.nextInt(2));
      default -> new Word(NOWHERE, text());
    };
  }

  private String pattern(Kind kind) {
    String wildcard = kind == Kind.ADDRESS || random.nextBoolean() ? "*" : "?";
    String escaped = text().replaceAll("[\\\\*?]", "\\\\$0");
    return random.nextBoolean() ? wildcard + escaped : escaped + wildcard + escaped;
  }

  private String text() {
    if (random.nextInt(3) == 0) {
      return WORDS.get(random.nextInt(WORDS.size()));
    }
    StringBuilder text = new StringBuilder();
    while (!TermReader.hasSubstance(text) || random.nextInt(4) > 0) {
      text.append(MARKS.charAt(random.nextInt(MARKS.length())));
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
