package org.pressmark.searcher.web.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;
import org.pressmark.searcher.ask.Inputs;
import org.pressmark.searcher.ask.InvalidInputException;
import org.pressmark.searcher.query.Spelling;

/// The parameters of a query string: the options of the command line without their hyphens. A value
/// of blanks alone counts as none, since forms send every field. Immutable.
public final class Parameters {
  /// How long an answer may take: known wherever something is asked of the archive.
  public static final String TIMEOUT = "timeout";

  private static final int LONGEST = 4_000;

  private final SequencedMap<String, List<String>> values;

  /// @param values by name, in the order of the query string
  public Parameters(Map<String, List<String>> values) {
    var copies = new LinkedHashMap<String, List<String>>();
    values.forEach((name, given) -> copies.put(name, List.copyOf(given)));
    this.values = copies;
  }

  /// Those of a request.
  static Parameters of(Request request) throws ProblemException {
    try {
      var values = new LinkedHashMap<String, List<String>>();
      for (Fields.Field field : Request.extractQueryParameters(request)) {
        for (String value : field.getValues()) {
          check(field.getName(), value);
        }
        values.put(field.getName(), field.getValues());
      }
      return new Parameters(values);
    } catch (HttpException.RuntimeException | IllegalArgumentException | IllegalStateException _) {
      throw Problem.of(
              400,
              "bad address",
              "the address is not percent-encoded UTF-8; a percent sign itself is %25")
          .exception();
    }
  }

  private static void check(String name, String value) throws ProblemException {
    if (value.length() > LONGEST) {
      throw Problem.with(
              name, "has %,d characters; the limit is %,d".formatted(value.length(), LONGEST))
          .exception();
    }
    if (value.indexOf('\0') >= 0 || name.indexOf('\0') >= 0) {
      throw Problem.with(name, "has a character of the code 0").exception();
    }
  }

  /// Which parameters are given, in the order of the query string.
  public Collection<String> names() {
    return List.copyOf(values.keySet());
  }

  /// Whether some are given without a value, as forms do.
  public boolean hasBlanks() {
    return values.values().stream().flatMap(List::stream).anyMatch(String::isBlank);
  }

  /// Every value of a parameter; none if it is not given.
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank()).toList();
  }

  /// The value of a parameter that is given once at most.
  public Optional<String> one(String name) throws ProblemException {
    List<String> given = all(name);
    if (given.size() > 1) {
      throw Problem.with(name, "is given " + given.size() + " times; once is enough").exception();
    }
    return given.stream().findFirst();
  }

  /// The value of a parameter that is given once at most and whose blanks say something.
  public Optional<String> given(String name) throws ProblemException {
    return values.containsKey(name) ? Optional.of(one(name).orElse("")) : Optional.empty();
  }

  /// Whether a switch is on: `text`, `text=true`.
  public boolean isOn(String name) throws ProblemException {
    String value = one(name).orElse(values.containsKey(name) ? "true" : "false");
    return switch (value) {
      case "true", "1", "on", "yes" -> true;
      case "false", "0", "off", "no" -> false;
      default -> throw Problem.with(name, "'" + value + "' is neither true nor false").exception();
    };
  }

  /// How the text of a value is read.
  public interface Reading<T> {
    T read(String text) throws InvalidInputException;
  }

  /// What is read from several values together.
  ///
  /// @param blame the parameter that is at fault if they cannot be
  public static <T> T together(String blame, Together<T> reading) throws ProblemException {
    return read(blame, "", _ -> reading.read());
  }

  /// How several values are read.
  public interface Together<T> {
    T read() throws InvalidInputException;
  }

  /// The value of a parameter that is given once at most, as something else than text.
  public <T> Optional<T> read(String name, Reading<T> reading) throws ProblemException {
    Optional<String> text = one(name);
    return text.isEmpty() ? Optional.empty() : Optional.of(read(name, text.get(), reading));
  }

  /// Every value of a parameter, as something else than text.
  public <T> List<T> readAll(String name, Reading<T> reading) throws ProblemException {
    var read = new ArrayList<T>();
    for (String text : all(name)) {
      read.add(read(name, text, reading));
    }
    return read;
  }

  private static <T> T read(String name, String text, Reading<T> reading) throws ProblemException {
    try {
      return reading.read(text);
    } catch (InvalidInputException e) {
      throw Problem.with(name, String.valueOf(e.getMessage())).exception();
    }
  }

  /// A number from 0 to `most`, or `usual` if none is given.
  public int count(String name, int usual, int most) throws ProblemException {
    long count = read(name, Inputs::count).orElse((long) usual);
    if (count > most) {
      throw Problem.with(name, "at most " + most + ", not " + count, Optional.of("" + most))
          .exception();
    }
    return (int) count;
  }

  /// Any whole number, or `usual` if none is given.
  public long number(String name, long usual) throws ProblemException {
    String text = one(name).orElse("" + usual);
    if (!text.matches("-?\\d{1,18}")) {
      throw Problem.with(name, "'" + text + "' is no whole number").exception();
    }
    return Long.parseLong(text);
  }

  /// Refuses every parameter of another name, with the nearest of those that there are.
  public void allow(Set<String> known) throws ProblemException {
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        throw unknown(name, known);
      }
    }
  }

  private static ProblemException unknown(String name, Set<String> known) {
    Optional<String> nearest = Spelling.nearest(name, known);
    String detail =
        "unknown parameter '%s'; %s"
            .formatted(
                name,
                nearest
                    .map(near -> "did you mean '" + near + "'?")
                    .orElseGet(() ->
                        "there are: " + known.stream().sorted().collect(Collectors.joining(", "))));
    return new Problem(
            400, "unknown parameter", detail, Optional.of(name), Optional.empty(), nearest)
        .exception();
  }
}
