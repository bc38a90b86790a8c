package org.pressmark.searcher.web.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.searcher.query.ParsedQuery;
import org.pressmark.searcher.query.Span;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.Correction;
import org.pressmark.searcher.search.Filters;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.web.http.AskedQuestion;
import org.pressmark.searcher.web.http.ProblemException;

/// Why no article answers a question, and which questions near it have answers.
///
/// @param corrections the question with another spelling
/// @param parts what was asked for, piece by piece
public record NothingView(List<Link> corrections, List<Part> parts) {

  /// A piece of the question.
  ///
  /// @param what the field of a filter; empty for a part of the query
  /// @param alone how many articles it finds by itself, in words; empty if that is not known
  /// @param without the question without it, if that has answers
  public record Part(String what, String text, String alone, Optional<Link> without) {}

  public NothingView {
    corrections = List.copyOf(corrections);
    parts = List.copyOf(parts);
  }

  static NothingView of(Archive archive, Question question, Address here)
      throws IOException, QueryTooCostlyException, ProblemException {
    Address first = here.without(SearchPage.CURSOR);
    var parts = new ArrayList<Part>();
    List<ParsedQuery> ofQuery = question.query().parts();
    for (int i = 0; i < ofQuery.size(); i++) {
      ParsedQuery part = ofQuery.get(i);
      Question rest = new Question(question.query().without(i), question.filters());
      parts.add(
          new Part(
              "",
              part.normalized(),
              found(archive, new Question(part, Filters.none())),
              without(archive, rest, ofQuery(first, rest.query().normalized()))));
    }
    for (Chip chip : Chip.of(first)) {
      parts.add(part(archive, chip, first));
    }
    if (first.value(AskedQuestion.FROM).isPresent() && first.value(AskedQuestion.TO).isPresent()) {
      Address rest = first.without(AskedQuestion.FROM).without(AskedQuestion.TO);
      parts.add(new Part("Dates", "all of them", "", without(archive, question(rest), rest)));
    }
    return new NothingView(corrections(archive, question, first), parts);
  }

  private static Part part(Archive archive, Chip chip, Address first)
      throws IOException, QueryTooCostlyException, ProblemException {
    Address alone = first;
    for (Address.Parameter kept : chip.without().question().parameters()) {
      alone = alone.without(kept.name(), kept.value());
    }
    return new Part(
        (chip.isExcluded() ? "Not " : "") + chip.what(),
        chip.value(),
        found(archive, question(alone.question())),
        without(archive, question(chip.without()), chip.without()));
  }

  private static String found(Archive archive, Question question)
      throws IOException, QueryTooCostlyException {
    long count = archive.count(question);
    return count == 0 ? "in no article" : "in " + Figures.counted(count, "article", "articles");
  }

  private static Optional<Link> without(Archive archive, Question rest, Address address)
      throws IOException, QueryTooCostlyException {
    long count = archive.count(rest);
    return count == 0
        ? Optional.empty()
        : Optional.of(new Link(Figures.counted(count, "article", "articles"), address));
  }

  private static Question question(Address address) throws ProblemException {
    return AskedQuestion.parsed(AskedQuestion.typed(address.asked()));
  }

  private static Address ofQuery(Address address, String normalized) {
    Address plain = address.without(AskedQuestion.SYNTAX);
    return normalized.equals("*") && plain.question().parameters().size() > 1
        ? plain.without(AskedQuestion.QUERY)
        : plain.with(AskedQuestion.QUERY, normalized);
  }

  private static List<Link> corrections(Archive archive, Question question, Address first)
      throws IOException {
    var links = new ArrayList<Link>();
    for (Correction correction : archive.corrections(question)) {
      links.add(
          switch (correction) {
            case Correction.OfQuery(Span span, String spelling) -> {
              String typed = first.value(AskedQuestion.QUERY).orElse("");
              String corrected = Pointed.replaced(typed, span, spelling);
              yield new Link(corrected, first.with(AskedQuestion.QUERY, corrected));
            }
            case Correction.OfFilter(var field, String value, String spelling) ->
                new Link(
                    FieldTitle.of(field).one() + ": " + spelling,
                    first.without(field.label(), value).adding(field.label(), spelling));
          });
    }
    return links;
  }
}
