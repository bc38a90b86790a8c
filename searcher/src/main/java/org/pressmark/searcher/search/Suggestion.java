package org.pressmark.searcher.search;

/// What the beginning of a word could become.
///
/// @param kind `person`, `place`, `org` ... or `headline`
/// @param value the name or headline
/// @param count how many articles have it
public record Suggestion(String kind, String value, long count) {}
