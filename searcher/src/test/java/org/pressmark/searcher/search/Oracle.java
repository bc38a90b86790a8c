package org.pressmark.searcher.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.pressmark.schema.Article;
import org.pressmark.schema.NewsDate;
import org.pressmark.schema.Precision;
import org.pressmark.schema.Quotation;
import org.pressmark.schema.StatedDate;
import org.pressmark.schema.Status;
import org.pressmark.schema.index.CommonPairs;
import org.pressmark.schema.index.Fingerprint;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.query.DateCondition;
import org.pressmark.searcher.query.DateRange;
import org.pressmark.searcher.query.QueryField;
import org.pressmark.searcher.query.QueryNode;
import org.pressmark.searcher.query.Span;

/// Answers questions as their definitions say, by looking at every article. It knows no index: of
/// Lucene it takes only what a word is ({@link StandardTokenizer}) and what its stem is ({@link
/// KStemFilter}). Good for short patterns without escapes, in which `-` is the only mark between
/// words.
final class Oracle {
  private static final Span NOWHERE = new Span(0, 0);

  private static final Set<QueryField> EVERYWHERE =
      EnumSet.of(QueryField.HEADLINE, QueryField.LEAD, QueryField.BODY);
  private static final Set<QueryField> STEMMED =
      EnumSet.of(QueryField.HEADLINE, QueryField.LEAD, QueryField.BODY, QueryField.QUOTE);
  private static final Set<QueryField> ALL_TEXT =
      EnumSet.of(
          QueryField.HEADLINE,
          QueryField.LEAD,
          QueryField.BODY,
          QueryField.BYLINE,
          QueryField.DATELINE,
          QueryField.CORRECTION);

  private final List<Article> articles;
  private final Map<Place, List<List<Token>>> tokens = new HashMap<>();
  private final Map<String, String> stems = new HashMap<>();
  private final Map<String, List<Predicate<Token>>> stemSlots = new HashMap<>();
  private final Map<QueryNode.Term, List<Predicate<String>>> slots = new HashMap<>();
  private final Map<List<? extends QueryNode.Term>, List<BitSet>> alike = new HashMap<>();
  private final Set<String> forms = new HashSet<>();

  /// A field of an article.
  private record Place(String id, QueryField field) {}

  /// A word of a text.
  ///
  /// @param forms its plain forms: a possessive has one without its `'s`, too
  /// @param written its forms as written
  /// @param start where it begins in its text
  /// @param end where it ends
  record Token(Set<String> forms, String stem, Set<String> written, int start, int end) {}

  /// A word as the tokenizer cuts it.
  record Cut(String word, int start, int end) {}

  Oracle(List<Article> articles) {
    this.articles = articles;
  }

  /// The articles that answer a question, in no order.
  List<Article> answer(Question question) {
    boolean seesAll = HeldBack.areAskedForBy(question.query().root());
    return articles.stream()
        .filter(article -> seesAll || article.status() == Status.USABLE)
        .filter(article -> matches(article, question.query().root(), EVERYWHERE))
        .filter(article -> passes(article, question.filters()))
        .toList();
  }

  /// The order of articles that has nothing to do with words.
  static Comparator<Article> order(boolean newestFirst) {
    Comparator<NewsDate> byDate = Comparator.comparing(NewsDate::start);
    Comparator<Article> byPresence = Comparator.comparing(article -> article.date().isEmpty());
    return byPresence
        .thenComparing(
            article -> article.date().orElse(NewsDate.ofYear(1)),
            newestFirst ? byDate.reversed() : byDate)
        .thenComparingLong(article -> Fingerprint.of(article.id()));
  }

  /// How many articles have each value of a facet.
  static Map<String, Long> counts(List<Article> found, Facet facet) {
    var counts = new HashMap<String, Long>();
    for (Article article : found) {
      List<String> values =
          switch (facet) {
            case Facet.OfField(var field) -> field.values(article);
            case Facet.OfPlacesUnder under ->
                NameField.PLACE_PATH.values(article).stream().filter(under::accepts).toList();
            case Facet.OfTime(var interval) ->
                start(article, interval).stream()
                    .map(day -> day.toString().substring(0, interval == Interval.YEAR ? 4 : 7))
                    .toList();
          };
      new HashSet<>(values).forEach(value -> counts.merge(value, 1L, Long::sum));
    }
    return counts;
  }

