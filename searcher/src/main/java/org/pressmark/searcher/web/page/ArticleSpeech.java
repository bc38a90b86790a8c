package org.pressmark.searcher.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.pressmark.schema.Article;
import org.pressmark.schema.DateMention;
import org.pressmark.schema.Quotation;
import org.pressmark.searcher.web.http.AskedQuestion;
import org.pressmark.searcher.web.page.ArticleView.Quoted;
import org.pressmark.searcher.web.page.ArticleView.Some;
import org.pressmark.searcher.web.page.ArticleView.Spoken;
import org.pressmark.searcher.web.text.Prose;
import org.pressmark.searcher.web.text.Wording;

/// Who says what in an article, and of which days it speaks, each with the paragraph where.
final class ArticleSpeech {
  private static final int MOST = 40;

  private final Article article;

  /// Where each paragraph begins.
  private final List<Integer> starts = new ArrayList<>();

  ArticleSpeech(Article article, Prose body) {
    this.article = article;
    int at = 0;
    for (Prose.Paragraph paragraph : body.paragraphs()) {
      starts.add(at);
      at += paragraph.length();
    }
  }

  Some<Quoted> quotations() {
    Some<Quotation> some = Some.of(article.quotations(), MOST);
    return new Some<>(some.shown().stream().map(this::quoted).toList(), some.more());
  }

  private Quoted quoted(Quotation quotation) {
    Optional<String> speaker = quotation.speaker();
    return new Quoted(
        quotation.text(),
        speaker.orElse("no speaker named"),
        speaker.filter(article.persons()::contains).map(NameKind.PERSON::address),
        paragraph(quotation.start()));
  }

  /// Each once, however often it is said in the same words.
  Some<Spoken> days() {
    var once = new LinkedHashMap<Object, DateMention>();
    article
        .datesMentioned()
        .forEach(day -> once.putIfAbsent(List.of(day.text(), day.from(), day.to()), day));
    Some<DateMention> some = Some.of(List.copyOf(once.values()), MOST);
    return new Some<>(some.shown().stream().map(this::spoken).toList(), some.more());
  }

  private Spoken spoken(DateMention mention) {
    String span =
        mention.from().equals(mention.to())
            ? mention.from().toString()
            : mention.from() + ".." + mention.to();
    return new Spoken(
        mention.text(),
        Wording.of(mention.from(), mention.to()),
        Address.of("/").with(AskedQuestion.QUERY, "about:" + span),
        paragraph(mention.start()));
  }

  /// The number of the paragraph, from 1, that an offset lies in.
  private int paragraph(int offset) {
    int paragraph = 1;
    while (paragraph < starts.size() && starts.get(paragraph) <= offset) {
      paragraph++;
    }
    return paragraph;
  }
}
