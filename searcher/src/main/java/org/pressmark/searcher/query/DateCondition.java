package org.pressmark.searcher.query;

/// What a query asks of the publication date: that it lies in a range of days, or that it is
/// missing or not to be believed.
public sealed interface DateCondition permits DateRange, DateCondition.State {

  /// Conditions on the date itself.
  enum State implements DateCondition {
    /// The article states no date that can be read: `date:none`.
    NONE,
    /// The date it states is not to be believed: `date:suspect`.
    SUSPECT
  }
}
