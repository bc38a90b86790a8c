package org.pressmark.schema.index;

import java.util.Map;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/// The version of the index format, and what the two halves must agree on besides the fields. Every
/// commit carries the version in its user data; an index of another version is refused.
public final class IndexFormat {
  /// Raised with every change of fields, analysis or order.
  public static final int VERSION = 4;

  private static final String KEY = "pressmark.format";

  private IndexFormat() {}

  /// What a commit's user data must hold.
  public static Map<String, String> commitData() {
    return Map.of(KEY, Integer.toString(VERSION));
  }

  /// Makes sure that this program can read a commit.
  ///
  /// @param index how messages name the index
  /// @throws IndexFormatException if it was written in another version of the format, or not by
  ///   Pressmark
  public static void check(SegmentInfos commit, String index) throws IndexFormatException {
    String version = commit.getUserData().get(KEY);
    if (version == null) {
      throw new IndexFormatException(index + " is a Lucene index, but not one of Pressmark's");
    }
    if (!version.equals(Integer.toString(VERSION))) {
      throw new IndexFormatException(
          "%s has index format %s, this program reads %d: %s"
              .formatted(
                  index,
                  version,
                  VERSION,
                  isNewer(version)
                      ? "use a newer Pressmark"
                      : "delete it and index the archive again"));
    }
  }

  private static boolean isNewer(String version) {
    try {
      return Integer.parseInt(version) > VERSION;
    } catch (NumberFormatException _) {
      return true;
    }
  }

  /// Newest first, undated last; articles of the same moment by {@link Fields#TIE}.
  public static Sort newestFirst() {
    return new Sort(byDate(true), byTie());
  }

  /// Oldest first, undated last.
  public static Sort oldestFirst() {
    return new Sort(byDate(false), byTie());
  }

  /// The publication date; undated articles stand last either way.
  public static SortField byDate(boolean newestFirst) {
    return new SortField(
        Fields.DATE,
        SortField.Type.LONG,
        newestFirst,
        newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
  }

  /// The order among equals.
  public static SortField byTie() {
    return new SortField(Fields.TIE, SortField.Type.LONG);
  }

  /// How articles are weighed: BM25 with the parameters that newswire is usually ranked by, k1 0.9
  /// and b 0.4 (those of Anserini's TREC baselines): how long a story is says less about it than
  /// elsewhere. Headlines are of one length by their kind, so that theirs counts for nothing. May
  /// change without a new version: the norms in the index are the same for all parameters.
  public static Similarity similarity() {
    var texts = new BM25Similarity(0.9f, 0.4f);
    var headlines = new BM25Similarity(0.9f, 0f);
    return new PerFieldSimilarityWrapper() {
      @Override
      public Similarity get(String field) {
        return NewsText.ofField(field).filter(NewsText.HEADLINE::equals).isPresent()
            ? headlines
            : texts;
      }
    };
  }
}
