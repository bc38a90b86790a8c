package org.pressmark.searcher.ask;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Suggestion;

/// What the beginning of a word is to become.
///
/// @param fields names of these
/// @param headlines whether headlines, too
public record SuggestionKinds(List<NameField> fields, boolean headlines) {
  private static final String HEADLINE = "headline";
  private static final SuggestionKinds USUAL =
      new SuggestionKinds(List.of(NameField.PERSON, NameField.PLACE, NameField.ORG), true);

  public SuggestionKinds {
    fields = List.copyOf(fields);
  }

  /// Reads facets of names and `headline`; none means people, places, organisations and headlines.
  public static SuggestionKinds of(List<String> kinds) throws InvalidInputException {
    if (kinds.isEmpty()) {
      return USUAL;
    }
    var fields = new ArrayList<NameField>();
    for (String kind : kinds) {
      if (!kind.equals(HEADLINE)) {
        fields.add(field(kind));
      }
    }
    return new SuggestionKinds(fields, kinds.contains(HEADLINE));
  }

  private static NameField field(String kind) throws InvalidInputException {
    return NameField.of(kind)
        .filter(NameField::isFacet)
        .orElseThrow(
            () -> InvalidInputException.noSuch("nothing is completed as '%s'", kind, names()));
  }

  private static Iterable<String> names() {
    Stream<String> fields =
        Stream.of(NameField.values()).filter(NameField::isFacet).map(NameField::label);
    return Stream.concat(Stream.of(HEADLINE), fields).toList();
  }

  /// What an archive has of these kinds, names first.
  ///
  /// @param limit how many names, and how many headlines
  public List<Suggestion> suggest(Archive archive, String prefix, long limit)
      throws IOException, QueryTooCostlyException {
    int most = (int) Math.min(limit, Integer.MAX_VALUE);
    var found = new ArrayList<Suggestion>();
    if (!fields.isEmpty()) {
      found.addAll(archive.suggestNames(prefix, fields, most));
    }
    if (headlines) {
      found.addAll(archive.suggestHeadlines(prefix, most));
    }
    return found;
  }
}
