package org.pressmark.searcher.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.ask.Exclusion;
import org.pressmark.searcher.ask.InvalidQuestionException;
import org.pressmark.searcher.ask.InvalidQuestionException.DatesReversed;
import org.pressmark.searcher.ask.InvalidQuestionException.Unreadable;
import org.pressmark.searcher.ask.TypedQuestion;
import org.pressmark.searcher.occurrence.TooManyOccurrencesException;
import org.pressmark.searcher.query.QueryParseException;
import org.pressmark.searcher.query.QueryParser;
import org.pressmark.searcher.query.Syntax;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.InvalidCursorException;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.search.TimeExceededException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What is asked: the query and the filters. A repeated filter is OR, different ones are AND.
final class QuestionOptions {
  private CommandSpec spec = CommandSpec.create();

  @Spec(Spec.Target.MIXEE)
  void mixee(CommandSpec command) {
    spec = command;
    QueryArgument.allow(command);
  }

  /// After what the command itself takes, however much that is.
  @Parameters(
      index = "+",
      arity = "0..1",
      paramLabel = "QUERY",
      description =
          "Words, \"phrases\", AND OR NOT, a W/5 b, field:value, date:2016-12; empty or * for"
              + " all.",
      preprocessor = QueryArgument.class)
  private String query = "";

  @Option(
      names = "--from",
      paramLabel = "D",
      description = "Published on or after: 2016, 2016-12, 2016-12-06.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "D", description = "Published on or before.")
  private @Nullable String to;

  @Option(names = "--person", paramLabel = "X", description = "Names this person.")
  private List<String> persons = List.of();

  @Option(names = "--place", paramLabel = "X", description = "Names this place.")
  private List<String> places = List.of();

  @Option(
      names = "--place-path",
      paramLabel = "X",
      description = "Names a place here: Asia, Asia/Syria, Asia/Syria/Aleppo Governorate.")
  private List<String> placePaths = List.of();

  @Option(names = "--country", paramLabel = "X", description = "Names a place in this country.")
  private List<String> countries = List.of();

  @Option(names = "--org", paramLabel = "X", description = "Names this organisation.")
  private List<String> organizations = List.of();

  @Option(names = "--filed-from", paramLabel = "X", description = "Was filed from this place.")
  private List<String> filedFrom = List.of();

  @Option(names = "--publisher", paramLabel = "X", description = "Appeared in this paper or site.")
  private List<String> publishers = List.of();

  @Option(names = "--section", paramLabel = "X", description = "Stood in this section.")
  private List<String> sections = List.of();

  @Option(names = "--author", paramLabel = "X", description = "Is by this author.")
  private List<String> authors = List.of();

  @Option(names = "--agency", paramLabel = "X", description = "Comes from this agency.")
  private List<String> agencies = List.of();

  @Option(names = "--language", paramLabel = "X", description = "Is in this language: en, de.")
  private List<String> languages = List.of();

  @Option(names = "--keyword", paramLabel = "X", description = "Has this subject.")
  private List<String> keywords = List.of();

  @Option(
      names = "--syntax",
      paramLabel = "S",
      description = "What QUERY is written in: pressmark, nexis or factiva.",
      converter = OptionValue.OfSyntax.class)
  private Syntax syntax = Syntax.PRESSMARK;

  @Option(
      names = "--timeout",
      paramLabel = "T",
      description = "Fail if there is no answer within a time: 2s, 500ms, 1m.",
      converter = OptionValue.OfTime.class)
  private @Nullable Duration timeout;

  @Option(
      names = "--exclude",
      paramLabel = "NAME=X",
      description = "Has no such value: place=Aleppo, author=\"Jane Doe\"; may be repeated.",
      converter = OptionValue.OfExclusion.class)
  private List<Exclusion> exclusions = List.of();

  /// The query as typed.
  String text() {
    return query;
  }

  /// How a question is answered; the result is the exit code.
  interface Answering {
    int answer(Archive archive, Question question)
        throws IOException, InvalidCursorException, QueryTooCostlyException;
  }

  /// Has the question answered from an index. Warnings about it go to standard error.
  ///
  /// @throws ParameterException if it cannot be answered as it is asked; a fault in the query or a
  ///   date is located
  int ask(IndexOption index, Answering answering) throws IOException {
    Question question = question();
    question.query().warnings().forEach(this::warn);
    try (Archive archive = index.open()) {
      Archive asked = timeout == null ? archive : archive.within(timeout);
      asked.hints(question).forEach(this::warn);
      return answering.answer(asked, question);
    } catch (QueryTooCostlyException | TooManyOccurrencesException | TimeExceededException e) {
      throw fault(e.getMessage());
    } catch (InvalidCursorException e) {
      throw fault("--cursor: " + e.getMessage());
    }
  }

  /// Says something to standard error that is no fault.
  void warn(String sentence) {
    spec.commandLine().getErr().println("pressmark: " + sentence);
  }

  /// A fault of the command line.
  ParameterException fault(@Nullable String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /// Another query with the filters of a question.
  Question another(String text, Question sameFilters) {
    try {
      return new Question(parser().parse(text), sameFilters.filters());
    } catch (QueryParseException e) {
      throw fault(located(text, e));
    }
  }

  /// Reads queries as this one is read.
  QueryParser parser() {
    return new QueryParser(systemClock(), syntax);
  }

  /// Shows today where the command runs.
  static Clock systemClock() {
    return Clock.system(ZoneId.systemDefault());
  }

  private Question question() {
    var typed =
        new TypedQuestion(
            query,
            syntax,
            values(),
            exclusions,
            Optional.ofNullable(from),
            Optional.ofNullable(to));
    try {
      return typed.parsed(systemClock());
    } catch (InvalidQuestionException e) {
      throw fault(sentence(e));
    }
  }

  private static String sentence(InvalidQuestionException invalid) {
    return switch (invalid) {
      case Unreadable bad -> option(bad.input()) + located(bad.text(), bad.fault());
      case DatesReversed dates -> "--from %s is after --to %s".formatted(dates.from(), dates.to());
    };
  }

  private static String option(InvalidQuestionException.Input input) {
    return switch (input) {
      case QUERY -> "";
      case FROM, TO -> "--" + input.label() + ": ";
    };
  }

  private Map<NameField, List<String>> values() {
    var values = new EnumMap<NameField, List<String>>(NameField.class);
    values.put(NameField.PERSON, persons);
    values.put(NameField.PLACE, places);
    values.put(NameField.PLACE_PATH, placePaths);
    values.put(NameField.COUNTRY, countries);
    values.put(NameField.ORG, organizations);
    values.put(NameField.FILED_FROM, filedFrom);
    values.put(NameField.PUBLISHER, publishers);
    values.put(NameField.SECTION, sections);
    values.put(NameField.AUTHOR, authors);
    values.put(NameField.AGENCY, agencies);
    values.put(NameField.LANGUAGE, languages);
    values.put(NameField.KEYWORD, keywords);
    return values;
  }

  /// A fault of a query or date, with a caret under it.
  static String located(String text, QueryParseException fault) {
    return fault.getMessage()
        + System.lineSeparator()
        + fault.caret(text).indent(2).stripTrailing();
  }
}
