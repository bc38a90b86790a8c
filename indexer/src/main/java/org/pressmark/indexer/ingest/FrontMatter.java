package org.pressmark.indexer.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.schema.Origin;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// The YAML between two lines of three hyphens at the beginning of a text, as Jekyll brought it
/// into use. Values that are meant to blow up (aliases of aliases) are refused.
final class FrontMatter {
  private static final Pattern BLOCK =
      Pattern.compile(
          "\\A---[ \\t]*\\R(.*?)^(?:---|\\.\\.\\.)[ \\t]*$\\R?",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern KEY =
      Pattern.compile("(?m)^[\"']?[\\p{L}_][\\p{L}\\p{N}_ .-]*[\"']?:(?:\\s|$)");

  /// Lists and maps in one front matter, at most, with those that aliases repeat.
  private static final int MOST_VALUES = 10_000;

  private static final int DEPTH = 20;

  private final String yaml;
  private final int end;
  private int values;

  private FrontMatter(String yaml, int end) {
    this.yaml = yaml;
    this.end = end;
  }

  /// The front matter of a text; empty if it has none. A line of hyphens may also be a rule.
  static Optional<FrontMatter> of(String text) {
    Matcher block = BLOCK.matcher(text);
    return block.lookingAt() && KEY.matcher(block.group(1)).find()
        ? Optional.of(new FrontMatter(block.group(1), block.end()))
        : Optional.empty();
  }

  /// Where the text begins that it stands before.
  int end() {
    return end;
  }

  /// Its values, added to an object.
  ///
  /// @return what is wrong with it, in which case nothing is added
  Optional<Rejected> readInto(Json.Members article, Origin origin) {
    try {
      Object value = new Load(settings()).loadFromString(CleanText.of(yaml));
      if (!(value instanceof Map<?, ?> map)) {
        return Optional.of(new Rejected(origin.at("2"), "front matter is not a list of keys"));
      }
      Json.Members read = (Json.Members) json(map, 0);
      article.names().addAll(read.names());
      article.members().putAll(read.members());
      return Optional.empty();
    } catch (MarkedYamlEngineException e) {
      Origin place = e.getProblemMark().map(mark -> at(mark, origin)).orElse(origin);
      return Optional.of(new Rejected(place, "broken front matter: " + oneLine(e.getProblem())));
    } catch (YamlEngineException e) {
      return Optional.of(
          new Rejected(origin, "broken front matter: " + oneLine(String.valueOf(e.getMessage()))));
    }
  }

  private static LoadSettings settings() {
    return LoadSettings.builder()
        .setAllowDuplicateKeys(true)
        .setAllowRecursiveKeys(false)
        .setMaxAliasesForCollections(20)
        .build();
  }

  /// The line in the file: the block begins on its second.
  private static Origin at(Mark mark, Origin origin) {
    return origin.at((mark.getLine() + 2) + ":" + (mark.getColumn() + 1));
  }

  private static String oneLine(String message) {
    return CleanText.oneLine(message).replaceFirst("\\.$", "");
  }

  private Json json(Object value, int depth) {
    if (++values > MOST_VALUES || depth > DEPTH) {
      throw new YamlEngineException("too many values, or too deeply nested");
    }
    return switch (value) {
      case Map<?, ?> map -> {
        Json.Members object = new Json.Members();
        map.forEach((key, item) -> {
          object.names().add(String.valueOf(key));
          if (item != null) {
            object.members().put(Json.key(String.valueOf(key)), json(item, depth + 1));
          }
        });
        yield object;
      }
      case Iterable<?> items -> {
        List<Json> list = new ArrayList<>();
        for (Object item : items) {
          if (item != null) {
            list.add(json(item, depth + 1));
          }
        }
        yield new Json.Items(list);
      }
      case Object scalar -> new Json.Text(String.valueOf(scalar));
    };
  }
}
