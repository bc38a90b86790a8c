package org.pressmark.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import org.pressmark.schema.Article;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.schema.index.NewsText;
import org.pressmark.searcher.cli.SearcherCommands;
import org.pressmark.searcher.search.Layers;
import picocli.CommandLine;

/// How well Pressmark ranks Reuters-21578: the words of a topic are the query, the items that
/// Reuters labelled with it are the relevant ones. Beside it plain BM25 over one field, headline
/// and body taken together, and other weights. Topics of fewer than ten items are left out.
public final class ReutersRelevance {
  private static final int FEWEST = 10;
  private static final int DEPTH = 1_000;

  /// `Money/Foreign Exchange (MONEY-FX)`
  private static final Pattern DESCRIPTION = Pattern.compile("(.+) \\(([A-Z-]+)\\)");

  private final Path index;
  private final Map<String, String> topics = new TreeMap<>();
  private final Qrels qrels;

  private ReutersRelevance(Path corpus, Path index) throws IOException {
    this.index = index;
    Map<String, Set<String>> relevant = new HashMap<>();
    for (Article article : Corpus.articles(index)) {
      for (String topic : article.keywords()) {
        relevant.computeIfAbsent(topic, _ -> new TreeSet<>()).add(article.id());
      }
    }
    relevant.values().removeIf(ids -> ids.size() < FEWEST);
    this.qrels = new Qrels(relevant);
    Map<String, String> described = descriptions(corpus);
    for (String topic : relevant.keySet()) {
      topics.put(topic, words(described.getOrDefault(topic, topic)));
    }
  }

  private static Map<String, String> descriptions(Path corpus) throws IOException {
    Map<String, String> descriptions = new HashMap<>();
    Path file = corpus.resolve("cat-descriptions_120396.txt");
    for (String line : Files.readAllLines(file, ISO_8859_1)) {
      Matcher matcher = DESCRIPTION.matcher(line.strip());
      if (matcher.matches()) {
        descriptions.put(matcher.group(2).toLowerCase(Locale.ROOT), matcher.group(1));
      }
    }
    return descriptions;
  }

  private static String words(String description) {
    return description.replaceAll("\\band\\b", " ").replaceAll("[^\\p{L}]+", " ").strip();
  }

  /// What Pressmark's own command answers.
  private RankingScores pressmark(Path scratch) throws IOException {
    Path queries = scratch.resolve("topics.tsv");
    Path run = scratch.resolve("run.txt");
    var lines = new ArrayList<String>();
    topics.forEach((topic, words) -> lines.add(topic + "\t" + words));
    Files.write(queries, lines);
    try (var out = new PrintWriter(Files.newBufferedWriter(run))) {
      var search = Objects.requireNonNull(SearcherCommands.all().get("search"), "search");
      new CommandLine(search.get())
          .setOut(out)
          .execute("--queries", queries.toString(), "--format", "trec", "-i", index.toString());
    }
    return RankingScores.of(run, qrels);
  }

  /// Makes the query of a word.
  private interface Weighing {
    Query of(String stem);
  }

  private RankingScores bare(float k1, float b, Weighing weighing) throws IOException {
    try (var directory = FSDirectory.open(index);
        var reader = DirectoryReader.open(directory)) {
      var searcher = new IndexSearcher(reader);
      searcher.setSimilarity(new BM25Similarity(k1, b));
      Map<String, List<String>> run = new HashMap<>();
      for (var topic : topics.entrySet()) {
        var query = new BooleanQuery.Builder();
        for (String word : topic.getValue().split(" ", -1)) {
          Layers.stems(word).forEach(stem -> query.add(weighing.of(stem), Occur.SHOULD));
        }
        run.put(topic.getKey(), ids(searcher, query.build()));
      }
      return RankingScores.of(run, qrels);
    }
  }

  private static List<String> ids(IndexSearcher searcher, Query query) throws IOException {
    StoredFields stored = searcher.storedFields();
    var ids = new ArrayList<String>();
    for (ScoreDoc hit : searcher.search(query, DEPTH).scoreDocs) {
      ids.add(ArticleDocument.read(stored, hit.doc).id());
    }
    return ids;
  }

  private static Query combined(String stem, float headline, float body) {
    return new CombinedFieldQuery.Builder(stem)
        .addField(NewsText.HEADLINE.stems(), headline)
        .addField(NewsText.BODY.stems(), body)
        .build();
  }

  private static Query sum(String stem, float headline, float lead, float body) {
    return new BooleanQuery.Builder()
        .add(weighted(NewsText.HEADLINE, stem, headline), Occur.SHOULD)
        .add(weighted(NewsText.LEAD, stem, lead), Occur.SHOULD)
        .add(weighted(NewsText.BODY, stem, body), Occur.SHOULD)
        .build();
  }

  private static Query weighted(NewsText text, String stem, float weight) {
    return new BoostQuery(new TermQuery(new Term(text.stems(), stem)), weight);
  }

  /// Takes the directory of the corpus and, if there is one already, the index of it.
  @SuppressWarnings("SystemOut") // a program that prints its result
  public static void main(String[] args) throws Exception {
    Path corpus = Path.of(args[0]);
    try (var scratch = Scratch.create()) {
      Path index = args.length > 1 ? Path.of(args[1]) : scratch.vacant("index");
      if (args.length == 1) {
        new Corpus(corpus).index(index, 2);
      }
      var reuters = new ReutersRelevance(corpus, index);
      Map<String, RankingScores> scores = new LinkedHashMap<>();
      Weighing plain = stem -> combined(stem, 1, 1);
      scores.put(
          "body alone, k1 1.2, b 0.75", reuters.bare(1.2f, 0.75f, stem -> sum(stem, 0, 0, 1)));
      scores.put("one field, k1 1.2, b 0.75", reuters.bare(1.2f, 0.75f, plain));
      scores.put("one field, k1 0.9, b 0.4", reuters.bare(0.9f, 0.4f, plain));
      scores.put(
          "headline 3, lead 1.5, body 1, k1 1.2, b 0.75",
          reuters.bare(1.2f, 0.75f, stem -> sum(stem, 3, 1.5f, 1)));
      scores.put(
          "BM25F, headline 2, k1 0.9, b 0.4",
          reuters.bare(0.9f, 0.4f, stem -> combined(stem, 2, 1)));
      scores.put("Pressmark", reuters.pressmark(scratch.directory()));
      scores.forEach((name, score) -> System.out.printf("%-46s %s%n", name, score));
    }
  }
}
