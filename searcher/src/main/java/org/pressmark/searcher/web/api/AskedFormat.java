package org.pressmark.searcher.web.api;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.pressmark.searcher.ask.Inputs;
import org.pressmark.searcher.ask.InvalidInputException;
import org.pressmark.searcher.export.HitFormat;
import org.pressmark.searcher.export.HitFormat.With;
import org.pressmark.searcher.search.Sample;
import org.pressmark.searcher.web.http.Parameters;
import org.pressmark.searcher.web.http.ProblemException;

/// The parameters that say in which form hits are wanted, and whether all of them.
final class AskedFormat {
  static final String FORMAT = "format";
  static final String BYTE_ORDER_MARK = "bom";
  static final String METHODS = "header";
  static final String TEXT = "text";
  static final String SAMPLE = "sample";
  static final String SEED = "seed";

  private static final String UTF_8 = "; charset=utf-8";

  private AskedFormat() {}

  /// The format.
  ///
  /// @param there which there are at the address
  static HitFormat format(Parameters parameters, Set<HitFormat> there, HitFormat usual)
      throws ProblemException {
    return parameters.read(FORMAT, text -> format(text, there)).orElse(usual);
  }

  private static HitFormat format(String text, Set<HitFormat> there) throws InvalidInputException {
    Optional<HitFormat> format = HitFormat.of(text).filter(there::contains);
    if (format.isEmpty()) {
      throw InvalidInputException.noSuch(
          "no format '%s'", text, there.stream().map(HitFormat::label).toList());
    }
    return format.get();
  }

  /// Whether a table is wanted as CSV, not as JSON.
  static boolean isCsv(Parameters parameters) throws ProblemException {
    return format(parameters, EnumSet.of(HitFormat.JSON, HitFormat.CSV), HitFormat.JSON)
        == HitFormat.CSV;
  }

  /// The media type as HTTP has it.
  static String mediaType(HitFormat format) {
    return format.mediaType() + UTF_8;
  }

  /// What hits are written with.
  static Set<With> with(Parameters parameters) throws ProblemException {
    var with = EnumSet.noneOf(With.class);
    if (parameters.isOn(TEXT)) {
      with.add(With.TEXT);
    }
    if (parameters.isOn(BYTE_ORDER_MARK)) {
      with.add(With.BYTE_ORDER_MARK);
    }
    if (parameters.isOn(METHODS)) {
      with.add(With.METHODS);
    }
    return with;
  }

  /// The sample; empty if all hits are asked for.
  static Optional<Sample> sample(Parameters parameters) throws ProblemException {
    long seed = parameters.number(SEED, 0);
    return parameters.read(SAMPLE, text -> Inputs.sample(Inputs.count(text), seed));
  }

  /// The formats, for a set of those that an address has.
  static Set<HitFormat> of(HitFormat... formats) {
    return EnumSet.copyOf(Arrays.asList(formats));
  }
}
