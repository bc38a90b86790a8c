package org.pressmark.searcher.query;

import java.util.List;
import org.pressmark.searcher.query.QueryNode.All;
import org.pressmark.searcher.query.QueryNode.And;
import org.pressmark.searcher.query.QueryNode.AtLeast;
import org.pressmark.searcher.query.QueryNode.Cased;
import org.pressmark.searcher.query.QueryNode.DateMatch;
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

/// Trees without their spans, to be compared.
final class Unlocated {

  static final Span NOWHERE = new Span(0, 0);

  private Unlocated() {}

  static QueryNode of(QueryNode node) {
    return switch (node) {
      case All _ -> new All(NOWHERE);
      case Term term -> of(term);
      case Phrase phrase ->
          new Phrase(NOWHERE, phrase.terms().stream().map(Unlocated::of).toList(), phrase.slop());
      case And and -> new And(NOWHERE, of(and.children()));
      case Or or -> new Or(NOWHERE, of(or.children()));
      case Not not -> new Not(NOWHERE, of(not.child()));
      case In in -> new In(NOWHERE, in.fields(), in.excluded(), of(in.child()));
      case DateMatch date -> new DateMatch(NOWHERE, date.field(), date.condition());
      case Exact exact -> new Exact(NOWHERE, exact.text());
      case Cased cased -> new Cased(NOWHERE, cased.casing(), of(cased.child()));
      case Near near ->
          new Near(
              NOWHERE,
              of(near.left()),
              of(near.right()),
              near.distance(),
              near.ordered(),
              near.excluded());
      case AtLeast atLeast -> new AtLeast(NOWHERE, atLeast.count(), of(atLeast.child()));
      case NearPlace near -> new NearPlace(NOWHERE, near.place(), near.meters());
      case NumberRange range -> new NumberRange(NOWHERE, range.field(), range.min(), range.max());
    };
  }

  private static Term of(Term term) {
    return switch (term) {
      case Word word -> new Word(NOWHERE, word.text());
      case Wildcard wildcard -> new Wildcard(NOWHERE, wildcard.pattern());
      case Fuzzy fuzzy -> new Fuzzy(NOWHERE, fuzzy.text(), fuzzy.maxEdits());
    };
  }

  private static List<QueryNode> of(List<QueryNode> nodes) {
    return nodes.stream().map(Unlocated::of).toList();
  }
}
