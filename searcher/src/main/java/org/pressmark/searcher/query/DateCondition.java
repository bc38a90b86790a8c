package org.pressmark.searcher.query;

/// What a query asks of the publication date, or of the dates that the text speaks of: that one
/// lies in a range of days, or that there is none, or that it is not to be believed.
public sealed interface DateCondition permits DateRange, DateCondition.State {

  /// Conditions on the date itself.
  enum State implements DateCondition {
    /// The article has no date that can be read: `date:none`, `about:none`.
    NONE,
    /// The publication date it states is not to be believed: `date:suspect`.
    SUSPECT
  }
}
