package org.pressmark.schema.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.commongrams.CommonGramsFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// The analysis of every field, for indexing or for queries. Words are those of Unicode's word
/// boundaries (UAX 29). All forms of a text see the same words at the same positions:
///
/// - *plain*: as by {@link Folding}: lower case, without accents (`São` is `sao`), typographic
///   apostrophes straight. A possessive is also found without its `'s`. At indexing time, pairs
///   with a common word (`of_the`) stand at the position of their first word, so that phrases of
///   common words are looked up, not walked through.
/// - *stems*: as plain, possessives off, inflections off by Krovetz' dictionary stemmer.
/// - *exact*: as written but for typographic apostrophes.
///
/// Thread-safe.
public final class NewsAnalyzer extends DelegatingAnalyzerWrapper {
  /// Positions between two values of a field, so that no phrase runs from one into the next,
  /// however far apart its words may be.
  public static final int GAP = 10_000;

  private final Analyzer plain;
  private final Analyzer stems = new Chain(NewsAnalyzer::stems);
  private final Analyzer exact;
  private final Analyzer names = new Chain(NewsAnalyzer::folded);

  private NewsAnalyzer(Analyzer plain, Analyzer exact) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.plain = plain;
    this.exact = exact;
  }

  /// The analysis of articles.
  public static NewsAnalyzer forIndexing() {
    return new NewsAnalyzer(
        new Chain(words ->
            new BarePossessiveFilter(
                new CommonGramsFilter(folded(words), CommonPairs.WORDS), CommonPairs.WORDS)),
        new Chain(
            words -> new BarePossessiveFilter(written(words), CommonPairs.WORDS_IN_ANY_CASE)));
  }

  /// The analysis of words in queries: the same words, without pairs and without second forms.
  public static NewsAnalyzer forQueries() {
    return new NewsAnalyzer(new Chain(NewsAnalyzer::folded), new Chain(NewsAnalyzer::written));
  }

  private static TokenStream folded(TokenStream words) {
    return new FoldingFilter(words);
  }

  private static TokenStream stems(TokenStream words) {
    return new KStemFilter(new EnglishPossessiveFilter(folded(words)));
  }

  private static TokenStream written(TokenStream words) {
    return new StraightApostropheFilter(words);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    if (NewsText.ofField(field).isEmpty()) {
      return names;
    }
    if (field.endsWith(NewsText.STEMS)) {
      return stems;
    }
    return field.endsWith(NewsText.EXACT) ? exact : plain;
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }

  /// What a chain does with the words.
  private interface Filters {
    TokenStream over(TokenStream words);
  }

  private static final class Chain extends Analyzer {
    private final Filters filters;

    Chain(Filters filters) {
      this.filters = filters;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      var words = new StandardTokenizer();
      return new TokenStreamComponents(words, filters.over(words));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
      return filters.over(in);
    }
  }
}
