package org.pressmark.searcher.search;

import org.pressmark.searcher.query.ParsedQuery;

/// What is asked of the archive: a query and filters.
///
/// @param query what the articles say
/// @param filters what else they must have
public record Question(ParsedQuery query, Filters filters) {

  Question with(Filters others) {
    return new Question(query, others);
  }
}
