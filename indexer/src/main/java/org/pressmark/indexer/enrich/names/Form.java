package org.pressmark.indexer.enrich.names;

/// What a token looks like, as far as it tells whether a name goes on with it.
enum Form {
  LOWER(0),
  CAPITALIZED(1),
  CAPITALS(2),
  MIXED(3),
  INITIAL(4),
  NUMBER(5),
  HYPHEN(6),
  APOSTROPHE(7),
  POSSESSIVE(8),
  COMMA(9),
  STOP(10),
  QUOTE(11),
  OTHER(12),
  OF(13),
  AND(14),
  THE(15),
  PARTICLE(16);

  private final int number;

  Form(int number) {
    this.number = number;
  }

  /// The form's place in tables; part of the model.
  int number() {
    return number;
  }

  /// A word that has an upper-case letter.
  boolean isCapital() {
    return switch (this) {
      case CAPITALIZED, CAPITALS, MIXED, INITIAL -> true;
      case LOWER,
          NUMBER,
          HYPHEN,
          APOSTROPHE,
          POSSESSIVE,
          COMMA,
          STOP,
          QUOTE,
          OTHER,
          OF,
          AND,
          THE,
          PARTICLE ->
          false;
    };
  }

  boolean isWord() {
    return switch (this) {
      case CAPITALIZED, CAPITALS, MIXED, INITIAL, LOWER, OF, AND, THE, PARTICLE -> true;
      case NUMBER, HYPHEN, APOSTROPHE, POSSESSIVE, COMMA, STOP, QUOTE, OTHER -> false;
    };
  }

  static Form of(Tokens tokens, int token) {
    char first = tokens.firstChar(token);
    int length = tokens.length(token);
    if (Character.isLetterOrDigit(first)) {
      return word(tokens.text(), tokens.start(token), tokens.end(token));
    }
    if (Tokenizer.isApostrophe(first)) {
      return length == 1 ? APOSTROPHE : POSSESSIVE;
    }
    if (Tokenizer.isHyphen(first)) {
      return length == 1 ? HYPHEN : OTHER;
    }
    return switch (first) {
      case ',' -> COMMA;
      case '.', '!', '?', ';', ':', '…' -> STOP;
      case '"', '“', '”', '«', '»' -> QUOTE;
      default -> OTHER;
    };
  }

  private static Form word(String text, int from, int to) {
    int upper = 0;
    int lower = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
    }
    if (upper == 0) {
      return lower == 0 ? uncased(text.charAt(from)) : lower(text.substring(from, to));
    }
    if (lower == 0) {
      return upper == 1 && to - from <= 2 ? INITIAL : CAPITALS;
    }
    return upper == 1 && Character.isUpperCase(text.charAt(from)) ? CAPITALIZED : MIXED;
  }

  private static Form uncased(char first) {
    return Character.isDigit(first) ? NUMBER : OTHER;
  }

  private static Form lower(String word) {
    return switch (word) {
      case "of" -> OF;
      case "and" -> AND;
      case "the" -> THE;
      case "al",
          "el",
          "ul",
          "de",
          "del",
          "della",
          "der",
          "den",
          "di",
          "da",
          "do",
          "dos",
          "du",
          "la",
          "le",
          "van",
          "von",
          "bin",
          "ibn",
          "bint",
          "abu",
          "ap",
          "ten",
          "ter",
          "zu",
          "y",
          "e" ->
          PARTICLE;
      case String _ -> LOWER;
    };
  }
}
