package org.pressmark.searcher.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.pressmark.searcher.web.http.AskedQuestion;
import org.pressmark.searcher.web.http.Parameters;

/// The address of a page: a path and parameters in order. Every state of a page has one, so that it
/// can be kept, sent and read. Immutable.
public final class Address {

  /// A name and a value.
  public record Parameter(String name, String value) {}

  private final String path;
  private final List<Parameter> parameters;

  private Address(String path, List<Parameter> parameters) {
    this.path = path;
    this.parameters = List.copyOf(parameters);
  }

  /// A path without parameters.
  public static Address of(String path) {
    return new Address(path, List.of());
  }

  /// The path of an article's page.
  public static String ofArticle(String id) {
    return "/article/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /// The address of a request; parameters without value are left out.
  static Address of(String path, Parameters parameters) {
    var all = new ArrayList<Parameter>();
    for (String name : parameters.names()) {
      parameters.all(name).forEach(value -> all.add(new Parameter(name, value)));
    }
    return new Address(path, all);
  }

  /// The same parameters at another path.
  public Address at(String otherPath) {
    return new Address(otherPath, parameters);
  }

  /// Only what says what is asked, the query and the filters: what a new list, another chart or a
  /// map of the same question begins with.
  public Address question() {
    return new Address(
        path,
        parameters.stream().filter(each -> AskedQuestion.NAMES.contains(each.name())).toList());
  }

  /// With one value of a parameter, in the place of any others.
  public Address with(String name, String value) {
    return without(name).adding(name, value);
  }

  /// With one more value of a parameter.
  public Address adding(String name, String value) {
    var more = new ArrayList<>(parameters);
    more.add(new Parameter(name, value));
    return new Address(path, more);
  }

  /// Without a parameter.
  public Address without(String name) {
    return new Address(
        path, parameters.stream().filter(each -> !each.name().equals(name)).toList());
  }

  /// Without one value of a parameter.
  public Address without(String name, String value) {
    var less = new ArrayList<>(parameters);
    less.remove(new Parameter(name, value));
    return new Address(path, less);
  }

  /// Whether a parameter has this value.
  public boolean has(String name, String value) {
    return parameters.contains(new Parameter(name, value));
  }

  /// The first value of a parameter.
  public Optional<String> value(String name) {
    return parameters.stream()
        .filter(each -> each.name().equals(name))
        .map(Parameter::value)
        .findFirst();
  }

  /// Every parameter but those of some names: what a form carries along.
  public List<Parameter> others(Collection<String> names) {
    return parameters.stream().filter(each -> !names.contains(each.name())).toList();
  }

  /// The parameters as a request has them.
  Parameters asked() {
    var values = new LinkedHashMap<String, List<String>>();
    parameters.forEach(
        each -> values.computeIfAbsent(each.name(), _ -> new ArrayList<>()).add(each.value()));
    return new Parameters(values);
  }

  /// Every parameter, in order.
  public List<Parameter> parameters() {
    return parameters;
  }

  public String path() {
    return path;
  }

  /// The reference as a link has it; what needs no encoding in a query string (RFC 3986, section
  /// 3.4) is left readable.
  @Override
  public String toString() {
    var text = new StringBuilder(path);
    char separator = '?';
    for (Parameter parameter : parameters) {
      text.append(separator).append(encoded(parameter.name())).append('=');
      text.append(encoded(parameter.value()));
      separator = '&';
    }
    return text.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("%3A", ":")
        .replace("%2F", "/")
        .replace("%2C", ",")
        .replace("%28", "(")
        .replace("%29", ")");
  }
}
