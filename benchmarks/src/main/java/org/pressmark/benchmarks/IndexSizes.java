package org.pressmark.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.pressmark.schema.Article;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.schema.index.NewsAnalyzer;
import org.pressmark.schema.index.NewsText;

/// What each group of fields adds to an index: the size of the index, in one segment, less its size
/// without that group.
final class IndexSizes {
  private final List<Article> articles;
  private final Scratch scratch;

  private IndexSizes(List<Article> articles, Scratch scratch) {
    this.articles = articles;
    this.scratch = scratch;
  }

  /// Takes the directory of articles.
  public static void main(String[] args) throws IOException {
    try (var scratch = Scratch.create()) {
      Path index = scratch.vacant("first");
      new Corpus(Path.of(args[0])).index(index, 2);
      new IndexSizes(Corpus.articles(index), scratch).print(size(index));
    }
  }

  private void print(long asIndexed) throws IOException {
    long text =
        articles.stream().mapToLong(it -> utf8(it.headline()) + utf8(it.articleBody())).sum();
    long whole = sizeWithout(_ -> false, NewsAnalyzer.forIndexing());
    System.out.printf("| what | MB | of the plain text |%n|---|---|---|%n");
    row("plain text: headlines and bodies, UTF-8", text, text);
    row("index as `pressmark index` leaves it", asIndexed, text);
    row("index in one segment", whole, text);
    for (Map.Entry<String, Predicate<IndexableField>> group : groups().entrySet()) {
      row(group.getKey(), whole - sizeWithout(group.getValue(), NewsAnalyzer.forIndexing()), text);
    }
    long withoutPairs = sizeWithout(_ -> false, NewsAnalyzer.forQueries());
    row(
        "of those: pairs with a common word, bare forms of possessives",
        whole - withoutPairs,
        text);
  }

  private static SequencedMap<String, Predicate<IndexableField>> groups() {
    var groups = new LinkedHashMap<String, Predicate<IndexableField>>();
    groups.put("stored articles", field -> field.fieldType().stored());
    groups.put("words as read, and pairs", isText(NewsText::plain));
    groups.put("stems", isText(NewsText::stems));
    groups.put("words as written", isText(NewsText::exact));
    groups.put("sentences and paragraphs", isText(NewsText::boundaries));
    groups.put("names and labels", IndexSizes::isName);
    groups.put(
        "keys", field -> isKey(field) && field.fieldType().indexOptions() != IndexOptions.NONE);
    groups.put(
        "doc values other than facets",
        field -> isKey(field) && field.fieldType().docValuesType() == DocValuesType.NUMERIC);
    return groups;
  }

  private static Predicate<IndexableField> isText(
      java.util.function.Function<NewsText, String> form) {
    List<String> names = Stream.of(NewsText.values()).map(form).toList();
    return field -> names.contains(field.name());
  }

  private static boolean isName(IndexableField field) {
    return !isKey(field) && NewsText.ofField(field.name()).isEmpty() && !field.fieldType().stored();
  }

  private static boolean isKey(IndexableField field) {
    return List.of("id", "url", "path", "tie", "date", "date.kind", "wc", "status", "fingerprint")
            .contains(field.name())
        || field.name().endsWith(".fingerprint");
  }

  private long sizeWithout(Predicate<IndexableField> left, NewsAnalyzer analyzer)
      throws IOException {
    Path index = scratch.vacant("variant");
    try (var writer = new BareWriter(index, analyzer)) {
      for (Article article : articles) {
        var document = new Document();
        ArticleDocument.of(article, 0).getFields().stream()
            .filter(left.negate())
            .forEach(document::add);
        writer.add(document);
      }
      writer.merge();
    }
    return size(index);
  }

  private static long utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static long size(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void row(String what, long bytes, long text) {
    System.out.printf(
        Locale.ROOT, "| %s | %.1f | %.2f |%n", what, bytes / 1e6, (double) bytes / text);
  }
}
