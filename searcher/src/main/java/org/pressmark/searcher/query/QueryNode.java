package org.pressmark.searcher.query;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/// What a query asks for, as a tree. The set of nodes is closed: who compiles, prints or explains a
/// query switches over all of them. Immutable.
///
/// Words that stand in no {@link In} are searched in the fields searched by default. Fields do not
/// nest: inside an {@link In} stand words, phrases, Boolean nodes, and what is made of them.
///
/// An *occurrence* of a node in a text is a set of words of the text: for a word or pattern the one
/// word that matches it, for a phrase or {@link Exact} its words, which follow each other; for an
/// {@link Or} that of any child; for a {@link Near} one of the left and one of the right side that
/// lie so near. {@link Near} and {@link AtLeast} speak of occurrences; what they hold must have
/// some: {@link #occurs}.
public sealed interface QueryNode {

  /// Whether a node has occurrences, so that it can be near something and be counted: words,
  /// patterns, exact phrases, alternatives of them, and {@link Near}.
  static boolean occurs(QueryNode node) {
    return switch (node) {
      case Term _, Exact _, Cased _, Near _ -> true;
      case Phrase phrase -> phrase.slop() == 0;
      case Or or -> or.children().stream().allMatch(QueryNode::occurs);
      case All _, And _, Not _, In _, AtLeast _, DateMatch _, NumberRange _, NearPlace _ -> false;
    };
  }

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

  /// Text with the case, accents and punctuation as written here; any blanks are as good as any
  /// others, and so are straight and typographic quotation marks, apostrophes and dashes. What
  /// stands before its first and after its last word is part of it; beyond that nothing is asked:
  /// `Fox` is found in `Fox-IT`, too. A word also stands for its possessive in `'s`.
  ///
  /// @param text in NFC, blanks single, no blanks at its ends; it has a letter, digit or emoji
  record Exact(Span span, String text) implements QueryNode {}

  /// Words in capitals. They are compared as in a phrase: not stemmed, without regard to accents.
  ///
  /// @param child words and wildcards, exact phrases of them, and alternatives of those
  record Cased(Span span, Casing casing, QueryNode child) implements QueryNode {
    public Cased {
      if (!isCasable(child)) {
        throw new IllegalArgumentException("has no case: " + child);
      }
    }

    /// Whether a node can stand inside.
    static boolean isCasable(QueryNode node) {
      return switch (node) {
        case Word _, Wildcard _ -> true;
        case Phrase phrase ->
            phrase.slop() == 0 && phrase.terms().stream().allMatch(Cased::isCasable);
        case Or or -> or.children().stream().allMatch(Cased::isCasable);
        case Fuzzy _, Exact _, Cased _, Near _, AtLeast _, All _, And _, Not _, In _ -> false;
        case DateMatch _, NumberRange _, NearPlace _ -> false;
      };
    }
  }

  /// Which letters of a word are capitals.
  enum Casing {
    /// Every letter is, and there is one: `ALLCAPS()`.
    ALL,
    /// One is at least: `CAPS()`.
    ANY
  }

  /// Two sides near each other, in one text: an occurrence of the left one and an occurrence of the
  /// right one that share no word of the text. Each reaches from its first word to its last. If the
  /// one ends before the other begins, their distance is the number of words from that end to that
  /// beginning: 1 if they are neighbours; else they lie in each other, and it is 0.
  ///
  /// @param distance how far they may be apart
  /// @param ordered whether the left side must end before the right one begins
  /// @param excluded whether an occurrence of the left side is asked for that has *no* right one so
  ///   near; the occurrences are then those of the left side
  record Near(
      Span span,
      QueryNode left,
      QueryNode right,
      Distance distance,
      boolean ordered,
      boolean excluded)
      implements QueryNode {
    public Near {
      if (!occurs(left) || !occurs(right)) {
        throw new IllegalArgumentException("has no place: " + left + ", " + right);
      }
    }
  }

  /// How far two things may be apart.
  sealed interface Distance {
    /// At most so many words, counted as {@link Near} says.
    ///
    /// @param most 1 to {@link #LIMIT}
    record Words(int most) implements Distance {
      static final int LIMIT = 9_999;

      public Words {
        if (most < 1 || most > LIMIT) {
          throw new IllegalArgumentException("not from 1 to " + LIMIT + ": " + most);
        }
      }
    }

    /// All their words in one sentence or paragraph. Each value of a field of names is one of
    /// either.
    enum Unit implements Distance {
      SENTENCE,
      PARAGRAPH
    }
  }

  /// Articles in which the child occurs often enough: occurrences are counted by their first words,
  /// of which each counts once, in all fields that are searched; of what stands in the lead and the
  /// body alike, only that in the body counts.
  ///
  /// @param count at least 1
  record AtLeast(Span span, int count, QueryNode child) implements QueryNode {
    public AtLeast {
      if (count < 1 || !occurs(child)) {
        throw new IllegalArgumentException("cannot be counted: " + count + " " + child);
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
  /// @param child holds no fields, dates, numbers and distances on the map
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

  /// Articles with a place that lies near a certain one.
  ///
  /// @param place its name, without regard to case and accents; of several places of that name, the
  ///   one that most articles of the archive mention
  /// @param meters how far away at most, along the surface of the Earth; at least 1
  record NearPlace(Span span, String place, long meters) implements QueryNode {}
}
