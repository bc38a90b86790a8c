package org.pressmark.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.Interval;
import org.pressmark.searcher.search.Layers;
import org.pressmark.searcher.search.Question;

/// How long one client waits for each {@link Ask}, by the layers of a search, beside Lucene used
/// bare on the same index. Lucene's query cache is off, since a benchmark asks the same again and
/// again.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class SearchBenchmark {

  /// What is timed.
  public enum Layer {
    /// A bare `IndexSearcher`: the best ten and the total, facets by Lucene's own classes.
    BARE,
    /// The same, and the stored fields of the ten.
    BARE_LOADED,
    /// Reading the query's text.
    PARSE,
    /// From the parsed query to the rewritten Lucene query.
    COMPILE,
    /// From the parsed query to the numbers of the ten, with the total and the facets.
    RANK_AND_COUNT,
    /// From the parsed query to articles.
    SEARCH,
    /// From the text of the query to articles with three passages each.
    WHOLE
  }

  @Param public Ask ask = Ask.TERM;
  @Param public Layer layer = Layer.BARE;

  /// The index directory.
  @Param("")
  public String index = "";

  private Callable<?> call = () -> List.of();
  private AutoCloseable opened = () -> {};

  @Setup
  public void open() throws IOException {
    IndexSearcher.setDefaultQueryCache(null);
    Archive archive = Archive.open(Path.of(index));
    var bare = new BareSearch(Path.of(index));
    opened =
        () -> {
          archive.close();
          bare.close();
        };
    call = call(archive, bare);
  }

  private Callable<?> call(Archive archive, BareSearch bare) throws IOException {
    Question question = ask.parse();
    return switch (layer) {
      case BARE -> bare(bare, question);
      case BARE_LOADED -> bareLoaded(bare, question);
      case PARSE -> ask::parse;
      case COMPILE -> () -> bare.searcher().rewrite(Layers.compile(question));
      case RANK_AND_COUNT ->
          ask.timeline().isPresent()
              ? timeline(archive, question)
              : () -> Layers.rankAndCount(bare.searcher(), ask.request(question, 0));
      case SEARCH ->
          ask.timeline().isPresent()
              ? timeline(archive, question)
              : () -> archive.search(ask.request(question, 0));
      case WHOLE ->
          ask.timeline().isPresent()
              ? () -> timeline(archive, ask.parse()).call()
              : () -> archive.search(ask.request(ask.parse(), 3));
    };
  }

  private Callable<?> timeline(Archive archive, Question question) {
    Interval interval = ask.timeline().orElseThrow();
    return () -> archive.timeline(question, interval);
  }

  private Callable<?> bare(BareSearch bare, Question question) throws IOException {
    Optional<BareSearch.Counting> counting = counting(bare);
    Query query = bare.searcher().rewrite(Layers.compile(question));
    if (ask.timeline().isPresent()) {
      return () -> bare.count(query, counting.orElseThrow());
    }
    return () -> found(bare, query, counting);
  }

  private Callable<?> bareLoaded(BareSearch bare, Question question) throws IOException {
    if (ask.timeline().isPresent()) {
      return bare(bare, question);
    }
    Optional<BareSearch.Counting> counting = counting(bare);
    Query query = bare.searcher().rewrite(Layers.compile(question));
    return () -> bare.load(found(bare, query, counting));
  }

  private Optional<BareSearch.Counting> counting(BareSearch bare) throws IOException {
    if (ask.timeline().isPresent()) {
      return Optional.of(bare.counting(ask.timeline().get()));
    }
    return ask.facet().isPresent()
        ? Optional.of(bare.counting(ask.facet().get()))
        : Optional.empty();
  }

  private BareSearch.Found found(
      BareSearch bare, Query query, Optional<BareSearch.Counting> counting) throws IOException {
    return counting.isPresent()
        ? bare.search(query, ask.order(), counting.get())
        : bare.search(query, ask.order());
  }

  @TearDown
  public void close() throws Exception {
    opened.close();
  }

  @Benchmark
  public Object answer() throws Exception {
    return call.call();
  }

  /// Takes the directory of articles, and optionally names of {@link Ask}s and of {@link Layer}s.
  public static void main(String[] args) throws Exception {
    try (var scratch = Scratch.create()) {
      Path index = scratch.vacant("index");
      new Corpus(Path.of(args[0])).index(index, 2);
      var options =
          new OptionsBuilder()
              .include(SearchBenchmark.class.getSimpleName())
              .addProfiler(CpuTime.class)
              .param("index", index.toString());
      List<String> names = List.of(args).subList(1, args.length);
      only(options, "ask", names, Ask.values());
      only(options, "layer", names, Layer.values());
      SearchTimes.of(new Runner(options.build()).run()).print();
    }
  }

  /// Of a parameter's values only those that are named; all if none is.
  private static void only(
      ChainedOptionsBuilder options, String parameter, List<String> names, Enum<?>[] values) {
    String[] named =
        Stream.of(values).map(Enum::name).filter(names::contains).toArray(String[]::new);
    if (named.length > 0) {
      options.param(parameter, named);
    }
  }
}