  /// How many articles are in each step of a timeline.
  static SortedMap<LocalDate, Long> timeline(List<Article> found, Interval interval) {
    var counts = new TreeMap<LocalDate, Long>();
    found.forEach(
        article -> start(article, interval).ifPresent(day -> counts.merge(day, 1L, Long::sum)));
    return counts;
  }

  private static Optional<LocalDate> start(Article article, Interval interval) {
    return article
        .date()
        .filter(date ->
            switch (interval) {
              case YEAR -> true;
              case MONTH -> date.precision() != Precision.YEAR;
              case WEEK, DAY -> date.firstDay().equals(date.lastDay());
            })
        .map(date ->
            switch (interval) {
              case YEAR -> date.firstDay().with(TemporalAdjusters.firstDayOfYear());
              case MONTH -> date.firstDay().with(TemporalAdjusters.firstDayOfMonth());
              case WEEK -> date.firstDay().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
              case DAY -> date.firstDay();
            });
  }

  private boolean matches(Article article, QueryNode node, Set<QueryField> fields) {
    return switch (node) {
      case QueryNode.All _ -> true;
      case QueryNode.Word word -> inAny(fields, field -> hasWord(article, field, word.text()));
      case QueryNode.Wildcard wildcard ->
          inAny(fields, field -> hasPhrase(article, field, List.of(wildcard), 0));
      case QueryNode.Fuzzy fuzzy ->
          inAny(fields, field -> hasPhrase(article, field, List.of(fuzzy), 0));
      case QueryNode.Phrase phrase ->
          inAny(fields, field -> hasPhrase(article, field, phrase.terms(), phrase.slop()));
      case QueryNode.Exact _, QueryNode.Cased _, QueryNode.Near _ ->
          inAny(fields, field -> !occurrences(article, field).of(node).isEmpty());
      case QueryNode.AtLeast atLeast -> count(article, atLeast, fields) >= atLeast.count();
      case QueryNode.NearPlace _ -> throw new AssertionError("not asked: " + node);
      case QueryNode.And and ->
          and.children().stream().allMatch(child -> matches(article, child, fields));
      case QueryNode.Or or ->
          or.children().stream().anyMatch(child -> matches(article, child, fields));
      case QueryNode.Not not -> !matches(article, not.child(), fields);
      case QueryNode.In in -> matches(article, in.child(), fields(in));
      case QueryNode.DateMatch(_, var field, var condition) ->
          field == QueryField.ABOUT ? speaksOf(article, condition) : published(article, condition);
      case QueryNode.NumberRange range -> within(article.wordCount(), range);
    };
  }

  private OracleOccurrences occurrences(Article article, QueryField field) {
    return new OracleOccurrences(
        this,
        values(article, field),
        texts(article, field),
        offsets(article, field),
        !STEMMED.contains(field));
  }

  /// Where each value of a field begins, among the values or in the body.
  private static List<Integer> offsets(Article article, QueryField field) {
    if (field == QueryField.QUOTE) {
      return article.quotations().stream().map(Quotation::start).toList();
    }
    var offsets = new ArrayList<Integer>();
    int offset = 0;
    for (String text : texts(article, field)) {
      offsets.add(offset);
      offset += text.length() + 1;
    }
    return offsets;
  }

  private static Set<QueryField> counted(Set<QueryField> fields) {
    Set<QueryField> counted = EnumSet.copyOf(fields);
    if (counted.contains(QueryField.BODY)) {
      counted.remove(QueryField.LEAD);
    }
    return counted;
  }

  private int count(Article article, QueryNode.AtLeast atLeast, Set<QueryField> fields) {
    return counted(fields).stream()
        .mapToInt(field -> occurrences(article, field).distinctStarts(atLeast.child()))
        .sum();
  }

