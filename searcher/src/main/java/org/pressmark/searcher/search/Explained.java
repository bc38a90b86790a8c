package org.pressmark.searcher.search;

import java.util.List;
import org.pressmark.searcher.query.QueryNode;

/// A part of a query, and what it finds by itself.
///
/// @param node the part
/// @param words what it asks for, in plain English, its own parts left out
/// @param searchedAs what is looked up in the index: the stems of a word, the folded words of a
///   phrase, the words that a pattern stands for (the first of them), where a place lies; empty if
///   there is nothing to tell
/// @param articles how many articles match it by itself, in the fields that stand round it
/// @param children its parts, in order
public record Explained(
    QueryNode node,
    String words,
    List<String> searchedAs,
    long articles,
    List<Explained> children) {

  public Explained {
    searchedAs = List.copyOf(searchedAs);
    children = List.copyOf(children);
  }
}
