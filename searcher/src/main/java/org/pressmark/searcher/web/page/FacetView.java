package org.pressmark.searcher.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.pressmark.schema.index.Folding;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.search.FacetCounts;
import org.pressmark.searcher.web.http.AskedQuestion;

/// The values of a field among the articles that match, to narrow them by.
///
/// @param name the field's name in addresses: `filed-from`
/// @param isOpen whether its values are to be seen at once
/// @param values those chosen, then the first ones in their order
/// @param more how many are not shown, as text; empty if all are
/// @param all where every value is listed, with the question
public record FacetView(
    String name,
    String title,
    boolean isOpen,
    List<ValueView> values,
    Optional<String> more,
    Address all) {

  /// A value.
  ///
  /// @param count how many articles it would find; empty if that was not counted
  /// @param isChosen whether the articles are narrowed to it
  /// @param toggle the question with it chosen, or no longer so
  /// @param not the question with it excluded
  public record ValueView(
      String text, OptionalLong count, boolean isChosen, Address toggle, Address not) {

    /// The count as people read it; empty if there is none.
    public String figure() {
      return count.isPresent() ? Figures.of(count.getAsLong()) : "";
    }
  }

  public FacetView {
    values = List.copyOf(values);
  }

  /// A facet of an answer.
  ///
  /// @param shown how many values are shown besides those chosen
  /// @param here the address of the list of hits
  static FacetView of(
      NameField field, FacetCounts counts, int shown, boolean isOpen, Address here) {
    List<String> chosen = chosen(field, here);
    List<ValueView> values = values(field, counts.values(), shown, here);
    long more = counts.distinct() - values.size();
    return new FacetView(
        field.label(),
        FieldTitle.of(field).many(),
        isOpen || !chosen.isEmpty(),
        values,
        more > 0 ? Optional.of(Figures.of(more) + " more") : Optional.empty(),
        here.question().at("/facet/" + field.label()));
  }

  /// Values as lists show them, those chosen first.
  ///
  /// @param most how many that are not chosen
  static List<ValueView> values(
      NameField field, List<FacetCounts.Value> counted, long most, Address here) {
    Address first = here.without(SearchPage.CURSOR);
    var values = new ArrayList<ValueView>();
    for (String value : chosen(field, here)) {
      values.add(chosenValue(field, value, counted, first));
    }
    counted.stream()
        .filter(value -> !isChosen(field, value.value(), here))
        .limit(most)
        .map(value -> value(field, value, first))
        .forEach(values::add);
    return values;
  }

  private static List<String> chosen(NameField field, Address here) {
    return here.parameters().stream()
        .filter(parameter -> parameter.name().equals(field.label()))
        .map(Address.Parameter::value)
        .toList();
  }

  private static boolean isChosen(NameField field, String value, Address here) {
    String folded = Folding.fold(value);
    return chosen(field, here).stream().map(Folding::fold).anyMatch(folded::equals);
  }

  private static ValueView chosenValue(
      NameField field, String value, List<FacetCounts.Value> counted, Address here) {
    String folded = Folding.fold(value);
    OptionalLong count =
        counted.stream()
            .filter(each -> Folding.fold(each.value()).equals(folded))
            .mapToLong(FacetCounts.Value::count)
            .findFirst();
    Address without = here.without(field.label(), value);
    return new ValueView(
        text(field, value), count, true, without, excluding(field, value, without));
  }

  private static ValueView value(NameField field, FacetCounts.Value counted, Address here) {
    String value = counted.value();
    return new ValueView(
        text(field, value),
        OptionalLong.of(counted.count()),
        false,
        here.adding(field.label(), value),
        excluding(field, value, here));
  }

  private static Address excluding(NameField field, String value, Address here) {
    return here.adding(AskedQuestion.EXCLUDE, field.label() + "=" + value);
  }

  /// A language by its name, all else as it is.
  private static String text(NameField field, String value) {
    if (field != NameField.LANGUAGE) {
      return value;
    }
    String name = Locale.forLanguageTag(value).getDisplayName(Locale.UK);
    return name.isEmpty() || name.equals(value) ? value : name + " (" + value + ")";
  }
}