  /// What in an article satisfies a query that it answers.
  Marks marks(Article article, QueryNode root) {
    var ranges = new HashMap<QueryField, List<Passage.Range>>();
    STEMMED.forEach(field -> ranges.put(field, new ArrayList<>()));
    mark(article, root, EVERYWHERE, ranges);
    return OracleOccurrences.marks(article, ranges);
  }

  private void mark(
      Article article,
      QueryNode node,
      Set<QueryField> fields,
      Map<QueryField, List<Passage.Range>> into) {
    if (!matches(article, node, fields)) {
      return;
    }
    switch (node) {
      case QueryNode.And and -> and.children().forEach(child -> mark(article, child, fields, into));
      case QueryNode.Or or -> or.children().forEach(child -> mark(article, child, fields, into));
      case QueryNode.In in -> mark(article, in.child(), fields(in), into);
      case QueryNode.AtLeast atLeast ->
          markOccurrences(article, atLeast.child(), counted(fields), into);
      case QueryNode.Term _, QueryNode.Phrase _, QueryNode.Exact _ ->
          markOccurrences(article, node, fields, into);
      case QueryNode.Cased _, QueryNode.Near _ -> markOccurrences(article, node, fields, into);
      case QueryNode.All _, QueryNode.Not _, QueryNode.DateMatch _ -> {}
      case QueryNode.NumberRange _, QueryNode.NearPlace _ -> {}
    }
  }

  private void markOccurrences(
      Article article,
      QueryNode node,
      Set<QueryField> fields,
      Map<QueryField, List<Passage.Range>> into) {
    for (QueryField field : STEMMED) {
      if (fields.contains(field)) {
        into.getOrDefault(field, new ArrayList<>())
            .addAll(occurrences(article, field).ranges(node));
      }
    }
  }

  private static boolean inAny(Set<QueryField> fields, Predicate<QueryField> matches) {
    return fields.stream().anyMatch(matches);
  }

  private static Set<QueryField> fields(QueryNode.In in) {
    if (!in.excluded()) {
      return in.fields();
    }
    Set<QueryField> others = EnumSet.copyOf(ALL_TEXT);
    others.removeAll(in.fields());
    return others;
  }

  private static boolean within(long number, QueryNode.NumberRange range) {
    OptionalLong min = range.min();
    OptionalLong max = range.max();
    return number >= min.orElse(Long.MIN_VALUE) && number <= max.orElse(Long.MAX_VALUE);
  }

  private static boolean published(Article article, DateCondition condition) {
    return switch (condition) {
      case DateRange(var from, var to) ->
          article
              .date()
              .filter(date -> from.isEmpty() || !date.firstDay().isBefore(from.get()))
              .filter(date -> to.isEmpty() || !date.lastDay().isAfter(to.get()))
              .isPresent();
      case DateCondition.State.NONE -> article.date().isEmpty();
      case DateCondition.State.SUSPECT ->
          article.datePublished().filter(StatedDate::suspect).isPresent();
    };
  }

  private static boolean speaksOf(Article article, DateCondition condition) {
    return switch (condition) {
      case DateRange(var from, var to) ->
          article.datesMentioned().stream()
              .filter(date -> from.isEmpty() || !date.from().isBefore(from.get()))
              .anyMatch(date -> to.isEmpty() || !date.to().isAfter(to.get()));
      case DateCondition.State _ -> article.datesMentioned().isEmpty();
    };
  }

  private static boolean passes(Article article, Filters filters) {
    return filters.values().entrySet().stream()
            .allMatch(filter -> hasValue(article, filter.getKey(), filter.getValue()))
        && filters.excluded().entrySet().stream()
            .noneMatch(filter -> hasValue(article, filter.getKey(), filter.getValue()))
        && filters.dates().stream().allMatch(range -> published(article, range));
  }

  private static boolean hasValue(Article article, NameField field, List<String> wanted) {
    List<String> folded = wanted.stream().map(Oracle::folded).toList();
    return Stream.concat(field.values(article).stream(), field.otherNames(article).stream())
        .anyMatch(value -> folded.contains(folded(value)));
  }

