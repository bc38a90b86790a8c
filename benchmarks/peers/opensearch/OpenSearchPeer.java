import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensearch.Version;
import org.opensearch.action.bulk.BulkResponse;
import org.opensearch.action.index.IndexRequest;
import org.opensearch.action.search.SearchRequestBuilder;
import org.opensearch.action.search.SearchResponse;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.common.unit.TimeValue;
import org.opensearch.common.xcontent.XContentType;
import org.opensearch.env.Environment;
import org.opensearch.index.query.BoolQueryBuilder;
import org.opensearch.index.query.IntervalMode;
import org.opensearch.index.query.IntervalQueryBuilder;
import org.opensearch.index.query.IntervalsSourceProvider;
import org.opensearch.index.query.QueryBuilder;
import org.opensearch.index.query.QueryBuilders;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.search.SearchHit;
import org.opensearch.search.aggregations.AggregationBuilders;
import org.opensearch.search.aggregations.bucket.terms.Terms;
import org.opensearch.search.sort.SortOrder;
import org.opensearch.transport.Netty4ModulePlugin;
import org.opensearch.transport.client.Client;
import org.pressmark.benchmarks.peers.Adapter;
import org.pressmark.benchmarks.peers.PeerAnswer;
import org.pressmark.benchmarks.peers.PeerArticle;
import org.pressmark.benchmarks.peers.PeerQuestion;

/// OpenSearch in this process: a node alone, one index with one shard and no replica, settings and
/// mapping those in `index.json` beside this file, in the directory that the property `peer` names.
final class OpenSearchPeer implements Adapter {
  private static final String INDEX = "articles";
  private Optional<Node> node = Optional.empty();

  /// A node with the plugins for its network and for the filters of words.
  private static final class Alone extends Node {
    Alone(Environment environment) {
      super(
          environment,
          List.of(plugin(Netty4ModulePlugin.class), plugin(CommonAnalysisModulePlugin.class)),
          true);
    }

    private static PluginInfo plugin(Class<? extends Plugin> type) {
      String name = type.getName();
      return new PluginInfo(
          name, "", "", Version.CURRENT, "25", name, /* folderName= */ null, List.of(), false);
    }
  }

  @Override
  public void prepare(Path store) throws Exception {
    start(store);
    String index = Files.readString(Path.of(System.getProperty("peer")).resolve("index.json"));
    client().admin().indices().prepareCreate(INDEX).setSource(index, XContentType.JSON).get();
  }

  @Override
  public void open(Path store) throws Exception {
    start(store);
    client().admin().cluster().prepareHealth(INDEX).setWaitForGreenStatus().get();
  }

  private void start(Path store) throws Exception {
    Settings settings =
        Settings.builder()
            .put("path.home", store.toAbsolutePath())
            .put("node.name", "alone")
            .put("cluster.name", "peers")
            .put("discovery.type", "single-node")
            .put("transport.type", "netty4")
            .put("http.type", "netty4")
            .put("http.host", "127.0.0.1")
            .put("transport.host", "127.0.0.1")
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            .build();
    Environment environment =
        InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), store, () -> "alone");
    Node started = new Alone(environment);
    node = Optional.of(started);
    started.start();
  }

  private Client client() {
    return node.orElseThrow().client();
  }

  @Override
  public void index(Path articles, Path store) throws Exception {
    PeerArticle.forEach(
        articles,
        some -> {
          var bulk = client().prepareBulk();
          some.forEach(article -> bulk.add(request(article)));
          BulkResponse response = bulk.get();
          if (response.hasFailures()) {
            throw new IOException(response.buildFailureMessage());
          }
        });
    client().admin().indices().prepareFlush(INDEX).get();
    client().admin().indices().prepareRefresh(INDEX).get();
  }

  private static IndexRequest request(PeerArticle article) {
    return new IndexRequest(INDEX)
        .id(Integer.toString(article.number()))
        .source(
            Map.of(
                "headline", article.headline(),
                "body", article.body(),
                "day", article.day(),
                "seconds", article.seconds(),
                "person", article.persons(),
                "place", article.places()));
  }

  @Override
  public Optional<PeerAnswer> ask(PeerQuestion question) {
    SearchRequestBuilder search =
        client()
            .prepareSearch(INDEX)
            .setQuery(query(question))
            .setTrackTotalHits(true)
            .setFrom(question.skipped())
            .setSize(HITS)
            .setRequestCache(false)
            .setFetchSource(new String[] {"headline", "day"}, null);
    if (question.newest()) {
      search.addSort("seconds", SortOrder.DESC);
    }
    question
        .facet()
        .ifPresent(
            name -> search.addAggregation(AggregationBuilders.terms(name).field(name).size(VALUES)));
    SearchResponse response = search.get(TimeValue.timeValueMinutes(1));
    var hits = new ArrayList<String>();
    for (SearchHit hit : response.getHits()) {
      hits.add(hit.getSourceAsString());
    }
    var counts = new ArrayList<Long>();
    if (question.facet().isPresent()) {
      Terms values = response.getAggregations().get(question.facet().get());
      values.getBuckets().forEach(bucket -> counts.add(bucket.getDocCount()));
    }
    return Optional.of(new PeerAnswer(response.getHits().getTotalHits().value(), hits, counts));
  }

  private static QueryBuilder query(PeerQuestion question) {
    QueryBuilder words = words(question);
    if (question.first().isEmpty()) {
      return words;
    }
    QueryBuilder days =
        QueryBuilders.rangeQuery("day")
            .gte(question.first().getAsInt())
            .lte(question.last().getAsInt());
    return QueryBuilders.boolQuery().must(words).filter(days);
  }

  private static QueryBuilder words(PeerQuestion question) {
    List<String> words = question.words();
    BoolQueryBuilder all = QueryBuilders.boolQuery();
    return switch (question.kind()) {
      case WORD -> word(words.getFirst());
      case ALL -> {
        words.forEach(word -> all.must(word(word)));
        yield all;
      }
      case ANY -> {
        words.forEach(word -> all.should(word(word)));
        yield all;
      }
      case PHRASE -> QueryBuilders.matchPhraseQuery("text", String.join(" ", words));
      case NEAR ->
          new IntervalQueryBuilder(
              "text",
              new IntervalsSourceProvider.Match(
                  String.join(" ", words), question.distance() - 1, IntervalMode.UNORDERED, null, null, null));
      case NOT -> all.must(word(words.getFirst())).mustNot(word(words.getLast()));
      case EVERY -> QueryBuilders.matchAllQuery();
    };
  }

  private static QueryBuilder word(String word) {
    return QueryBuilders.termQuery("text", word);
  }

  @Override
  public void close() throws IOException {
    if (node.isPresent()) {
      node.get().close();
    }
  }

  public static void main(String[] args) throws Exception {
    Adapter.main(new OpenSearchPeer(), args);
    System.exit(0);
  }
}
