package org.pressmark.schema.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The terms of a token stream by their positions.
final class Positions {
  private Positions() {}

  /// The terms of a text as a field has them: a blank between those of a position, ` | ` between
  /// positions.
  static String of(Analyzer analyzer, String field, String text) throws IOException {
    var positions = new ArrayList<String>();
    terms(analyzer, field, text).values().forEach(terms -> positions.add(String.join(" ", terms)));
    return String.join(" | ", positions);
  }

  /// The terms of a text by position.
  static SortedMap<Integer, List<String>> terms(Analyzer analyzer, String field, String text)
      throws IOException {
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      return read(stream, text);
    }
  }

  /// The terms of a stream by position. Makes sure of what Lucene demands of offsets.
  static SortedMap<Integer, List<String>> read(TokenStream stream, String text) throws IOException {
    CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
    var increment = stream.addAttribute(PositionIncrementAttribute.class);
    OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
    var terms = new TreeMap<Integer, List<String>>();
    int position = -1;
    int lastStart = 0;
    stream.reset();
    while (stream.incrementToken()) {
      position += increment.getPositionIncrement();
      if (offset.startOffset() < lastStart || offset.endOffset() > text.length()) {
        throw new AssertionError("offsets of " + term + " in " + text);
      }
      lastStart = offset.startOffset();
      terms.computeIfAbsent(position, _ -> new ArrayList<>()).add(term.toString());
    }
    stream.end();
    return terms;
  }
}