  private boolean hasWord(Article article, QueryField field, String word) {
    if (field == QueryField.ID) {
      return article.id().equals(word);
    }
    if (field == QueryField.STATUS) {
      return article.status().label().equalsIgnoreCase(word);
    }
    return inSequence(
        values(article, field),
        STEMMED.contains(field)
            ? stemSlots.computeIfAbsent(word, this::stemSlots)
            : slots(new QueryNode.Word(NOWHERE, word)).stream().map(Oracle::has).toList());
  }

  List<Predicate<Token>> stemSlots(String word) {
    var slots = new ArrayList<Predicate<Token>>();
    for (String part : words(word)) {
      String stem = token(part).stem();
      slots.add(token -> token.stem().equals(stem));
    }
    return slots;
  }

  private boolean hasPhrase(
      Article article, QueryField field, List<? extends QueryNode.Term> terms, int slop) {
    var slots = new ArrayList<Predicate<String>>();
    terms.forEach(term -> slots.addAll(slots(term)));
    List<Predicate<Token>> words = slots.stream().map(Oracle::has).toList();
    if (slop == 0) {
      return inSequence(values(article, field), words);
    }
    var loose = new LoosePhrase(words, alike.computeIfAbsent(terms, _ -> alike(slots)), slop);
    return values(article, field).stream().anyMatch(loose::isIn);
  }

  /// What each word of a phrase may be, in plain form.
  List<Predicate<String>> slots(QueryNode.Term term) {
    return slots.computeIfAbsent(term, Oracle::newSlots);
  }

  private static List<Predicate<String>> newSlots(QueryNode.Term term) {
    return switch (term) {
      case QueryNode.Word word ->
          words(word.text()).stream().map(Oracle::folded).map(Oracle::is).toList();
      case QueryNode.Wildcard wildcard ->
          Arrays.stream(wildcard.pattern().split("-", -1))
              .map(part -> regex(folded(part)).asMatchPredicate())
              .toList();
      case QueryNode.Fuzzy fuzzy ->
          words(fuzzy.text()).stream()
              .map(Oracle::folded)
              .map(part -> isLike(part, fuzzy.maxEdits()))
              .toList();
    };
  }

  private static Predicate<String> is(String part) {
    return part::equals;
  }

  private static Predicate<String> isLike(String part, int maxEdits) {
    return form -> distance(part, form) <= maxEdits;
  }

  static Predicate<Token> has(Predicate<String> form) {
    return token -> token.forms().stream().anyMatch(form);
  }

  /// For each word of a phrase, the others that could be the same.
  private List<BitSet> alike(List<Predicate<String>> slots) {
    var alike = new ArrayList<BitSet>();
    for (Predicate<String> slot : slots) {
      var others = new BitSet();
      for (int i = 0; i < slots.size(); i++) {
        others.set(i, forms().stream().anyMatch(slot.and(slots.get(i))));
      }
      alike.add(others);
    }
    return alike;
  }

  /// Every form in a text of the articles.
  private Set<String> forms() {
    if (forms.isEmpty()) {
      for (Article article : articles) {
        for (QueryField field : ALL_TEXT) {
          values(article, field).stream()
              .flatMap(List::stream)
              .forEach(token -> forms.addAll(token.forms()));
        }
      }
    }
    return forms;
  }

  private static Pattern regex(String wildcard) {
    String regex = Pattern.quote(wildcard).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
    return Pattern.compile(regex, Pattern.DOTALL);
  }

  private static boolean inSequence(List<List<Token>> values, List<Predicate<Token>> slots) {
    return !slots.isEmpty()
        && values.stream()
            .anyMatch(value -> {
              for (int start = 0; start + slots.size() <= value.size(); start++) {
                int at = 0;
                while (at < slots.size() && slots.get(at).test(value.get(start + at))) {
                  at++;
                }
                if (at == slots.size()) {
                  return true;
                }
              }
              return false;
            });
  }

