package org.pressmark.schema;

import java.util.Optional;
import java.util.regex.Pattern;

/// Where an article was found.
///
/// @param path the file, relative to the indexed directory, parts separated by `/`, so that an
///   archive can be moved
/// @param member the path inside the file, if it is a container: `1987/a.xml`, and `1987.tar!a.xml`
///   for one inside another; empty otherwise
/// @param position the line, `7`, or line and column, `12:5`, where the article begins in a file of
///   several, with `#2` where two begin at one place; in the issue of a newspaper the article's
///   number; empty if it is the whole file
public record Origin(String path, Optional<String> member, Optional<String> position) {
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

  public static Origin of(String path) {
    return new Origin(path, Optional.empty(), Optional.empty());
  }

  /// What a container at this origin holds; members inside members have `!` between their names.
  public Origin member(String name) {
    String inner = member.map(outer -> outer + "!" + name).orElse(name);
    return new Origin(path, Optional.of(inner), Optional.empty());
  }

  public Origin at(String position) {
    return new Origin(path, member, Optional.of(position));
  }

  /// `path!member:position` on one line, as messages print it. What a file or member is called may
  /// hold anything, even commands to a terminal: instead of control characters U+FFFD is printed.
  @Override
  public String toString() {
    String all = path + member.map(m -> "!" + m).orElse("") + position.map(p -> ":" + p).orElse("");
    return UNPRINTABLE.matcher(all).replaceAll("\uFFFD");
  }
}
