package org.pressmark.indexer.ingest.container;

/// What the paths of members say.
final class MemberName {
  private static final int LONGEST = 1000;

  private MemberName() {}

  /// Whether a member is hidden, as files on disk can be: part of its path begins with a dot, or it
  /// is what a Mac notes of other members.
  static boolean isHidden(String name) {
    for (String part : name.split("/", 0)) {
      boolean dots = part.equals(".") || part.equals("..");
      if ((part.startsWith(".") && !dots) || part.equals("__MACOSX")) {
        return true;
      }
    }
    return false;
  }

  /// The name as a label: never blank, no longer than a path on disk would be, without `./` in
  /// front.
  static String label(String name, long number) {
    String bare = name.startsWith("./") ? name.substring(2) : name;
    if (bare.isBlank()) {
      return "member " + number;
    }
    return bare.length() > LONGEST ? bare.substring(0, LONGEST) + "…" + number : bare;
  }
}