  /// A phrase with Lucene's slop: how far apart the beginnings of a phrase may lie that its words
  /// would be part of, each in its place. No word of a text is two words of the phrase, but that
  /// each form of a possessive may be one.
  ///
  /// @param alike for each word, the others that could be the same
  private record LoosePhrase(List<Predicate<Token>> words, List<BitSet> alike, int slop) {

    boolean isIn(List<Token> value) {
      return isIn(value, new int[words.size()], 0);
    }

    private boolean isIn(List<Token> value, int[] at, int word) {
      if (word == words.size()) {
        return true;
      }
      for (int position = 0; position < value.size(); position++) {
        at[word] = position;
        if (words.get(word).test(value.get(position))
            && fits(at, word)
            && isIn(value, at, word + 1)) {
          return true;
        }
      }
      return false;
    }

    private boolean fits(int[] at, int last) {
      int least = Integer.MAX_VALUE;
      int most = Integer.MIN_VALUE;
      for (int i = 0; i <= last; i++) {
        if (i < last && at[i] == at[last] && alike.get(i).get(last)) {
          return false;
        }
        least = Math.min(least, at[i] - i);
        most = Math.max(most, at[i] - i);
      }
      return most - least <= slop;
    }
  }

  List<List<Token>> values(Article article, QueryField field) {
    return tokens.computeIfAbsent(
        new Place(article.id(), field),
        _ ->
            texts(article, field).stream()
                .map(text -> cuts(text).stream().map(cut -> token(cut, field)).toList())
                .toList());
  }

  private static List<String> texts(Article article, QueryField field) {
    return switch (field) {
      case HEADLINE -> List.of(article.headline());
      case LEAD -> {
        String first = article.articleBody().split("\n\n", -1)[0];
        yield Stream.concat(article.alternativeHeadline().stream(), Stream.of(first)).toList();
      }
      case BODY -> List.of(article.articleBody());
      case QUOTE -> article.quotations().stream().map(Quotation::text).toList();
      default -> {
        NameField names = NameField.of(field.label()).orElseThrow();
        yield Stream.concat(names.values(article).stream(), names.otherNames(article).stream())
            .toList();
      }
    };
  }

  private Token token(Cut cut, QueryField field) {
    Token token = token(cut);
    return STEMMED.contains(field)
        ? token
        : new Token(Set.of(folded(cut.word())), token.stem(), Set.of(), cut.start(), cut.end());
  }

  private Token token(String word) {
    return token(new Cut(word, 0, word.length()));
  }

  private Token token(Cut cut) {
    String folded = folded(cut.word());
    String written = cut.word().replace('’', '\'');
    if (!folded.endsWith("'s")) {
      return new Token(
          Set.of(folded),
          stems.computeIfAbsent(folded, Oracle::stem),
          Set.of(written),
          cut.start(),
          cut.end());
    }
    String bare = folded.substring(0, folded.length() - 2);
    boolean isContraction = CommonPairs.isPair(bare, "zebra");
    return new Token(
        isContraction ? Set.of(folded) : Set.of(folded, bare),
        stems.computeIfAbsent(bare, Oracle::stem),
        isContraction
            ? Set.of(written)
            : Set.of(written, written.substring(0, written.length() - 2)),
        cut.start(),
        cut.end());
  }

  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('’', '\'')
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT)
        .replace("ß", "ss")
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("đ", "d")
        .replace("æ", "ae")
        .replace("ı", "i");
  }

  /// Letters changed, added, left out or swapped with the next one.
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }

  /// The words of a text.
  static List<String> words(String text) {
    return cuts(text).stream().map(Cut::word).toList();
  }

  /// The words of a text, and where they stand.
  static List<Cut> cuts(String text) {
    var words = new StandardTokenizer();
    words.setReader(new StringReader(text));
    return cuts(words);
  }

  private static String stem(String word) {
    var whole = new KeywordTokenizer();
    whole.setReader(new StringReader(word));
    return String.join("", cuts(new KStemFilter(whole)).stream().map(Cut::word).toList());
  }

  private static List<Cut> cuts(TokenStream stream) {
    var terms = new ArrayList<Cut>();
    try (stream) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(new Cut(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }
}
