package org.pressmark.schema.names;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.pressmark.schema.index.Folding;
import org.pressmark.schema.index.NameField;

/// What a user rules about the names of an archive, in the file `entities.rules` of the index
/// directory; whoever asks sees it at once, nothing needs to be indexed again. A rule a line, `#`
/// begins a line of comment, case and accents do not matter:
///
/// ```
/// merge person Sergey Lavrov | S. Lavrov => Sergei Lavrov
/// rename place Bombay => Mumbai
/// drop person He
/// pin person George Bush
/// ```
///
/// The kinds are `person`, `place` and `org`. A canonical name takes its aliases along; an alias
/// goes alone.
///
/// @param rules in the order of the file
public record NameRules(List<NameRule> rules) {
  /// The name of the file.
  public static final String FILE = "entities.rules";

  private static final String ARROW = "=>";
  private static final String VERBS = "merge, rename, drop or pin";

  public NameRules {
    rules = List.copyOf(rules);
  }

  /// Nothing is ruled.
  public static NameRules none() {
    return new NameRules(List.of());
  }

  /// The rules in an index directory; none if it has no such file.
  ///
  /// @throws NameRulesException if a line is no rule, or contradicts another
  public static NameRules of(Directory directory) throws IOException {
    try (IndexInput in = directory.openInput(FILE, IOContext.READONCE)) {
      byte[] bytes = new byte[Math.toIntExact(in.length())];
      in.readBytes(bytes, 0, bytes.length);
      return parse(new String(bytes, UTF_8));
    } catch (NoSuchFileException | FileNotFoundException _) {
      return none();
    }
  }

  /// Reads rules.
  ///
  /// @throws NameRulesException if a line is no rule, or contradicts another
  public static NameRules parse(String text) throws NameRulesException {
    var rules = new ArrayList<NameRule>();
    var ruled = new Ruled();
    int number = 0;
    for (String line : text.replaceFirst("^\uFEFF", "").lines().toList()) {
      number++;
      String rule = line.strip();
      if (!rule.isEmpty() && !rule.startsWith("#")) {
        rules.add(ruled.checked(rule(rule, number)));
      }
    }
    return new NameRules(rules);
  }

  private static NameRule rule(String rule, int line) throws NameRulesException {
    String[] words = rule.split("\\s+", 3);
    if (words.length < 3) {
      throw new NameRulesException(line, "a rule is: " + VERBS + ", a kind, and names");
    }
    NameField field = field(words[1], line);
    String names = words[2];
    return switch (words[0]) {
      case "merge" -> merge(field, line, names);
      case "rename" -> rename(field, line, names);
      case "drop" -> new NameRule.Drop(field, line, single(names, line));
      case "pin" -> new NameRule.Pin(field, line, single(names, line));
      case String verb ->
          throw new NameRulesException(line, "'%s' is not %s".formatted(verb, VERBS));
    };
  }

  private static NameField field(String kind, int line) throws NameRulesException {
    return NameField.of(kind)
        .filter(NamesFile.FIELDS::contains)
        .orElseThrow(
            () -> new NameRulesException(line, "'%s' is not person, place or org".formatted(kind)));
  }

  private static NameRule.Merge merge(NameField field, int line, String names)
      throws NameRulesException {
    int arrow = names.indexOf(ARROW);
    if (arrow < 0) {
      throw new NameRulesException(line, "'=> NAME' is missing: the name to be shown");
    }
    var merged = new ArrayList<String>();
    for (String name : names.substring(0, arrow).split("\\|", -1)) {
      merged.add(name(name, line));
    }
    return new NameRule.Merge(
        field, line, merged, single(names.substring(arrow + ARROW.length()), line));
  }

  private static NameRule.Merge rename(NameField field, int line, String names)
      throws NameRulesException {
    NameRule.Merge merge = merge(field, line, names);
    if (merge.names().size() > 1) {
      throw new NameRulesException(line, "rename takes one name; merge takes several");
    }
    return merge;
  }

  private static String single(String text, int line) throws NameRulesException {
    if (text.contains(ARROW) || text.contains("|")) {
      throw new NameRulesException(line, "one name is wanted, not '%s'".formatted(text.strip()));
    }
    return name(text, line);
  }

  private static String name(String text, int line) throws NameRulesException {
    String name = text.strip();
    if (name.isEmpty()) {
      throw new NameRulesException(line, "a name is missing");
    }
    return name;
  }

  /// What has been ruled so far, to find contradictions.
  private static final class Ruled {
    private record Key(NameField field, String folded) {}

    private final Map<Key, Integer> lines = new HashMap<>();
    private final Map<Key, Key> merges = new HashMap<>();

    NameRule checked(NameRule rule) throws NameRulesException {
      switch (rule) {
        case NameRule.Merge merge -> {
          for (String name : merge.names()) {
            add(merge, name);
            merges.put(key(merge, name), key(merge, merge.shown()));
            refuseCircle(merge, key(merge, name));
          }
        }
        case NameRule.Drop drop -> add(drop, drop.name());
        case NameRule.Pin pin -> add(pin, pin.name());
      }
      return rule;
    }

    private static Key key(NameRule rule, String name) {
      return new Key(rule.field(), Folding.fold(name));
    }

    private void add(NameRule rule, String name) throws NameRulesException {
      Optional<Integer> before = Optional.ofNullable(lines.put(key(rule, name), rule.line()));
      if (before.isPresent()) {
        throw new NameRulesException(
            rule.line(), "there is a rule for '%s' in line %d".formatted(name, before.get()));
      }
    }

    private void refuseCircle(NameRule.Merge rule, Key start) throws NameRulesException {
      var passed = new HashSet<Key>(Set.of(start));
      Optional<Key> next = next(start);
      while (next.isPresent()) {
        if (!passed.add(next.get())) {
          throw new NameRulesException(
              rule.line(), "'%s' is merged with itself, in a circle".formatted(rule.shown()));
        }
        next = next(next.get());
      }
    }

    /// A name that is shown as itself, spelled otherwise, is no circle.
    private Optional<Key> next(Key key) {
      return Optional.ofNullable(merges.get(key)).filter(target -> !target.equals(key));
    }
  }
}
