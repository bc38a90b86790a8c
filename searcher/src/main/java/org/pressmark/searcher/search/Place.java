package org.pressmark.searcher.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.pressmark.schema.index.Fields;
import org.pressmark.schema.index.NameField;
import org.pressmark.schema.index.NewsText;
import org.pressmark.searcher.occurrence.InText;
import org.pressmark.searcher.occurrence.OccurrenceQuery;
import org.pressmark.searcher.query.QueryField;
import org.pressmark.searcher.query.QueryNode;

/// Where words are searched: a set of fields. Each word may be in any of them, a phrase lies in
/// one.
///
/// @param targets at least one
record Place(List<Target> targets) {
  /// What a word is searched in where the query names no field. A word scores for each text that it
  /// is in, so that one of the first paragraph, which the lead shares with the body, or of the
  /// headline, which most bodies repeat, weighs more than one further down: news puts first what
  /// matters (the inverted pyramid). Few articles have a given word in their headline, which lifts
  /// its weight there by itself; the factors temper that. BENCHMARKS.md says what they were
  /// measured by.
  static final Place DEFAULT =
      new Place(
          List.of(
              new TextTarget(NewsText.HEADLINE, 0.75f),
              new TextTarget(NewsText.LEAD, 0.1f),
              new TextTarget(NewsText.BODY, 1f)));

  private static final Set<QueryField> ALL_TEXT =
      EnumSet.of(
          QueryField.HEADLINE,
          QueryField.LEAD,
          QueryField.BODY,
          QueryField.BYLINE,
          QueryField.DATELINE,
          QueryField.CORRECTION);

  static Place of(QueryNode.In in) {
    Set<QueryField> fields = in.fields();
    if (in.excluded()) {
      fields = EnumSet.copyOf(ALL_TEXT);
      fields.removeAll(in.fields());
    }
    var targets = new ArrayList<Target>();
    fields.forEach(field -> targets.add(target(field)));
    return new Place(targets);
  }

  private static Target target(QueryField field) {
    return switch (field) {
      case HEADLINE -> new TextTarget(NewsText.HEADLINE, 1f);
      case LEAD -> new TextTarget(NewsText.LEAD, 1f);
      case BODY -> new TextTarget(NewsText.BODY, 1f);
      case QUOTE -> new TextTarget(NewsText.QUOTE, 1f);
      case SPEAKER -> new NameTarget(NameField.SPEAKER);
      case BYLINE -> new NameTarget(NameField.BYLINE);
      case AUTHOR -> new NameTarget(NameField.AUTHOR);
      case DATELINE -> new NameTarget(NameField.DATELINE);
      case FILED_FROM -> new NameTarget(NameField.FILED_FROM);
      case AGENCY -> new NameTarget(NameField.AGENCY);
      case PUBLISHER -> new NameTarget(NameField.PUBLISHER);
      case SECTION -> new NameTarget(NameField.SECTION);
      case KEYWORD -> new NameTarget(NameField.KEYWORD);
      case PERSON -> new NameTarget(NameField.PERSON);
      case PLACE -> new NameTarget(NameField.PLACE);
      case ORG -> new NameTarget(NameField.ORG);
      case COUNTRY -> new NameTarget(NameField.COUNTRY);
      case LANGUAGE -> new NameTarget(NameField.LANGUAGE);
      case PAGE -> new NameTarget(NameField.PAGE);
      case CORRECTION -> new NameTarget(NameField.CORRECTION);
      case STATUS -> new KeyTarget(Fields.STATUS, true);
      case URL -> new KeyTarget(Fields.URL, false);
      case ID -> new KeyTarget(Fields.ID, false);
      case WORD_COUNT, DATE, ABOUT ->
          throw new IllegalArgumentException("no field of words: " + field.label());
    };
  }

  /// Whether a text is among the fields, so that words are found by their stems.
  boolean hasTexts() {
    return targets.stream().anyMatch(TextTarget.class::isInstance);
  }

  Query query(QueryNode.Word word) {
    return inAny(target -> target.word(word.text()));
  }

  Query query(QueryNode.Phrase phrase) {
    return inAny(target -> target.phrase(phrase));
  }

  Query query(QueryNode.Wildcard wildcard) {
    return inAny(target -> target.wildcard(wildcard));
  }

  Query query(QueryNode.Fuzzy fuzzy) {
    return inAny(target -> target.fuzzy(fuzzy));
  }

  /// What a word is looked up as, in the first of the fields.
  List<String> words(QueryNode.Word word) {
    return switch (targets.getFirst()) {
      case TextTarget(var text, _) -> Words.terms(text.stems(), word.text());
      case NameTarget(var field) -> Words.terms(field.label(), word.text());
      case KeyTarget _ -> List.of();
    };
  }

  Query query(QueryNode.Exact exact) {
    return inAny(target -> target.exact(exact));
  }

  Query query(QueryNode.Cased cased) {
    return inAny(target -> new OccurrenceQuery(List.of(target.occurrences(cased)), 1));
  }

  Query query(QueryNode.Near near) {
    return inAny(target -> new OccurrenceQuery(List.of(target.occurrences(near)), 1));
  }

  /// What the lead shares with the body is counted in the body.
  Query query(QueryNode.AtLeast atLeast) {
    boolean hasBody = targets.stream().anyMatch(target -> isText(target, NewsText.BODY));
    List<InText> texts =
        targets.stream()
            .filter(target -> !hasBody || !isText(target, NewsText.LEAD))
            .map(target -> target.occurrences(atLeast.child()))
            .toList();
    return new OccurrenceQuery(texts, atLeast.count());
  }

  private static boolean isText(Target target, NewsText text) {
    return target instanceof TextTarget(var itsText, _) && itsText == text;
  }

  /// How something is searched in a target.
  private interface Search {
    Query in(Target target);
  }

  private Query inAny(Search search) {
    if (targets.size() == 1) {
      return search.in(targets.getFirst());
    }
    var any = new BooleanQuery.Builder();
    for (Target target : targets) {
      Query query = search.in(target);
      any.add(target.weight() == 1f ? query : new BoostQuery(query, target.weight()), Occur.SHOULD);
    }
    return any.build();
  }
}
