package org.pressmark.fuzz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pressmark.searcher.query.QueryParser;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.Cursor;
import org.pressmark.searcher.search.Filters;
import org.pressmark.searcher.search.InvalidCursorException;
import org.pressmark.searcher.search.Order;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.search.SearchRequest;
import org.pressmark.searcher.search.SearchResults;

/// Any text as a cursor: it is refused, or written again as what is read again as the same. And any
/// place in a list as a cursor of that list: what follows is a part of the list. The first byte of
/// an input chooses the order of the list; with its highest bit the rest are the bytes of score,
/// date and tie, else the text.
public final class CursorTarget {
  private static final int LIMIT = 3;
  private static final List<Order> ORDERS = List.of(Order.values());
  private static final Archive ARCHIVE = open();

  private CursorTarget() {}

  /// Makes ready what takes longer than an input may: all that is static here.
  public static void fuzzerInitialize() {}

  private static Archive open() {
    try {
      return Archive.open(News.index());
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /// Reads one cursor and goes on after it.
  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    if (input.length == 0) {
      return;
    }
    SearchRequest first = list(ORDERS.get((input[0] & 0x7f) % ORDERS.size()));
    try {
      Cursor cursor = input[0] < 0 ? made(input, first) : Cursor.parse(TypedText.of(input, 1));
      Promise.that(Cursor.parse(cursor.toString()).equals(cursor), () -> "other: " + cursor);
      SearchResults rest = ARCHIVE.search(first.rest(0, cursor));
      Promise.that(rest.hits().size() <= LIMIT, () -> "too many: " + rest);
    } catch (InvalidCursorException e) {
      Promise.that(!String.valueOf(e.getMessage()).isBlank(), () -> "no reason");
    }
  }

  private static SearchRequest list(Order order) throws Exception {
    Question question =
        new Question(new QueryParser(SoundArticle.CLOCK).parse("ferry OR the"), Filters.none());
    return new SearchRequest(question, order, LIMIT, Optional.empty(), List.of(), 0);
  }

  /// A cursor of a list, at any place.
  private static Cursor made(byte[] input, SearchRequest list) throws Exception {
    Cursor real = ARCHIVE.search(list.atMost(1)).next().orElseThrow();
    ByteBuffer bytes = ByteBuffer.wrap(Arrays.copyOfRange(input, 1, 21));
    return new Cursor(
        real.generation(), real.question(), bytes.getFloat(), bytes.getLong(), bytes.getLong());
  }
}
