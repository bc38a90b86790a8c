package org.pressmark.indexer.enrich;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pressmark.schema.Dateline;
import org.pressmark.schema.Dateline.Place;

/// A dateline as it stands in a text, before its year is inferred.
///
/// @param raw as printed, without the dash or colon that ends it
/// @param places the places, at least one
/// @param date the date in it
/// @param dateText that date as printed, empty if there is none
/// @param agency the agency as printed in it
/// @param byline the credit line that stands before it in the same line
/// @param end where the story goes on in the text
record FoundDateline(
    String raw,
    List<Place> places,
    Optional<DateParts> date,
    String dateText,
    Optional<String> agency,
    Optional<String> byline,
    int end) {

  FoundDateline {
    places = List.copyOf(places);
  }

  /// The same with the credit line that stands before it.
  FoundDateline after(String credit) {
    return new FoundDateline(raw, places, date, dateText, agency, Optional.of(credit), end);
  }

  /// The dateline with its date in the year that brings it nearest to the publication date.
  Dateline toDateline(Optional<LocalDate> published) {
    return new Dateline(raw, places, date.flatMap(d -> NearestYear.day(d, published)), agency);
  }
}
