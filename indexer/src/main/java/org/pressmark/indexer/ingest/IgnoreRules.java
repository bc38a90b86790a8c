package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the `.pressmarkignore` files of a directory and of those above it exclude. The format is
/// that of `.gitignore`: one glob a line, `#` begins a comment, `*` and `?` stop at `/`, `**` does
/// not, a `/` in front or in the middle ties the glob to the file's directory, a `/` at the end
/// asks for a directory, `!` in front takes names back in; the last rule that matches decides.
/// Immutable.
final class IgnoreRules {
  static final String FILE_NAME = ".pressmarkignore";

  private static final IgnoreRules NONE = new IgnoreRules(null, "", List.of());

  private final @Nullable IgnoreRules above;
  private final String base;
  private final List<Rule> rules;

  private record Rule(Pattern glob, boolean directoriesOnly, boolean exclude) {
    boolean matches(String path, boolean directory) {
      return (directory || !directoriesOnly) && glob.matcher(path).matches();
    }
  }

  private IgnoreRules(@Nullable IgnoreRules above, String base, List<Rule> rules) {
    this.above = above;
    this.base = base;
    this.rules = rules;
  }

  static IgnoreRules none() {
    return NONE;
  }

  /// These rules and those of the ignore file in a directory, if it has one.
  ///
  /// @param base the directory's name, relative to the root, ending in `/` unless it is the root
  IgnoreRules and(Path directory, String base) throws IOException {
    Path file = directory.resolve(FILE_NAME);
    return Files.isRegularFile(file)
        ? and(base, new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
        : this;
  }

  IgnoreRules and(String base, String text) {
    List<Rule> parsed = text.lines().flatMap(line -> rule(line).stream()).toList();
    return parsed.isEmpty() ? this : new IgnoreRules(this, base, parsed);
  }

  /// Whether a name is excluded; what lies below an excluded directory is not asked for.
  boolean excludes(String name, boolean directory) {
    for (IgnoreRules level = this; level != null; level = level.above) {
      String path = name.substring(level.base.length());
      for (Rule rule : level.rules.reversed()) {
        if (rule.matches(path, directory)) {
          return rule.exclude;
        }
      }
    }
    return false;
  }

  private static Optional<Rule> rule(String line) {
    String glob = line.strip();
    if (glob.isEmpty() || glob.startsWith("#")) {
      return Optional.empty();
    }
    boolean exclude = !glob.startsWith("!");
    glob = exclude ? glob : glob.substring(1);
    boolean directoriesOnly = glob.endsWith("/");
    glob = directoriesOnly ? glob.substring(0, glob.length() - 1) : glob;
    boolean tied = glob.indexOf('/') >= 0;
    glob = glob.startsWith("/") ? glob.substring(1) : glob;
    String regex = (tied ? "" : "(?:.*/)?") + regex(glob);
    return Optional.of(new Rule(Pattern.compile(regex, Pattern.DOTALL), directoriesOnly, exclude));
  }

  private static String regex(String glob) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      int close = c == '[' ? glob.indexOf(']', i + 2) : -1;
      if (glob.startsWith("**/", i)) {
        parts.add("(?:.*/)?");
        i += 2;
      } else if (glob.startsWith("**", i)) {
        parts.add(".*");
        i++;
      } else if (c == '*') {
        parts.add("[^/]*");
      } else if (c == '?') {
        parts.add("[^/]");
      } else if (close > 0) {
        parts.add(characterClass(glob.substring(i + 1, close)));
        i = close;
      } else if (c == '\\' && i + 1 < glob.length()) {
        parts.add(Pattern.quote(glob.substring(i + 1, i + 2)));
        i++;
      } else {
        parts.add(Pattern.quote(String.valueOf(c)));
      }
    }
    return String.join("", parts);
  }

  /// `[abc]`, `[a-z]`, `[!abc]`; a range that runs backwards matches nothing, as in a shell.
  private static String characterClass(String members) {
    boolean negated = members.startsWith("!") || members.startsWith("^");
    String listed = negated ? members.substring(1) : members;
    StringBuilder set = new StringBuilder();
    for (int i = 0; i < listed.length(); i++) {
      char from = listed.charAt(i);
      boolean range = i + 2 < listed.length() && listed.charAt(i + 1) == '-';
      char to = range ? listed.charAt(i + 2) : from;
      i += range ? 2 : 0;
      if (from <= to) {
        set.append("\\x{%x}-\\x{%x}".formatted((int) from, (int) to));
      }
    }
    String any = negated ? "[^/]" : "(?!)";
    return set.isEmpty() ? any : negated ? "[^/" + set + "]" : "[" + set + "]";
  }
}
