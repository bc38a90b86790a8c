package org.pressmark.schema.index;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// Makes names comparable: without case, accents and doubled blanks, with straight quotes.
public final class Folding {
  private Folding() {}

  /// The folded form of a name; folding it again changes nothing.
  public static String fold(String name) {
    char[] in = Normalizer.normalize(name, Normalizer.Form.NFC).toCharArray();
    char[] out = new char[in.length * 4];
    int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
    return new String(out, 0, length).toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
  }
}
