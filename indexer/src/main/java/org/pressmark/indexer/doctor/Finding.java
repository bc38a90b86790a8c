package org.pressmark.indexer.doctor;

/// What was found when one thing was looked at.
///
/// @param subject what was looked at, in a word or two: `open files`
/// @param text what is so, on one line
/// @param remedy what to do; empty if nothing need be done
public record Finding(String subject, Verdict verdict, String text, String remedy) {

  static Finding ok(String subject, String text) {
    return new Finding(subject, Verdict.OK, text, "");
  }

  static Finding warn(String subject, String text, String remedy) {
    return new Finding(subject, Verdict.WARN, text, remedy);
  }

  static Finding fault(String subject, String text, String remedy) {
    return new Finding(subject, Verdict.FAULT, text, remedy);
  }
}
