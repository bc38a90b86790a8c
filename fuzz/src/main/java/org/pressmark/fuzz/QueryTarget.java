package org.pressmark.fuzz;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.pressmark.searcher.occurrence.TooManyOccurrencesException;
import org.pressmark.searcher.query.ParsedQuery;
import org.pressmark.searcher.query.QueryNode;
import org.pressmark.searcher.query.QueryParseException;
import org.pressmark.searcher.query.QueryParser;
import org.pressmark.searcher.query.Span;
import org.pressmark.searcher.query.Syntax;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.Filters;
import org.pressmark.searcher.search.Order;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.search.SearchRequest;

/// Any text as a query: it is refused with a place inside it, or its normal form gives the same
/// tree, and an archive answers both alike, each time the same, and the opposite with all other
/// articles. The first byte of an input chooses the syntax; with its highest bit the rest is
/// UTF-16, else UTF-8.
public final class QueryTarget {
  private static final QueryParser OWN = new QueryParser(SoundArticle.CLOCK);
  private static final List<Syntax> SYNTAXES = List.of(Syntax.values());
  private static final Archive ARCHIVE = open();

  private QueryTarget() {}

  /// Makes ready what takes longer than an input may: all that is static here.
  public static void fuzzerInitialize() {}

  private static Archive open() {
    try {
      return Archive.open(News.index());
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /// Reads and asks one query.
  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    if (input.length == 0) {
      return;
    }
    Syntax syntax = SYNTAXES.get((input[0] & 0x7f) % SYNTAXES.size());
    String text = input[0] < 0 ? TypedText.halves(input, 1) : TypedText.of(input, 1);
    ParsedQuery query;
    try {
      query = new QueryParser(SoundArticle.CLOCK, syntax).parse(text);
    } catch (QueryParseException e) {
      check(e, text);
      return;
    }
    check(query, text);
    ask(query);
  }

  private static void check(QueryParseException fault, String text) {
    Span span = fault.span();
    Promise.that(span.end() <= text.length(), () -> span + " is not in the query: " + fault);
    Promise.that(isSentence(fault.reason()), () -> "no sentence: '" + fault.reason() + "'");
    Promise.that(
        fault.caret(text).chars().filter(c -> c == '\n').count() == 1,
        () -> "not two lines:\n" + fault.caret(text));
  }

  private static boolean isSentence(String text) {
    return !text.isBlank() && text.indexOf('\n') < 0 && !text.endsWith(".");
  }

  private static void check(ParsedQuery query, String text) throws QueryParseException {
    Promise.that(lastSpanEnd(query.root()) <= text.length(), () -> "not in the text: " + query);
    query.warnings().forEach(said -> Promise.that(!said.isBlank(), () -> "a blank warning"));
    ParsedQuery again = OWN.parse(query.normalized());
    Promise.that(
        again.normalized().equals(query.normalized()),
        () -> "no normal form: %s, %s".formatted(query.normalized(), again.normalized()));
    Promise.that(
        unlocated(again.root()).equals(unlocated(query.root())),
        () -> "normal form of another tree: %s, %s".formatted(query.root(), again.root()));
  }

  private static int lastSpanEnd(QueryNode root) {
    return root.span().end();
  }

  private static String unlocated(QueryNode root) {
    return root.toString().replaceAll("Span\\[start=\\d+, end=\\d+]", "");
  }

  private static void ask(ParsedQuery query) throws Exception {
    Question question = new Question(query, Filters.none());
    try {
      long count = ARCHIVE.count(question);
      Promise.that(ARCHIVE.count(question) == count, () -> "counted otherwise the second time");
      var page = new SearchRequest(question, Order.RELEVANCE, 5, Optional.empty(), List.of(), 3);
      long total = ARCHIVE.search(page).total();
      Promise.that(total == count, () -> "counts %d, finds %d".formatted(count, total));
      long explained = ARCHIVE.explain(query).articles();
      Promise.that(explained == count, () -> "counts %d, explains %d".formatted(count, explained));
      ARCHIVE.hints(question);
      ARCHIVE.warnings(question);
      ARCHIVE.corrections(question);
      askOpposite(query, count);
    } catch (QueryTooCostlyException | TooManyOccurrencesException e) {
      Promise.that(isSentence(String.valueOf(e.getMessage())), () -> "no sentence: " + e);
    }
  }

  private static void askOpposite(ParsedQuery query, long count) throws Exception {
    ParsedQuery opposite;
    try {
      opposite = OWN.parse("NOT (" + query.normalized() + ")");
    } catch (QueryParseException _) { // too long or too deep, or not to be denied
      return;
    }
    long others = ARCHIVE.count(new Question(opposite, Filters.none()));
    long all = ARCHIVE.count(new Question(ParsedQuery.everything(), Filters.none()));
    Promise.that(
        count + others == all,
        () -> "%d have %s, %d have not, of %d".formatted(count, query.normalized(), others, all));
  }
}
