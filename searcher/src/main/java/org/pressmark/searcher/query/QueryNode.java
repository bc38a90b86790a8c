package org.pressmark.searcher.query;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/// What a query asks for, as a tree. The set of nodes is closed: who compiles, prints or explains a
/// query switches over all of them. Immutable.
///
/// Words that stand in no {@link In} are searched in the fields searched by default. Only words,
/// phrases and Boolean nodes stand inside an {@link In}: fields do not nest.
public sealed interface QueryNode {

  /// Where the node stands in the query as typed.
  Span span();

  /// A node that one word of a text can match; what phrases (and proximities) are made of.
  sealed interface Term extends QueryNode permits Word, Wildcard, Fuzzy {}

  /// Every article.
  record All(Span span) implements QueryNode {}

  /// A word, any form of it: stemmed, without regard to case or accents.
  ///
  /// @param text as typed, in NFC, curly quotes and dashes made straight; it has a letter, digit or
  ///   emoji. `al-Assad`, `AT&T` and `12/6/2016` are one word here; an analyzer that splits one
  ///   must search its parts as a phrase
  record Word(Span span, String text) implements Term {}

  /// A pattern for words.
  ///
  /// @param pattern `*` stands for any characters or none, `?` for one, and a backslash makes the
  ///   next character literal, as in Lucene's `WildcardQuery`; it has a letter or digit, and may
  ///   begin with a `*`
  record Wildcard(Span span, String pattern) implements Term {}

  /// Words spelled nearly like this one.
  ///
  /// @param text as in {@link Word}
  /// @param maxEdits how many letters may be changed, added, left out or swapped: 1 or 2
  record Fuzzy(Span span, String text, int maxEdits) implements Term {}

  /// Words in this order, exactly as spelled but for case: not stemmed, stop-words count. A single
  /// word in quotes is a phrase of one term.
  ///
  /// @param terms at least one; one of them at least has a letter, digit or emoji, others may be
  ///   mere punctuation
  /// @param slop Lucene's slop: how many moves of a term are allowed; 0 for an exact phrase
  record Phrase(Span span, List<Term> terms, int slop) implements QueryNode {
    public Phrase {
      terms = List.copyOf(terms);
      if (terms.isEmpty() || slop < 0) {
        throw new IllegalArgumentException("not a phrase: " + terms + "~" + slop);
      }
    }
  }

  /// Articles that match every child.
  ///
  /// @param children at least two, none of them an `And`
  record And(Span span, List<QueryNode> children) implements QueryNode {
    public And {
      children = List.copyOf(children);
      if (children.size() < 2) {
        throw new IllegalArgumentException("fewer than two children: " + children);
      }
    }
  }

  /// Articles that match at least one child.
  ///
  /// @param children at least two, none of them an `Or`
  record Or(Span span, List<QueryNode> children) implements QueryNode {
    public Or {
      children = List.copyOf(children);
      if (children.size() < 2) {
        throw new IllegalArgumentException("fewer than two children: " + children);
      }
    }
  }

  /// Articles that do not match the child; alone, every article but those.
  record Not(Span span, QueryNode child) implements QueryNode {}

  /// The child, its words searched in certain fields. With several fields each word may be in any
  /// of them; a phrase lies in one.
  ///
  /// @param fields at least one; none of them of the kinds `DATE` and `NUMBER`
  /// @param excluded false: in these fields and no others; true: in every field of text but these
  /// @param child of words, phrases and Boolean nodes only
  record In(Span span, Set<QueryField> fields, boolean excluded, QueryNode child)
      implements QueryNode {
    public In {
      fields = Collections.unmodifiableSet(EnumSet.copyOf(fields));
    }
  }

  /// Articles published at a certain time, or that speak of one.
  ///
  /// @param field of the kind `DATE`
  record DateMatch(Span span, QueryField field, DateCondition condition) implements QueryNode {}

  /// Articles with a number in a range.
  ///
  /// @param field of the kind `NUMBER`
  /// @param min the least value that matches; empty if unbounded
  /// @param max the greatest value that matches; empty if unbounded
  record NumberRange(Span span, QueryField field, OptionalLong min, OptionalLong max)
      implements QueryNode {}
}
