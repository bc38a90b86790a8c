package org.pressmark.indexer.enrich.people;

/// A name that an archive has.
///
/// @param name as the articles have it
/// @param count how many articles have it, at least 1
/// @param given whether the markup of some article gives it; then it is shown in any case
public record NameCount(String name, long count, boolean given) {}
