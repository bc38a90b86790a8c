package org.pressmark.searcher.web.page;

import java.util.List;
import org.pressmark.searcher.web.http.AskedQuestion;

/// What is round every page: the title, the box that takes a query, and the ways to other pages.
///
/// @param title of the page, without the name of the program
/// @param here its address
/// @param assets what it loads
public record Frame(String title, Address here, Assets assets) {

  /// A way to another page, which takes the question along.
  ///
  /// @param isHere whether this is it
  public record Way(String label, Address address, boolean isHere) {}

  /// The query in the box.
  public String query() {
    return here.value(AskedQuestion.QUERY)
        .or(() -> here.value(AskedQuestion.SHORT_QUERY))
        .orElse("");
  }

  /// What stays when another query is asked: the filters, and how hits are listed.
  public List<Address.Parameter> filters() {
    Address kept = here.path().equals("/") ? here.without(SearchPage.CURSOR) : here.question();
    return kept.others(List.of(AskedQuestion.QUERY, AskedQuestion.SHORT_QUERY));
  }

  /// The pages that answer the question otherwise.
  public List<Way> ways() {
    return List.of(
        way("Search", "/"),
        way("Timeline", "/timeline"),
        way("Map", "/map"),
        way("People", "/people"),
        way("Places", "/places"),
        way("Organisations", "/organisations"),
        way("Help", "/help"));
  }

  private Way way(String label, String path) {
    return new Way(label, here.question().at(path), here.path().equals(path));
  }

  /// Where a file is that pages load.
  public String asset(String name) {
    return assets.path(name);
  }

  /// Where every style sheet is.
  public List<String> styleSheets() {
    return assets.paths(".css");
  }
}
