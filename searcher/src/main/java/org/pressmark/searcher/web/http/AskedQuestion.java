package org.pressmark.searcher.web.http;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.ask.Exclusion;
import org.pressmark.searcher.ask.Inputs;
import org.pressmark.searcher.ask.InvalidQuestionException;
import org.pressmark.searcher.ask.TypedQuestion;
import org.pressmark.searcher.query.ParsedQuery;
import org.pressmark.searcher.query.QueryParseException;
import org.pressmark.searcher.query.QueryParser;
import org.pressmark.searcher.query.Syntax;
import org.pressmark.searcher.search.Question;

/// The parameters that say what is asked: the query, as `query` or `q`, and the filters.
public final class AskedQuestion {
  public static final String QUERY = "query";
  public static final String FROM = "from";
  public static final String TO = "to";
  public static final String EXCLUDE = "exclude";

  public static final String SHORT_QUERY = "q";
  public static final String SYNTAX = "syntax";

  /// The names of a query without filters.
  public static final List<String> QUERY_NAMES = List.of(QUERY, SHORT_QUERY, SYNTAX);

  /// What is asked, in the order of the options of the command line.
  public static final List<String> NAMES = names();

  private AskedQuestion() {}

  private static List<String> names() {
    var names = new ArrayList<>(QUERY_NAMES);
    names.addAll(List.of(FROM, TO, EXCLUDE));
    TypedQuestion.FILTERS.forEach(field -> names.add(field.label()));
    return List.copyOf(names);
  }

  /// These names and others.
  public static Set<String> and(String... others) {
    var names = new LinkedHashSet<>(NAMES);
    names.addAll(List.of(others));
    return names;
  }

  /// The question as it was typed.
  public static TypedQuestion typed(Parameters parameters) throws ProblemException {
    var values = new EnumMap<NameField, List<String>>(NameField.class);
    for (NameField field : TypedQuestion.FILTERS) {
      values.put(field, parameters.all(field.label()));
    }
    return new TypedQuestion(
        query(parameters).orElse(""),
        syntax(parameters),
        values,
        parameters.readAll(EXCLUDE, Exclusion::of),
        parameters.one(FROM),
        parameters.one(TO));
  }

  /// The query alone, as it was typed.
  public static Optional<String> query(Parameters parameters) throws ProblemException {
    Optional<String> query = parameters.one(QUERY);
    Optional<String> shortly = parameters.one(SHORT_QUERY);
    if (query.isPresent() && shortly.isPresent()) {
      throw Problem.with(SHORT_QUERY, "is short for query; give one of them").exception();
    }
    return query.or(() -> shortly);
  }

  private static Syntax syntax(Parameters parameters) throws ProblemException {
    return parameters.read(SYNTAX, Inputs::syntax).orElse(Syntax.PRESSMARK);
  }

  /// The question, as it is understood today.
  public static Question parsed(TypedQuestion typed) throws ProblemException {
    try {
      return typed.parsed(clock());
    } catch (InvalidQuestionException e) {
      throw problem(e).exception();
    }
  }

  /// Another query in the syntax of the question, as it is understood today.
  ///
  /// @param parameter that holds it
  public static ParsedQuery parsed(Parameters parameters, String parameter, String query)
      throws ProblemException {
    try {
      return new QueryParser(clock(), syntax(parameters)).parse(query);
    } catch (QueryParseException e) {
      throw Problems.of(parameter, e).exception();
    }
  }

  private static Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }

  private static Problem problem(InvalidQuestionException fault) {
    return switch (fault) {
      case InvalidQuestionException.Unreadable e -> Problems.of(e.input().label(), e.fault());
      case InvalidQuestionException.DatesReversed e ->
          Problem.with(FROM, "%s is after to=%s".formatted(e.from(), e.to()));
    };
  }
}
