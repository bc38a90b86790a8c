package org.pressmark.searcher.web.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pressmark.schema.Article;
import org.pressmark.schema.NewsDate;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.query.Syntax;
import org.pressmark.searcher.web.page.HelpView.Row;
import org.pressmark.searcher.web.page.HelpView.Section;

/// The forms of the query language, each with a query of this archive.
final class HelpTopics {
  private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}?\\p{Ll}+");

  private final HelpExamples examples;
  private final Specimens specimens;
  private final List<String> words;
  private final List<Specimens.Pair> near;
  private List<Row> rows = new ArrayList<>();

  HelpTopics(HelpExamples examples, Specimens specimens) {
    this.examples = examples;
    this.specimens = specimens;
    this.words = specimens.words();
    this.near = specimens.neighbours();
  }

  List<Section> sections() throws IOException {
    return List.of(words(), combinations(), proximity(), patterns(), fields(), dates(), others());
  }

  private Section words() throws IOException {
    row("aleppo", "the word in any form of it, whatever its case and accents", words);
    row("aleppo rebels", "both words, in any order, anywhere in the article", near("%s %s"));
    row("\"buy time\"", "exactly this phrase, common words included", phrases("\"%s %s\""));
    row("=Bush", "as written: not stemmed, with case and accents", each("=%s", capitals()));
    row(
        "exact(\"Fox-IT\")",
        "the same for several words, with their punctuation",
        each("exact(\"%s\")", capitals()));
    row("CAPS(may)", "with a capital at least", each("CAPS(%s)", capitals()));
    row(
        "ALLCAPS(aids)",
        "with every letter a capital",
        each("ALLCAPS(%s)", specimens.allCapitals()));
    return section("words", "Words and phrases");
  }

  private Section combinations() throws IOException {
    row("a AND b", "both; what stands side by side means the same", near("%s AND %s"));
    row("a OR b", "either or both", near("%s OR %s"));
    row("a NOT b, a -b", "the first without the second", without());
    row(
        "(a OR b) c",
        "parentheses say what belongs together; a mix of AND and OR without them runs, with a"
            + " warning that shows how it was read",
        choices("(%3$s OR %1$s) %2$s"));
    return section("boolean", "AND, OR, NOT");
  }

  private Section proximity() throws IOException {
    row(
        "a W/5 b, a NEAR/5 b",
        "within five words of each other, in either order",
        near("%s W/5 %s"));
    row("a PRE/5 b", "the same, the first before the second", near("%s PRE/5 %s"));
    row("a W/S b", "in one sentence", near("%s W/S %s"));
    row("a W/P b", "in one paragraph", near("%s W/P %s"));
    row("a NOT W/5 b", "the first, where the second is not near", apart());
    row(
        "(a OR b) W/5 \"c d\"",
        "alternatives, phrases and patterns on either side",
        choices("(%3$s OR %1$s) W/5 %2$s"));
    row("ATLEAST2(a)", "so often in one article", each("ATLEAST2(%s)", specimens.repeated()));
    return section("near", "Near each other");
  }

  private Section patterns() throws IOException {
    row("rebel*", "any ending", each(word -> word.substring(0, word.length() - 2) + "*", words));
    row("wom?n", "any letter", each(word -> word.substring(0, 2) + "?" + word.substring(3), words));
    row(
        "gorbachov~1",
        "spelled nearly so: one letter other, ~2 for two",
        each(HelpTopics::misspelled, words));
    row(
        "\"peace talks\"~3",
        "a loose phrase: its words moved by three places at most",
        near("\"%s %s\"~3"));
    return section("patterns", "Patterns and spellings");
  }

  private Section fields() throws IOException {
    row(
        "headline:x",
        "in one field; all of them are listed below",
        each("headline:%s", headline()));
    row("headline:(a OR b)", "a group in a field", groups());
    row(
        "in:(headline,lead) x",
        "in any of several fields; hlead:x for these two",
        each("in:(headline,lead) %s", headline()));
    row("-in:headline x", "in any text but this", each("-in:headline %s", words));
    row(
        "person:x, place:x, org:x",
        "by a word of the name, whichever of its names the article uses",
        names());
    row(
        "quote:x, speaker:x",
        "said by someone, or by this one",
        each("speaker:%s", quoted(NameField.SPEAKER)));
    row(
        "near:\"Aleppo\"~50km",
        "names a city within so far of this one",
        each("near:%s~50km", quoted(NameField.PLACE)));
    row("wc:>500, wc:100..200", "by the number of words", List.of("wc:>500", "wc:>100", "wc:>0"));
    return section("in-fields", "Fields, names, distances, numbers");
  }

  private Section dates() throws IOException {
    row(
        "date:2016, date:2016-12, date:2016-12-06",
        "published in that year or month, or on that day",
        each("date:%s", days()));
    row(
        "date:2016-11..2017, date:[2016-01-01 TO 2016-12-31]",
        "from one to the other, both included",
        each(HelpTopics::yearBefore, days()));
    row(
        "date:>=2016, date:<2016-12",
        "from then on, before then",
        each(day -> "date:>=" + day.substring(0, 4), days()));
    row(
        "date:last30d, date:today, date:lastmonth",
        "counted from today: d, w, m and y are days, weeks, months and years",
        List.of("date:last30d", "date:last1y", "date:last5y", "date:last20y"));
    row("date:none", "without a date that could be read", List.of("date:none"));
    row("date:suspect", "with a date that is not to be believed", List.of("date:suspect"));
    row("about:1945-05", "speaks of these days, whenever it was published", spokenOf());
    return section("dates", "Dates");
  }

  private Section others() throws IOException {
    row(Syntax.NEXIS, "HEADLINE(x)", "Nexis: in a field", each("HEADLINE(%s)", headline()));
    row(
        Syntax.NEXIS,
        "x w/5 y",
        "Nexis: words side by side are a phrase, OR binds first, then w/n, then AND",
        near("%s w/5 %s"));
    row(
        Syntax.NEXIS,
        "truncat!, wom*n",
        "Nexis: ! is any ending, * one letter",
        each(word -> word.substring(0, word.length() - 2) + "!", words));
    row(Syntax.FACTIVA, "hd=x", "Factiva: in a field", each("hd=%s", headline()));
    row(
        Syntax.FACTIVA,
        "x near5 y, x w/5 y, x same y",
        "Factiva: in either order, in this order, in one paragraph; words side by side are a phrase",
        near("%s near5 %s"));
    row(
        Syntax.FACTIVA,
        "truncat*, truncat$3",
        "Factiva: any ending, one of up to three letters",
        each(word -> word.substring(0, word.length() - 2) + "*", words));
    return section("other-systems", "As Nexis and Factiva write it");
  }

  private void row(String form, String meaning, List<String> queries) throws IOException {
    row(Syntax.PRESSMARK, form, meaning, queries);
  }

  private void row(Syntax syntax, String form, String meaning, List<String> queries)
      throws IOException {
    rows.add(new Row(form, meaning, examples.first(syntax, queries)));
  }

  private Section section(String id, String title) {
    var section = new Section(id, title, rows);
    rows = new ArrayList<>();
    return section;
  }

  private static List<String> each(String form, List<String> words) {
    return each(form::formatted, words);
  }

  private static List<String> each(Function<String, String> form, List<String> words) {
    return words.stream().map(form).toList();
  }

  private List<String> near(String form) {
    return near.stream().map(pair -> pair.in(form)).toList();
  }

  private List<String> phrases(String form) {
    return specimens.phrases().stream().map(pair -> pair.in(form)).toList();
  }

  private List<String> capitals() {
    return specimens.capitals();
  }

  private List<String> headline() {
    return specimens.article().map(Article::headline).map(Specimens::wordsOf).orElse(List.of());
  }

  /// Neighbours, and a third word as another choice.
  private List<String> choices(String form) {
    return near.stream()
        .flatMap(pair ->
            words.stream()
                .filter(word -> !word.equals(pair.one()) && !word.equals(pair.other()))
                .limit(1)
                .map(word -> form.formatted(pair.one(), pair.other(), word)))
        .toList();
  }

  private List<String> groups() {
    List<String> choices = headline();
    return choices.size() < 2
        ? List.of()
        : List.of("headline:(%s OR %s)".formatted(choices.get(0), choices.get(1)));
  }

  private static String yearBefore(String day) {
    int year = Integer.parseInt(day.substring(0, 4));
    return "date:%04d..%s".formatted(Math.max(1, year - 1), day);
  }

  /// A word, and one that the article of the specimens does not have: a name of another one.
  private List<String> without() {
    return Stream.concat(
            specimens.names(NameField.PLACE).stream(), specimens.names(NameField.ORG).stream())
        .flatMap(name -> words.stream().limit(1).map(word -> word + " NOT " + quoted(name)))
        .toList();
  }

  private List<String> apart() {
    return near.stream().map(pair -> pair.other() + " NOT W/2 " + words.getFirst()).toList();
  }

  private static String misspelled(String word) {
    int middle = word.length() / 2;
    char other = word.charAt(middle) == 'e' ? 'a' : 'e';
    return word.substring(0, middle) + other + word.substring(middle + 1) + "~1";
  }

  private List<String> names() {
    return Stream.of(NameField.PERSON, NameField.PLACE, NameField.ORG)
        .flatMap(field -> quoted(field).stream().map(name -> field.label() + ":" + name))
        .toList();
  }

  private List<String> quoted(NameField field) {
    return specimens.names(field).stream().map(HelpTopics::quoted).toList();
  }

  /// A name in quotation marks, if it is not a plain word, so that every mark in it stands for
  /// itself.
  static String quoted(String name) {
    return ONE_WORD.matcher(name).matches()
        ? name
        : "\"" + name.replaceAll("([\\\\\"*?~])", "\\\\$1") + "\"";
  }

  private List<String> days() {
    return specimens.article().flatMap(Article::date).map(NewsDate::toString).stream()
        .map(date -> date.substring(0, Math.min(7, date.length())))
        .toList();
  }

  private List<String> spokenOf() {
    return specimens.article().map(Article::datesMentioned).orElse(List.of()).stream()
        .map(mention -> "about:" + mention.from() + ".." + mention.to())
        .toList();
  }
}
