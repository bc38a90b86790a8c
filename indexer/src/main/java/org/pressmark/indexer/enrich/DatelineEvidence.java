package org.pressmark.indexer.enrich;

import java.util.List;
import org.pressmark.indexer.enrich.DatelineSpan.Mark;

/// Decides whether words at the beginning of a story are a dateline or the beginning of a sentence.
/// A place in capitals before a dash is enough; a place as it is written in a sentence must be a
/// known one, or have a date or an agency.
final class DatelineEvidence {
  private final String text;
  private final DatelineWords words;
  private final List<String> printed;

  private DatelineEvidence(String text, DatelineWords words) {
    this.text = text;
    this.words = words;
    this.printed = words.printedPlaces();
  }

  static boolean convinces(String text, DatelineSpan span, DatelineWords words) {
    return words.isComplete() && new DatelineEvidence(text, words).isConvincing(span);
  }

  /// Whether the first place, or the region after it, is in the list.
  static boolean isKnown(DatelineWords words) {
    return words.hasKnownRegion()
        || words.printedPlaces().stream().limit(1).anyMatch(PlaceNames.table()::isKnown);
  }

  /// Whether the words are a label such as `EXCLUSIVE`.
  static boolean isLabel(DatelineWords words) {
    String name = words.printedPlaces().stream().findFirst().orElse("");
    return !words.isForm() && PlaceNames.table().isLabel(name) && !PlaceNames.table().isCity(name);
  }

  private boolean isConvincing(DatelineSpan span) {
    if (isLabel(words) || isSigned(printed.getFirst()) || isMixed(printed.getFirst())) {
      return false;
    }
    boolean shouted = printed.stream().allMatch(NormalCase::isShouted);
    boolean signed = words.agency().filter(Newsrooms::isOne).isPresent();
    boolean known = isKnown(words);
    boolean day = words.date().filter(d -> d.day() > 0).isPresent();
    boolean dated = day && (!words.runsIntoDate() || known);
    return switch (span.mark()) {
      case END -> dated && (shouted || (signed && known));
      case NONE -> signed && (shouted || known);
      case DASH, COLON -> {
        if (dated || signed) {
          boolean oneWord = dated ? isOneWord() : isSignedWord(span);
          yield shouted || known || (oneWord && beginsSentence(span.next()));
        }
        yield span.mark() == Mark.DASH
            ? isConvincingBeforeDash(span.next(), shouted)
            : isConvincingBeforeColon(span.next(), shouted);
      }
    };
  }

  /// Without a date and an agency.
  private boolean isConvincingBeforeDash(int next, boolean shouted) {
    if (words.isForm()) {
      return true;
    }
    boolean known = PlaceNames.table().isKnown(printed.getFirst());
    if ((words.agency().isPresent() && !(shouted && known)) || !beginsSentence(next)) {
      return false;
    }
    return shouted
        ? known || words.hasKnownRegion() || isLongName()
        : words.hasKnownRegion() || isKnownCity();
  }

  /// Without a date and an agency. Before a colon, `Parkland: Birth of a Movement` is a title;
  /// papers of English-speaking America and Britain end no dateline so.
  private boolean isConvincingBeforeColon(int next, boolean shouted) {
    return words.agency().isEmpty()
        && isKnownCity()
        && beginsSentence(next)
        && (shouted
            || PlaceNames.table()
                .country(printed.getFirst())
                .filter(c -> c.equals("us") || c.equals("gb"))
                .isEmpty());
  }

  /// `Baramulla, Dec 6:`.
  private boolean isOneWord() {
    return printed.size() == 1
        && printed.getFirst().indexOf(' ') < 0
        && words.places().getFirst().within().isEmpty()
        && words.date().filter(d -> d.year() == 0).isPresent();
  }

  /// `Krefeld (dpa) -`; two words may be a reporter's name.
  private boolean isSignedWord(DatelineSpan span) {
    return span.mark() == Mark.DASH
        && printed.size() == 1
        && printed.getFirst().indexOf(' ') < 0
        && text.substring(span.start(), span.end()).strip().endsWith(")");
  }

  private boolean isKnownCity() {
    return printed.stream().allMatch(PlaceNames.table()::isCity);
  }

  /// Whether an agency's name is among the words: `AP DENVER`.
  private static boolean isSigned(String name) {
    if (name.indexOf(' ') < 0 || PlaceNames.table().isKnown(name)) {
      return false;
    }
    String[] words = name.split(" ", 0);
    for (int i = 0; i < words.length; i++) {
      String two = i + 1 < words.length ? words[i] + " " + words[i + 1] : words[i];
      if (Newsrooms.isOne(words[i]) || Newsrooms.isOne(two)) {
        return true;
      }
    }
    return false;
  }

  /// Whether some words are in capitals and others are not: `Amanda Becker WASHINGTON`.
  private static boolean isMixed(String name) {
    if (name.indexOf(' ') < 0) {
      return false;
    }
    boolean shouted = false;
    boolean spoken = false;
    for (String word : name.split(" ", 0)) {
      boolean capitals = NormalCase.isShouted(word);
      shouted |= capitals && word.length() > 3;
      spoken |= !capitals && !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
    return shouted && spoken;
  }

  /// An unknown name in capitals must look like a town's, not like an acronym.
  private boolean isLongName() {
    String name = printed.getFirst();
    int stop = name.indexOf('.');
    return name.length() >= 5
        && !words.runsIntoDate()
        && name.split(" ", 0).length <= 3
        && (stop < 0 || name.startsWith("ST. ") || name.startsWith("FT. "));
  }

  private boolean beginsSentence(int at) {
    return at < text.length() && !Character.isLowerCase(text.charAt(at)) && text.charAt(at) != '(';
  }
}
