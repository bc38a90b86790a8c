package org.pressmark.searcher.query;

import java.util.List;
import java.util.stream.Collectors;
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
import org.pressmark.searcher.query.QueryNode.Wildcard;
import org.pressmark.searcher.query.QueryNode.Word;

/// Says in plain English what a query asks for: a line for a node, and below it its children.
public final class InWords {

  private InWords() {}

  /// What a node asks for, its children left out.
  ///
  /// @param inAnyForm whether words are searched by their stems where it stands, as in texts; the
  ///   words of names are not
  public static String of(QueryNode node, boolean inAnyForm) {
    return switch (node) {
      case All _ -> "every article";
      case Word word -> word.text() + (inAnyForm ? ", in any form" : "");
      case Wildcard wildcard -> wildcard.pattern() + ", any word like that";
      case Fuzzy fuzzy ->
          "%s, or a word with at most %s different"
              .formatted(fuzzy.text(), counted(fuzzy.maxEdits(), "letter"));
      case Phrase phrase -> phrase(phrase);
      case Exact exact -> exact.text() + ", exactly as written";
      case Cased(_, var casing, _) ->
          casing == Casing.ALL ? "with every letter a capital" : "with a capital at least";
      case Near near -> near(near);
      case AtLeast atLeast -> "at least " + counted(atLeast.count(), "time");
      case And and -> and.children().size() == 2 ? "both" : "all of these";
      case Or or -> or.children().size() == 2 ? "either" : "any of these";
      case Not _ -> "not";
      case In in -> fields(in);
      case DateMatch date -> date(date);
      case NumberRange range -> numbers(range);
      case NearPlace near ->
          "with a city within %s km of %s".formatted(NormalForm.kilometers(near), near.place());
    };
  }

  /// The parts of a node, in the order of the query; empty for a leaf.
  public static List<QueryNode> children(QueryNode node) {
    return switch (node) {
      case And and -> and.children();
      case Or or -> or.children();
      case Not not -> List.of(not.child());
      case In in -> List.of(in.child());
      case Near near -> List.of(near.left(), near.right());
      case AtLeast atLeast -> List.of(atLeast.child());
      case Cased cased -> List.of(cased.child());
      case All _, Word _, Wildcard _, Fuzzy _, Phrase _, Exact _ -> List.of();
      case DateMatch _, NumberRange _, NearPlace _ -> List.of();
    };
  }

  private static String counted(int count, String thing) {
    return count == 1 ? "1 " + thing : count + " " + thing + "s";
  }

  private static String phrase(Phrase phrase) {
    String text =
        phrase.terms().stream()
            .map(TermText::inPhrase)
            .collect(Collectors.joining(" ", "\"", "\""));
    if (phrase.slop() > 0) {
      return text + ", these words moved by at most " + counted(phrase.slop(), "place") + " in all";
    }
    return text
        + (phrase.terms().size() == 1
            ? ", this word, not other forms of it"
            : ", these words in this order");
  }

  private static String near(Near near) {
    String where =
        switch (near.distance()) {
          case Distance.Words(int most) -> "within " + counted(most, "word") + " of";
          case Distance.Unit.SENTENCE -> "in the same sentence as";
          case Distance.Unit.PARAGRAPH -> "in the same paragraph as";
        };
    if (near.excluded()) {
      return "the first, and not "
          + where
          + " it "
          + (near.ordered() ? "the second after it" : "the second");
    }
    return near.ordered()
        ? "the first, before and " + where + " the second"
        : "the first " + where + " the second, in either order";
  }

  private static String fields(In in) {
    String labels =
        in.fields().stream()
            .map(QueryField::label)
            .collect(Collectors.joining(in.excluded() ? " and " : " or "));
    return in.excluded() ? "in any text but " + labels : "in " + labels;
  }

  private static String date(DateMatch date) {
    boolean isPublication = date.field() == QueryField.DATE;
    return switch (date.condition()) {
      case DateRange range -> (isPublication ? "published " : "speaks of ") + days(range);
      case DateCondition.State.NONE -> isPublication ? "undated" : "speaks of no date";
      case DateCondition.State.SUSPECT -> "with a date that is not to be believed";
    };
  }

  private static String days(DateRange range) {
    if (range.from().isEmpty()) {
      return "on or before " + range.to().orElseThrow();
    }
    if (range.to().isEmpty()) {
      return "on or after " + range.from().get();
    }
    return range.from().equals(range.to())
        ? "on " + range.from().get()
        : "from " + range.from().get() + " to " + range.to().get();
  }

  private static String numbers(NumberRange range) {
    String what = range.field() == QueryField.WORD_COUNT ? "words" : range.field().label();
    if (range.min().isEmpty()) {
      return "at most " + range.max().orElseThrow() + " " + what;
    }
    if (range.max().isEmpty()) {
      return "at least " + range.min().getAsLong() + " " + what;
    }
    return range.min().equals(range.max())
        ? range.min().getAsLong() + " " + what
        : range.min().getAsLong() + " to " + range.max().getAsLong() + " " + what;
  }
}
