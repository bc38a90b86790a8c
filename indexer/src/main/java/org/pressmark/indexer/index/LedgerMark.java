package org.pressmark.indexer.index;

import java.util.Map;
import org.apache.lucene.util.StringHelper;

/// What tells which commit of the ledger goes with which commit of the articles: where both change,
/// the same mark stands in the user data of both. If the marks differ, a run was stopped between
/// the two, and the ledger may have files whose articles are gone.
public final class LedgerMark {
  private static final String KEY = "pressmark.ledger";

  private LedgerMark() {}

  /// A mark that no other commit has.
  static String next() {
    return StringHelper.idToString(StringHelper.randomId());
  }

  /// The mark in the user data of a commit; empty if it has none.
  public static String of(Map<String, String> userData) {
    return userData.getOrDefault(KEY, "");
  }

  /// What the user data of a commit must hold to have a mark.
  ///
  /// @param mark empty for none
  static Map<String, String> data(String mark) {
    return mark.isEmpty() ? Map.of() : Map.of(KEY, mark);
  }

  /// Whether a key of user data is that of the mark.
  static boolean isKey(String key) {
    return key.equals(KEY);
  }
}
