import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.SolrQuery.ORDER;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.client.solrj.response.FacetField;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrInputDocument;
import org.pressmark.benchmarks.peers.Adapter;
import org.pressmark.benchmarks.peers.PeerAnswer;
import org.pressmark.benchmarks.peers.PeerArticle;
import org.pressmark.benchmarks.peers.PeerQuestion;

/// Solr in this process: one core, its schema and configuration those beside this file, in the
/// directory that the property `peer` names.
final class SolrPeer implements Adapter {
  private static final String CORE = "articles";
  private Optional<EmbeddedSolrServer> solr = Optional.empty();

  @Override
  public void prepare(Path store) throws Exception {
    Path beside = Path.of(System.getProperty("peer"));
    Path configuration = Files.createDirectories(store.resolve(CORE).resolve("conf"));
    for (String file : List.of("schema.xml", "solrconfig.xml")) {
      Files.copy(beside.resolve(file), configuration.resolve(file));
    }
    Files.writeString(store.resolve(CORE).resolve("core.properties"), "name=" + CORE);
    Files.writeString(store.resolve("solr.xml"), "<solr/>");
    open(store);
  }

  @Override
  public void open(Path store) {
    solr = Optional.of(new EmbeddedSolrServer(store.toAbsolutePath(), CORE));
  }

  @Override
  public void index(Path articles, Path store) throws Exception {
    EmbeddedSolrServer server = solr.orElseThrow();
    PeerArticle.forEach(
        articles, some -> server.add(some.stream().map(SolrPeer::document).toList()));
    server.commit();
  }

  private static SolrInputDocument document(PeerArticle article) {
    var document = new SolrInputDocument();
    document.addField("id", Integer.toString(article.number()));
    document.addField("headline", article.headline());
    document.addField("body", article.body());
    document.addField("day", article.day());
    document.addField("seconds", article.seconds());
    document.addField("person", article.persons());
    document.addField("place", article.places());
    return document;
  }

  @Override
  public Optional<PeerAnswer> ask(PeerQuestion question) throws Exception {
    var query = new SolrQuery(words(question));
    query.setParam("df", "text");
    query.setFields("headline", "day");
    query.setStart(question.skipped());
    query.setRows(HITS);
    if (question.newest()) {
      query.setSort("seconds", ORDER.desc);
    }
    if (question.first().isPresent()) {
      query.addFilterQuery(
          "day:[" + question.first().getAsInt() + " TO " + question.last().getAsInt() + "]");
    }
    if (question.facet().isPresent()) {
      query.setFacet(true);
      query.addFacetField(question.facet().get());
      query.setFacetLimit(VALUES);
      query.setFacetMinCount(1);
    }
    QueryResponse response = solr.orElseThrow().query(query);
    return Optional.of(
        new PeerAnswer(
            response.getResults().getNumFound(),
            response.getResults().stream()
                .map(hit -> hit.getFieldValue("headline") + " " + hit.getFieldValue("day"))
                .toList(),
            counts(response)));
  }

  private static List<Long> counts(QueryResponse response) {
    var counts = new ArrayList<Long>();
    if (response.getFacetFields() != null) {
      for (FacetField field : response.getFacetFields()) {
        field.getValues().forEach(value -> counts.add(value.getCount()));
      }
    }
    return counts;
  }

  private static String words(PeerQuestion question) {
    List<String> words = question.words();
    return switch (question.kind()) {
      case WORD, ALL -> String.join(" AND ", words);
      case ANY -> String.join(" OR ", words);
      case PHRASE -> '"' + String.join(" ", words) + '"';
      // The surround parser, for which the number is that of positions from one word to the other.
      case NEAR -> "{!surround}" + question.distance() + "n(" + String.join(",", words) + ")";
      case NOT -> String.join(" NOT ", words);
      case EVERY -> "*:*";
    };
  }

  @Override
  public void close() throws IOException {
    if (solr.isPresent()) {
      solr.get().close();
    }
  }

  public static void main(String[] args) throws Exception {
    Adapter.main(new SolrPeer(), args);
    System.exit(0); // Solr's threads stay
  }
}
