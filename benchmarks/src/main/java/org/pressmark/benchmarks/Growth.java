package org.pressmark.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.pressmark.schema.Article;
import org.pressmark.searcher.search.Archive;

/// How cost grows with the archive: archives of copies of real articles, each copy with an
/// identifier of its own and the words of each paragraph shuffled. They have no more different
/// words and names than the articles that were copied, which a real archive has.
///
/// Arguments: an index whose articles are copied, a file for the picture (SVG), and the sizes,
/// 10000 100000 1000000 if none is said.
final class Growth {
  private static final long SEED = 20_161_206;
  private static final int WARM_UPS = 1_000;
  private static final int CALLS = 200;
  private static final int STARTS = 7;

  private static final List<Ask> ASKED =
      List.of(
          Ask.RARE_TERM,
          Ask.TERM,
          Ask.AND,
          Ask.PHRASE,
          Ask.TERM_IN_DATE_RANGE,
          Ask.NEWEST_FIRST,
          Ask.PLACE_FACET,
          Ask.PERSON_FACET,
          Ask.PLACE_FACET_OF_ALL,
          Ask.TIMELINE);

  private Growth() {}

  /// Prints a row for each measure, with the exponent `b` of `cost = a * size ^ b` by least
  /// squares.
  public static void main(String[] args) throws Exception {
    List<Article> originals = Corpus.articles(Path.of(args[0]));
    int[] sizes =
        args.length > 2
            ? Stream.of(args).skip(2).mapToInt(Integer::parseInt).toArray()
            : new int[] {10_000, 100_000, 1_000_000};
    var costs = new TreeMap<Integer, SequencedMap<String, Double>>();
    for (int size : sizes) {
      try (var scratch = Scratch.create()) {
        costs.put(size, measure(originals, size, scratch));
      }
      print(costs);
    }
    Files.writeString(Path.of(args[1]), new GrowthPlot(costs).svg());
  }

  private static SequencedMap<String, Double> measure(
      List<Article> originals, int size, Scratch scratch) throws Exception {
    Path copies = scratch.vacant("copies.jsonl");
    Path index = scratch.vacant("index");
    write(originals, size, copies);
    var cost = new LinkedHashMap<String, Double>();
    WatchedProcess indexing =
        WatchedProcess.run(
            pressmark("index", "--recognizer", "none", "-i", index.toString(), copies.toString()));
    cost.put("index, s", indexing.seconds());
    cost.put("index, CPU s", indexing.cpuSeconds());
    cost.put("index, peak MB", indexing.peakMegabytes());
    cost.put("articles as JSON, MB", Files.size(copies) / 1e6);
    cost.put("index size, MB", size(index) / 1e6);
    Files.delete(copies);
    List<WatchedProcess> starts = starts(index);
    cost.put("cold search, ms", median(starts, start -> start.seconds() * 1000));
    cost.put("cold search, peak MB", median(starts, WatchedProcess::peakMegabytes));
    try (Archive archive = Archive.open(index)) {
      for (Ask ask : ASKED) {
        cost.put(ask.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", ms", p50(archive, ask));
      }
    }
    return cost;
  }

  private static List<String> pressmark(String... arguments) {
    Path launcher = Path.of("..", "pressmark").toAbsolutePath().normalize();
    return Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList();
  }

  private static void write(List<Article> originals, int size, Path to) throws IOException {
    var random = new Random(SEED);
    try (JsonGenerator json = new JsonFactory().createGenerator(Files.newOutputStream(to))) {
      json.setRootValueSeparator(new SerializedString("\n"));
      for (int i = 0; i < size; i++) {
        write(originals.get(i % originals.size()), "copy-" + i, random, json);
      }
    }
  }

  private static void write(Article article, String id, Random random, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("identifier", id);
    json.writeStringField("headline", shuffled(article.headline(), random));
    if (article.dateText().isPresent()) {
      json.writeStringField("datePublished", article.dateText().get());
    }
    writeTexts(json, "person", article.persons());
    writeTexts(json, "place", article.places());
    writeTexts(json, "keyword", article.keywords());
    var paragraphs = new ArrayList<String>();
    for (String paragraph : article.articleBody().split("\n\n", -1)) {
      paragraphs.add(shuffled(paragraph, random));
    }
    json.writeStringField("articleBody", String.join("\n\n", paragraphs));
    json.writeEndObject();
  }

  private static void writeTexts(JsonGenerator json, String field, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static String shuffled(String text, Random random) {
    List<String> words = Arrays.asList(text.split("\\s+", 0));
    Collections.shuffle(words, random);
    return String.join(" ", words);
  }

  private static long size(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  /// Searches by new processes, with a facet; the first is not counted.
  private static List<WatchedProcess> starts(Path index) throws IOException, InterruptedException {
    var starts = new ArrayList<WatchedProcess>();
    for (int i = 0; i <= STARTS; i++) {
      starts.add(
          WatchedProcess.run(
              pressmark("search", "bank", "--facet", "place", "-i", index.toString())));
    }
    return starts.subList(1, starts.size());
  }

  /// The median of searches in a process that is warm, in milliseconds.
  private static double p50(Archive archive, Ask ask) throws Exception {
    var question = ask.parse();
    var times = new double[CALLS];
    for (int i = -WARM_UPS; i < CALLS; i++) {
      long begun = System.nanoTime();
      if (ask.timeline().isPresent()) {
        archive.timeline(question, ask.timeline().get());
      } else {
        archive.search(ask.request(question, 0));
      }
      if (i >= 0) {
        times[i] = (System.nanoTime() - begun) / 1e6;
      }
    }
    Arrays.sort(times);
    return times[CALLS / 2];
  }

  private static <T> double median(List<T> values, ToDoubleFunction<T> of) {
    double[] sorted = values.stream().mapToDouble(of).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static void print(NavigableMap<Integer, SequencedMap<String, Double>> costs) {
    System.out.println();
    System.out.print("| |");
    costs.keySet().forEach(size -> System.out.printf(Locale.ROOT, " %,d |", size));
    System.out.println(" exponent |");
    System.out.println("|---|" + "---|".repeat(costs.size() + 1));
    for (String measure : costs.firstEntry().getValue().keySet()) {
      System.out.print("| " + measure + " |");
      costs
          .values()
          .forEach(cost -> System.out.printf(Locale.ROOT, " %.4g |", value(cost, measure)));
      System.out.printf(Locale.ROOT, " %.2f |%n", exponent(costs, measure));
    }
  }

  static double value(Map<String, Double> cost, String measure) {
    return cost.getOrDefault(measure, Double.NaN);
  }

  /// The slope of the line through the logarithms; not a number for one size.
  static double exponent(
      NavigableMap<Integer, SequencedMap<String, Double>> costs, String measure) {
    double[] x = costs.keySet().stream().mapToDouble(Math::log).toArray();
    double[] y =
        costs.values().stream().mapToDouble(cost -> Math.log(value(cost, measure))).toArray();
    double meanX = Arrays.stream(x).average().orElseThrow();
    double meanY = Arrays.stream(y).average().orElseThrow();
    double above = 0;
    double below = 0;
    for (int i = 0; i < x.length; i++) {
      above += (x[i] - meanX) * (y[i] - meanY);
      below += (x[i] - meanX) * (x[i] - meanX);
    }
    return above / below;
  }
}
