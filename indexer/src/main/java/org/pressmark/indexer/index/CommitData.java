package org.pressmark.indexer.index;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;

/// The user data of a writer's commits.
final class CommitData {
  private CommitData() {}

  /// That of the last commit, or what was set since.
  static Map<String, String> of(IndexWriter writer) {
    var data = new HashMap<String, String>();
    Iterable<Map.Entry<String, String>> entries = writer.getLiveCommitData();
    if (entries != null) {
      entries.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return data;
  }

  /// Sets that of the next commit. To set what is there already is no change, and so no reason to
  /// commit.
  static void set(IndexWriter writer, Map<String, String> data) {
    if (!of(writer).equals(data)) {
      writer.setLiveCommitData(Map.copyOf(data).entrySet());
    }
  }
}
