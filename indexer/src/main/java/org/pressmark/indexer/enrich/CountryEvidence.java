package org.pressmark.indexer.enrich;

import java.util.List;

/// The countries that speak for an article, the surest first: its publisher's, its agency's, its
/// site's, its dateline's.
///
/// @param codes ISO 3166-1 alpha-2 codes, lower case
record CountryEvidence(List<String> codes) {

  static final CountryEvidence NONE = new CountryEvidence(List.of());

  CountryEvidence {
    codes = List.copyOf(codes);
  }
}
