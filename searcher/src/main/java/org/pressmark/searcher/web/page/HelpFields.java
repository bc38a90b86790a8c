package org.pressmark.searcher.web.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pressmark.schema.Article;
import org.pressmark.schema.Status;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.query.QueryField;
import org.pressmark.searcher.query.Syntax;
import org.pressmark.searcher.web.page.HelpView.FieldRow;

/// Every field that a query can name, each with a query of this archive.
final class HelpFields {
  private final HelpExamples examples;
  private final Specimens specimens;

  HelpFields(HelpExamples examples, Specimens specimens) {
    this.examples = examples;
    this.specimens = specimens;
  }

  List<FieldRow> rows() throws IOException {
    var rows = new ArrayList<FieldRow>();
    for (QueryField field : QueryField.values()) {
      List<String> queries =
          values(field).stream().map(value -> field.label() + ":" + value).toList();
      rows.add(
          new FieldRow(
              field.label(),
              field.aliases(),
              holds(field.kind()),
              examples.first(Syntax.PRESSMARK, queries)));
    }
    return rows;
  }

  private static String holds(QueryField.Kind kind) {
    return switch (kind) {
      case TEXT -> "text: words, phrases, patterns";
      case NAME -> "names: whole, or by their words";
      case CODE -> "values of a closed list";
      case ADDRESS -> "identifiers and addresses, as written";
      case NUMBER -> "whole numbers";
      case DATE -> "dates";
    };
  }

  private List<String> values(QueryField field) {
    return switch (field) {
      case HEADLINE -> words(Article::headline);
      case LEAD, BODY -> specimens.words();
      case QUOTE ->
          specimens.some(article ->
              article.quotations().stream()
                  .flatMap(quotation -> Specimens.wordsOf(quotation.text()).stream()));
      case BYLINE -> names(NameField.AUTHOR);
      case DATELINE -> names(NameField.FILED_FROM);
      case SPEAKER, AUTHOR, FILED_FROM, AGENCY, PUBLISHER, SECTION, KEYWORD ->
          names(NameField.of(field.label()).orElseThrow());
      case PERSON, PLACE, ORG, COUNTRY, LANGUAGE ->
          names(NameField.of(field.label()).orElseThrow());
      case PAGE -> whole(Article::printPage);
      case CORRECTION -> words(article -> article.correction().orElse(""));
      case STATUS -> Stream.of(Status.values()).map(Status::label).toList().reversed();
      case URL -> whole(Article::url);
      case ID -> whole(article -> Optional.of(article.id()));
      case WORD_COUNT -> List.of(">500", ">100", ">0");
      case DATE ->
          specimens.some(article -> article.date().stream()).stream()
              .map(date -> date.toString().substring(0, 4))
              .toList();
      case ABOUT ->
          specimens.some(article -> article.datesMentioned().stream()).stream()
              .map(mention -> mention.from() + ".." + mention.to())
              .toList();
    };
  }

  private List<String> names(NameField field) {
    return specimens.names(field).stream().map(HelpTopics::quoted).toList();
  }

  private List<String> words(Function<Article, String> text) {
    return specimens.some(article -> Specimens.wordsOf(text.apply(article)).stream());
  }

  private List<String> whole(Function<Article, Optional<String>> value) {
    return specimens.some(article -> value.apply(article).stream()).stream()
        .map(HelpTopics::quoted)
        .toList();
  }
}
