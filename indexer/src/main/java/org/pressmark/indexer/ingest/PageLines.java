package org.pressmark.indexer.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/// What a web page shows beside the story in elements that only classes and attributes tell apart:
/// the line that names the writer, the time of publication.
final class PageLines {
  /// In comments, teasers and the like are other writers and times.
  private static final Evaluator ELSEWHERE =
      QueryParser.parse(
          "aside, nav, footer, [class*=comment], [id*=comment], [class*=related], [class*=sidebar],"
              + " [class*=teaser], [class*=recommend], [class*=most], [class*=promo], [class*=trending]");

  private static final List<String> BYLINES =
      List.of(
          "[rel=author]",
          "[class~=(?i)(^|[\\s_-])by-?line($|[\\s_-])]",
          "[class*=byline], [id*=byline]",
          "[class~=(?i)(^|\\s)(article|story|post|entry)?[_-]*author([_-]*name)?s?($|\\s)]",
          "[class*=author-name], [class*=author_name], [class*=authorName]");

  private static final List<String> TIMES =
      List.of(
          "time[pubdate][datetime]",
          "time[itemprop=datePublished][datetime]",
          "time[class*=publi][datetime], time[class*=entry-date][datetime], time[class*=posted][datetime]",
          "article time[datetime], main time[datetime]",
          "time[datetime]",
          "abbr.published[title], .published[datetime], .dt-published[datetime], [data-published]");

  /// Elements whose words are a date.
  private static final List<String> DATES =
      List.of(
          "[class*=publish], [id*=publish], [class*=pubdate], [class*=pub-date]",
          "[class*=dateline], [class*=timestamp], [id*=timestamp], [class*=article-date], [class*=entry-date],"
              + " [class*=post-date], [class*=posted], [class*=articleDate], [class*=story-date]",
          "[class~=(?i)(^|[\\s_-])(date|datetime|time)($|[\\s_-])], [id~=(?i)^date$], time");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[6-9]|20)\\d\\d(?!\\d)");
  private static final int LONGEST_BYLINE = 100;
  private static final int MOST_LINES = 50;
  private static final int LONGEST_DATE = 80;

  private PageLines() {}

  /// The line that names the writer.
  static Optional<String> byline(Document page) {
    return BYLINES.stream()
        .flatMap(selector -> here(page, selector))
        .map(element -> CleanText.oneLine(element.text()))
        .filter(text -> text.length() > 2 && text.length() < LONGEST_BYLINE)
        .findFirst();
  }

  /// The time of publication that an element gives to machines.
  static Optional<String> time(Document page) {
    return TIMES.stream()
        .flatMap(selector -> here(page, selector))
        .map(PageLines::attribute)
        .filter(text -> YEAR.matcher(text).find())
        .findFirst();
  }

  private static String attribute(Element time) {
    return time.hasAttr("datetime")
        ? time.attr("datetime")
        : time.hasAttr("title") ? time.attr("title") : time.attr("data-published");
  }

  /// The date that is printed on the page, in an element that is called so, or else on a line of
  /// its own after the main heading.
  static Optional<String> date(Document page) {
    return calledDate(page).or(() -> dateUnderHeading(page));
  }

  /// A page with several such lines is a list of things with dates of their own.
  private static Optional<String> dateUnderHeading(Document page) {
    Element heading = page.selectFirst("h1");
    if (heading == null) {
      return Optional.empty();
    }
    List<String> dates =
        page.select("h1, p, div, span, td, li, font, b, i, em, small, strong, center").stream()
            .dropWhile(element -> !element.equals(heading))
            .filter(element -> element.childrenSize() == 0)
            .filter(element -> DateLine.is(CleanText.oneLine(element.text())) && isHere(element))
            .map(element -> CleanText.oneLine(element.text()))
            .distinct()
            .limit(2)
            .toList();
    return dates.size() == 1 ? Optional.of(dates.getFirst()) : Optional.empty();
  }

  private static Optional<String> calledDate(Document page) {
    return DATES.stream()
        .flatMap(selector -> here(page, selector))
        .map(element -> CleanText.oneLine(element.text()))
        .filter(text -> text.length() <= LONGEST_DATE && YEAR.matcher(text).find())
        .findFirst();
  }

  private static Stream<Element> here(Document page, String selector) {
    return page.select(selector).stream().limit(MOST_LINES).filter(PageLines::isHere);
  }

  private static boolean isHere(Element element) {
    Element elsewhere = element.closest(ELSEWHERE);
    return elsewhere == null || elsewhere.is("body, html, article, main");
  }
}
