package org.pressmark.indexer.enrich;

/// Tells whether two words differ by one slip of the keyboard: a letter missing, added, wrong, or
/// two swapped.
final class OneSlip {

  private OneSlip() {}

  static boolean between(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int start = 0;
    while (start < a.length() && start < b.length() && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int endA = a.length();
    int endB = b.length();
    while (endA > start && endB > start && a.charAt(endA - 1) == b.charAt(endB - 1)) {
      endA--;
      endB--;
    }
    boolean swapped =
        endA - start == 2
            && endB - start == 2
            && a.charAt(start) == b.charAt(start + 1)
            && a.charAt(start + 1) == b.charAt(start);
    return swapped || (endA - start <= 1 && endB - start <= 1);
  }
}
