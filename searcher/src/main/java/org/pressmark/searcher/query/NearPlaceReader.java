package org.pressmark.searcher.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.searcher.query.QueryNode.NearPlace;

/// Reads `near:"Aleppo"~50km`.
final class NearPlaceReader {

  private static final Pattern DISTANCE =
      Pattern.compile("~(\\d{1,5}(?:\\.\\d{1,3})?)(km|mi)?", Pattern.CASE_INSENSITIVE);
  private static final double METERS_IN_MILE = 1_609.344;

  /// No two places are farther apart.
  private static final int MOST_KILOMETERS = 20_040;

  private NearPlaceReader() {}

  /// Reads the distance that begins here, at `near:`.
  static NearPlace read(Cursor cursor) throws QueryParseException {
    int start = cursor.at();
    cursor.advance("near:".length());
    Slice name = cursor.isAt('"') ? cursor.takeQuotation().trimmed() : bareName(cursor);
    if (name.isEmpty()) {
      throw new QueryParseException(
          "near: needs a place and a distance", cursor.since(start).span(), "near:\"Aleppo\"~50km");
    }
    Slice mark = cursor.takeWord();
    Matcher distance = DISTANCE.matcher(mark.text());
    if (mark.isEmpty()) {
      throw new QueryParseException(
          "near: needs a distance after the place, such as ~50km", cursor.since(start).span());
    }
    if (!distance.matches()) {
      throw new QueryParseException(
          mark.quoted() + " is no distance; write ~50km or ~30mi", mark.span());
    }
    if (distance.group(2) == null) {
      throw new QueryParseException(
          "a distance has a unit, km or mi", mark.span(), mark.text() + "km");
    }
    cursor.requireEndOfOperand();
    Span span = cursor.since(start).span();
    return new NearPlace(span, place(name), meters(distance, mark));
  }

  /// A place whose name is one word, up to the `~`.
  private static Slice bareName(Cursor cursor) {
    Slice word = cursor.word();
    int tilde = word.text().indexOf('~');
    Slice name = tilde < 0 ? word : word.part(0, tilde);
    cursor.advance(name.end() - name.start());
    return name;
  }

  private static String place(Slice name) throws QueryParseException {
    return TermReader.verbatim(name, name.span()).text().replaceAll(" +", " ");
  }

  private static long meters(Matcher distance, Slice mark) throws QueryParseException {
    boolean inMiles = distance.group(2).equalsIgnoreCase("mi");
    double units = Double.parseDouble(distance.group(1));
    long meters = Math.round(units * (inMiles ? METERS_IN_MILE : 1_000));
    if (meters < 1 || meters > MOST_KILOMETERS * 1_000L) {
      throw new QueryParseException(
          "a distance is at least 0.001 and at most " + MOST_KILOMETERS + " km", mark.span());
    }
    return meters;
  }
}
