package org.pressmark.indexer.ingest;

import java.util.Set;

/// The outermost elements of the XML that has a reader of its own: a reader that looks for its
/// items inside any document passes by those.
final class NewsXml {
  static final Set<String> G2_ITEMS = Set.of("newsitem", "packageitem");

  /// Items of NewsML-G2 that are not news: vocabularies, plans, and lists of either.
  static final Set<String> G2_OTHERS =
      Set.of("conceptitem", "knowledgeitem", "planningitem", "catalogitem");

  private static final Set<String> KNOWN =
      Set.of(
          "nitf",
          "newsml",
          "newsmessage",
          "newsitem",
          "packageitem",
          "conceptitem",
          "knowledgeitem",
          "planningitem",
          "catalogitem",
          "rss",
          "feed",
          "rdf",
          "html",
          "mets",
          "alto");

  private NewsXml() {}

  /// @param root in lower case, without a prefix
  static boolean isKnown(String root) {
    return KNOWN.contains(root);
  }
}
