package org.pressmark.indexer.enrich.names;

import java.util.Arrays;
import java.util.BitSet;

/// A text as words and punctuation marks, in sentences. Offsets are UTF-16 units of the text.
public final class Tokens {
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final BitSet sentenceStarts;

  private Tokens(String text, int[] starts, int[] ends, BitSet sentenceStarts) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.sentenceStarts = sentenceStarts;
  }

  /// Takes a text apart.
  public static Tokens of(String text) {
    return Tokenizer.tokens(text);
  }

  /// How many there are.
  public int size() {
    return starts.length;
  }

  /// The offset of a token's first character.
  public int start(int token) {
    return starts[token];
  }

  /// The offset after a token's last character.
  public int end(int token) {
    return ends[token];
  }

  /// A token as written.
  public String word(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /// A token as features know it: quotes and hyphens straight, digits as `0`.
  public String spelling(int token) {
    var spelling = new StringBuilder(length(token));
    for (int at = starts[token]; at < ends[token]; at++) {
      spelling.append(Words.plain(text.charAt(at)));
    }
    return spelling.toString();
  }

  char firstChar(int token) {
    return text.charAt(starts[token]);
  }

  int length(int token) {
    return ends[token] - starts[token];
  }

  String text() {
    return text;
  }

  /// Whether a token is written on without a blank after the one before it.
  boolean isJoined(int token) {
    return token > 0 && token < size() && starts[token] == ends[token - 1];
  }

  /// Whether a sentence begins with a token; the first one does.
  public boolean startsSentence(int token) {
    return sentenceStarts.get(token);
  }

  /// Whether a blank line or nothing stands before a token.
  boolean startsParagraph(int token) {
    return token == 0 || text.substring(ends[token - 1], starts[token]).contains("\n\n");
  }

  /// The first token after the sentence in which one stands.
  public int sentenceEnd(int token) {
    int next = sentenceStarts.nextSetBit(token + 1);
    return next < 0 ? size() : next;
  }

  /// Collects tokens from left to right.
  static final class Builder {
    private final String text;
    private int[] starts;
    private int[] ends;
    private int size;
    private final BitSet sentenceStarts = new BitSet();

    Builder(String text) {
      this.text = text;
      this.starts = new int[text.length() / 5 + 8];
      this.ends = new int[starts.length];
    }

    void add(int start, int end) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
      }
      starts[size] = start;
      ends[size++] = end;
    }

    int size() {
      return size;
    }

    /// The next token begins a sentence.
    void startSentence() {
      sentenceStarts.set(size);
    }

    Tokens build() {
      var tokens =
          new Tokens(text, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), sentenceStarts);
      Sentences.mark(tokens, sentenceStarts);
      return tokens;
    }
  }
}
