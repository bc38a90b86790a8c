package org.pressmark.indexer.ingest;

import org.pressmark.schema.Origin;

/// What became of one input: an article, or the reason why there is none. Bad input is a value, not
/// an exception, so that one bad article never stops a run.
public sealed interface ReadOutcome {

  /// Where it was found.
  Origin origin();

  /// The name of the format that was read or tried, as `--format` takes it; empty if none was: the
  /// file cannot be opened, say.
  String format();

  /// The same with its format named; itself if a reader inside a container has named it.
  ReadOutcome in(String format);

  /// An article was read.
  record Accepted(RawArticle article) implements ReadOutcome {
    @Override
    public Origin origin() {
      return article.origin();
    }

    @Override
    public String format() {
      return article.format();
    }

    @Override
    public Accepted in(String format) {
      return format().isEmpty() ? new Accepted(article.in(format)) : this;
    }
  }

  /// There is no article here.
  ///
  /// @param origin where the fault lies, as exactly as it is known
  /// @param reason what is wrong, lower case, without a full stop: `headline is blank`
  /// @param format as {@link ReadOutcome#format}
  record Rejected(Origin origin, String reason, String format) implements ReadOutcome {
    /// A rejection by no format, or by one that {@link ArticleSource} will name.
    public Rejected(Origin origin, String reason) {
      this(origin, reason, "");
    }

    @Override
    public Rejected in(String name) {
      return format.isEmpty() ? new Rejected(origin, reason, name) : this;
    }

    /// `path:position: reason`, as it is printed.
    @Override
    public String toString() {
      return origin + ": " + reason;
    }
  }
}
