package org.pressmark.schema;

import java.util.Optional;

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

  /// `path!member:position`, as messages print it.
  @Override
  public String toString() {
    return path + member.map(m -> "!" + m).orElse("") + position.map(p -> ":" + p).orElse("");
  }
}
