package org.pressmark.searcher.web.page;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.pressmark.searcher.web.http.AskedQuestion;
import org.pressmark.searcher.web.http.Call;
import org.pressmark.searcher.web.http.Endpoint;
import org.pressmark.searcher.web.http.Parameters;
import org.pressmark.searcher.web.http.Problem;
import org.pressmark.searcher.web.http.Reply;
import org.pressmark.searcher.web.http.Routes;

/// The pages and where they are.
public final class Pages {
  private final Templates templates = new Templates();
  private final Assets assets =
      new Assets(
          List.of(
              "icon.svg",
              "theme.js",
              "pressmark.css",
              "search.css",
              "article.css",
              "article.js",
              "pressmark.js",
              "colours.js",
              "keyboard.js",
              "suggest.js",
              "facets.js",
              "charts.css",
              "charts.js",
              "brush.js",
              "points.js",
              "said.js",
              "map.css",
              "map.js",
              "world-110m.svg",
              "world-50m.svg"));
  private final ArticlePage article = new ArticlePage(templates, assets);
  private final HelpPage help = new HelpPage(templates, assets);

  /// Adds every page.
  ///
  /// @param limit of the time that making one may take
  public void addTo(Routes routes, Duration limit) {
    add(routes, limit, "/assets/{digest}/{file}", Set.of(), assets::reply);
    add(routes, limit, "/sign-in", Set.of(), this::signIn);
    add(routes, limit, "/", SearchPage.PARAMETERS, new SearchPage(templates, assets)::reply);
    add(
        routes,
        limit,
        "/facet/{name}",
        FacetPage.PARAMETERS,
        new FacetPage(templates, assets)::reply);
    add(routes, limit, "/article/{id}", ArticlePage.PARAMETERS, article::reply);
    add(routes, limit, "/help", AskedQuestion.and(), help::reply);
    for (NameKind kind : NameKind.values()) {
      var name = new NamePage(kind, templates, assets);
      var names = new NamesPage(kind, templates, assets);
      add(routes, limit, "/" + kind.singular(), NamePage.PARAMETERS, name::reply);
      add(routes, limit, kind.listPath(), NamesPage.PARAMETERS, names::reply);
    }
    var timeline = new TimelinePage(templates, assets);
    add(routes, limit, "/timeline", TimelinePage.PARAMETERS, timeline::reply);
    add(routes, limit, "/timeline.svg", TimelinePage.PARAMETERS, timeline::picture);
    add(routes, limit, "/map", MapPage.PARAMETERS, new MapPage(templates, assets)::reply);
  }

  private static void add(
      Routes routes, Duration limit, String template, Set<String> parameters, Endpoint page) {
    routes.add(new Routes.Route(template, parameters, limit, page));
  }

  /// The page that tells a problem.
  public Reply.Whole problem(Problem problem, String path, Parameters parameters) {
    return templates.reply(
        problem.status(),
        "problem",
        ProblemView.of(new Frame(problem.title(), Address.of(path, parameters), assets), problem));
  }

  private Reply signIn(Call call) {
    var frame = new Frame("Sign in", Address.of(call.path()), assets);
    return templates.reply(200, "sign-in", new SignInView(frame));
  }
}
