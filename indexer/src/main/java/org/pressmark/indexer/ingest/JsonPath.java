package org.pressmark.indexer.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The way to values inside a JSON object: keys with dots between them, `fields.headline`. After a
/// key `[0]` takes the first item of a list, `[*]` all items, `[type=keyword]` the objects that
/// have this value under this key; a key on a list is looked for in each of its items. Keys are
/// compared as {@link Json#key} writes them. Immutable.
final class JsonPath {
  private static final Pattern STEP =
      Pattern.compile("([^.\\[\\]]+)((?:\\[[^\\[\\]]+])*)(?:\\.|$)");
  private static final Pattern BRACKETS =
      Pattern.compile("\\[(?:(\\d{1,9})|(\\*)|([^=\\]]+)=([^\\]]*))]");

  private sealed interface Step {
    /// @param rest the path from this key on, for keys that have dots in them
    record Key(String key, String rest) implements Step {}

    record Index(int index) implements Step {}

    record All() implements Step {}

    record Where(String key, String value) implements Step {}
  }

  private final List<Step> steps;

  private JsonPath(List<Step> steps) {
    this.steps = steps;
  }

  /// @throws IllegalArgumentException if the path is malformed; the message says so to a user
  static JsonPath of(String path) {
    String rest = path.startsWith("$.") ? path.substring(2) : path;
    List<Step> steps = new ArrayList<>();
    Matcher step = STEP.matcher(rest);
    int end = 0;
    while (step.find() && step.start() == end) {
      steps.add(new Step.Key(Json.key(step.group(1)), Json.key(rest.substring(step.start()))));
      addBrackets(step.group(2), path, steps);
      end = step.end();
    }
    if (steps.isEmpty() || end != rest.length() || rest.endsWith(".")) {
      throw malformed(path);
    }
    return new JsonPath(List.copyOf(steps));
  }

  /// The key of the object itself that it leads to, as {@link Json#key} writes it; empty if it
  /// leads further.
  Optional<String> key() {
    return steps.size() == 1 && steps.getFirst() instanceof Step.Key(String own, _)
        ? Optional.of(own)
        : Optional.empty();
  }

  /// The values there, in their order; none if the path leads nowhere.
  Stream<Json> select(Json root) {
    return select(root, 0);
  }

  private Stream<Json> select(Json at, int depth) {
    if (depth == steps.size()) {
      return Stream.of(at);
    }
    return switch (steps.get(depth)) {
      case Step.Key(String key, String rest) -> byKey(at, key, rest, depth);
      case Step.Index(int index) ->
          items(at).skip(index).limit(1).flatMap(item -> select(item, depth + 1));
      case Step.All() -> items(at).flatMap(item -> select(item, depth + 1));
      case Step.Where(String key, String value) ->
          (at instanceof Json.Members ? Stream.of(at) : items(at))
              .filter(item -> has(item, key, value))
              .flatMap(item -> select(item, depth + 1));
    };
  }

  private Stream<Json> byKey(Json at, String key, String rest, int depth) {
    return switch (at) {
      case Json.Text _ -> Stream.empty();
      case Json.Items(List<Json> items) -> items.stream().flatMap(item -> select(item, depth));
      case Json.Members object ->
          object
              .get(key)
              .map(member -> select(member, depth + 1))
              .orElseGet(() -> object.get(rest).stream());
    };
  }

  private static Stream<Json> items(Json at) {
    return at instanceof Json.Items(List<Json> items) ? items.stream() : Stream.empty();
  }

  private static boolean has(Json item, String key, String value) {
    return item instanceof Json.Members object
        && object.get(key).stream().flatMap(Json::texts).anyMatch(value::equalsIgnoreCase);
  }

  private static void addBrackets(String brackets, String path, List<Step> steps) {
    Matcher bracket = BRACKETS.matcher(brackets);
    int end = 0;
    while (bracket.find()) {
      if (bracket.group(1) != null) {
        steps.add(new Step.Index(Integer.parseInt(bracket.group(1))));
      } else if (bracket.group(2) != null) {
        steps.add(new Step.All());
      } else {
        steps.add(new Step.Where(Json.key(bracket.group(3)), bracket.group(4)));
      }
      end = bracket.end();
    }
    if (end != brackets.length()) {
      throw malformed(path);
    }
  }

  private static IllegalArgumentException malformed(String path) {
    return new IllegalArgumentException(
        "'" + path + "' is not a path such as fields.headline or meta.dates[0]");
  }
}
