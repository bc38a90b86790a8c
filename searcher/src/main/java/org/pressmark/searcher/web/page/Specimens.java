package org.pressmark.searcher.web.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pressmark.schema.Article;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.query.ParsedQuery;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.Facet;
import org.pressmark.searcher.search.FacetCounts;
import org.pressmark.searcher.search.FacetRequest;
import org.pressmark.searcher.search.Filters;
import org.pressmark.searcher.search.Hit;
import org.pressmark.searcher.search.InvalidCursorException;
import org.pressmark.searcher.search.Order;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.search.SearchRequest;

/// Names and words of an archive that examples can be made of: its most frequent names, and the
/// words of one of its articles. Lists are empty where it has no such thing.
final class Specimens {
  private static final int NAMES = 8;
  private static final int ARTICLES_LOOKED_AT = 25;
  private static final int ENOUGH_WORDS = 700;
  private static final int APART = 4;

  private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'-][\\p{L}\\p{N}]+)*");
  private static final Pattern ALL_CAPITALS =
      Pattern.compile("(?<=\\p{Ll} )\\p{Lu}{2,6}(?= \\p{Ll})");
  private static final Pattern PLAIN = Pattern.compile("\\p{Ll}{5,11}");

  /// So frequent that they show nothing.
  private static final Set<String> DULL =
      Set.of(
          ("about above after again against along already although among another around because been"
                  + " before being below between could during every first found might never other"
                  + " others quite rather second several shall should since still their themselves"
                  + " there therefore these thing things third those though three through today"
                  + " together under until whose where which while whole within without would"
                  + " yesterday")
              .split(" "));

  private final Map<NameField, List<String>> names = new EnumMap<>(NameField.class);
  private final List<Article> articles;
  private final Optional<Article> article;
  private final List<List<String>> sentences = new ArrayList<>();

  private Specimens(List<FacetCounts> counts, List<Article> articles) {
    for (FacetCounts facet : counts) {
      if (facet.facet() instanceof Facet.OfField(var field)) {
        names.put(field, facet.values().stream().map(FacetCounts.Value::value).toList());
      }
    }
    this.articles = articles;
    this.article =
        articles.stream()
            .max(Comparator.comparingInt(each -> Math.min(each.wordCount(), ENOUGH_WORDS)));
    Matcher sentence = SENTENCE.matcher(article.map(Article::articleBody).orElse(""));
    while (sentence.find()) {
      sentences.add(WORD.matcher(sentence.group()).results().map(m -> m.group()).toList());
    }
  }

  /// Asks the archive once for its names, and once for some articles about the most frequent one.
  static Specimens of(Archive archive)
      throws IOException, InvalidCursorException, QueryTooCostlyException {
    List<FacetRequest> requests =
        Stream.of(NameField.values())
            .filter(field -> field.isFacet() && field != NameField.PLACE_PATH)
            .map(field -> new FacetRequest(new Facet.OfField(field), NAMES, Optional.empty()))
            .toList();
    var everything = new Question(ParsedQuery.everything(), Filters.none());
    List<FacetCounts> counts = archive.alongside(everything, requests);
    Map<NameField, List<String>> subject =
        counts.stream()
            .filter(facet -> facet.facet().equals(new Facet.OfField(NameField.PERSON)))
            .flatMap(facet -> facet.values().stream().limit(1))
            .findFirst()
            .map(value -> Map.of(NameField.PERSON, List.of(value.value())))
            .orElse(Map.of());
    var about = new Question(ParsedQuery.everything(), new Filters(subject, Optional.empty()));
    var some =
        new SearchRequest(about, Order.NEWEST, ARTICLES_LOOKED_AT, Optional.empty(), List.of(), 0);
    return new Specimens(counts, archive.search(some).hits().stream().map(Hit::article).toList());
  }

  /// The most frequent names of a field.
  List<String> names(NameField field) {
    return names.getOrDefault(field, List.of());
  }

  /// The article that the words are from.
  Optional<Article> article() {
    return article;
  }

  /// What some articles have in a field that not all have.
  <T> List<T> some(Function<Article, Stream<T>> field) {
    return articles.stream().flatMap(field).toList();
  }

  /// Words that say something, the longest first.
  List<String> words() {
    var words = new LinkedHashSet<String>();
    sentences.forEach(
        sentence -> sentence.stream().filter(Specimens::isTelling).forEach(words::add));
    return words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  private static boolean isTelling(String word) {
    return PLAIN.matcher(word).matches() && !DULL.contains(word);
  }

  /// Words that say something, of a text of the article.
  static List<String> wordsOf(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(m -> m.group())
        .filter(Specimens::isTelling)
        .distinct()
        .toList();
  }

  /// Words that occur twice at least.
  List<String> repeated() {
    var once = new HashSet<String>();
    return sentences.stream()
        .flatMap(List::stream)
        .filter(word -> isTelling(word) && !once.add(word))
        .distinct()
        .toList();
  }

  /// Pairs of words that follow each other, the longest first.
  List<Pair> phrases() {
    return pairs(1, 1);
  }

  /// Pairs of words with one to three between them, the longest first.
  List<Pair> neighbours() {
    return pairs(2, APART);
  }

  private List<Pair> pairs(int nearest, int farthest) {
    var pairs = new ArrayList<Pair>();
    for (List<String> sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        for (int j = i + nearest; j <= i + farthest && j < sentence.size(); j++) {
          if (isTelling(sentence.get(i))
              && isTelling(sentence.get(j))
              && !sentence.get(i).equals(sentence.get(j))) {
            pairs.add(new Pair(sentence.get(i), sentence.get(j)));
          }
        }
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::length).reversed());
    return pairs;
  }

  /// Two words.
  record Pair(String one, String other) {
    int length() {
      return one.length() + other.length();
    }

    /// In the places of two `%s`.
    String in(String form) {
      return form.formatted(one, other);
    }
  }

  /// Words with a capital at their beginning that begin no sentence.
  List<String> capitals() {
    return like(Pattern.compile("\\p{Lu}\\p{Ll}{3,}"));
  }

  /// Words all in capitals, amid others.
  List<String> allCapitals() {
    return some(
        article -> ALL_CAPITALS.matcher(article.articleBody()).results().map(MatchResult::group));
  }

  private List<String> like(Pattern form) {
    return sentences.stream()
        .flatMap(sentence -> sentence.stream().skip(1))
        .filter(word -> form.matcher(word).matches())
        .distinct()
        .toList();
  }
}
