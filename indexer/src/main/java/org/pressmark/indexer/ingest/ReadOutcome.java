package org.pressmark.indexer.ingest;

import org.pressmark.schema.Origin;

/// What became of one input: an article, or the reason why there is none. Bad input is a value, not
/// an exception, so that one bad article never stops a run.
public sealed interface ReadOutcome {

  /// Where it was found.
  Origin origin();

  /// An article was read.
  record Accepted(RawArticle article) implements ReadOutcome {
    @Override
    public Origin origin() {
      return article.origin();
    }
  }

  /// There is no article here.
  ///
  /// @param origin where the fault lies, as exactly as it is known
  /// @param reason what is wrong, lower case, without a full stop: `headline is blank`
  record Rejected(Origin origin, String reason) implements ReadOutcome {
    /// `path:position: reason`, as it is printed.
    @Override
    public String toString() {
      return origin + ": " + reason;
    }
  }
}
