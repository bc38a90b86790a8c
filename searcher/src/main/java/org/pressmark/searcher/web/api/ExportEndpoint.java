package org.pressmark.searcher.web.api;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pressmark.searcher.ask.Defaults;
import org.pressmark.searcher.ask.Inputs;
import org.pressmark.searcher.ask.TypedQuestion;
import org.pressmark.searcher.export.Answers;
import org.pressmark.searcher.export.HitFormat;
import org.pressmark.searcher.search.Order;
import org.pressmark.searcher.search.Sample;
import org.pressmark.searcher.search.SearchRequest;
import org.pressmark.searcher.web.http.AskedQuestion;
import org.pressmark.searcher.web.http.Call;
import org.pressmark.searcher.web.http.Parameters;
import org.pressmark.searcher.web.http.ProblemException;
import org.pressmark.searcher.web.http.Reply;

/// `/export`: what `pressmark export` writes, as a file to keep, sent while it is written.
final class ExportEndpoint {
  static final Set<String> PARAMETERS =
      AskedQuestion.and(
          Parameters.TIMEOUT,
          "sort",
          AskedFormat.FORMAT,
          AskedFormat.TEXT,
          AskedFormat.SAMPLE,
          AskedFormat.SEED,
          AskedFormat.BYTE_ORDER_MARK,
          AskedFormat.METHODS);

  private static final int LONGEST_NAME = 40;

  private ExportEndpoint() {}

  static Reply reply(Call call) throws ProblemException {
    Parameters parameters = call.parameters();
    TypedQuestion typed = AskedQuestion.typed(parameters);
    HitFormat format = AskedFormat.format(parameters, HitFormat.EXPORTED, HitFormat.JSONL);
    Set<HitFormat.With> with = AskedFormat.with(parameters);
    Order order = parameters.read("sort", Inputs::order).orElse(Defaults.EXPORT_ORDER);
    Optional<Sample> sample = AskedFormat.sample(parameters);
    SearchRequest every = SearchRequest.all(AskedQuestion.parsed(typed), order).with(sample);
    return new Reply.Streamed(
        AskedFormat.mediaType(format),
        Map.of(
            "Content-Disposition",
            "attachment; filename=\"" + fileName(typed.query(), format) + "\""),
        out -> Answers.export(call.archive(), typed.query(), every, format.articles(out, with)));
  }

  /// A name of letters a to z, digits and hyphens, by which a person finds the file again.
  static String fileName(String query, HitFormat format) {
    String plain =
        Normalizer.normalize(query, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-");
    String words = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    return ("pressmark-" + words).replaceAll("-+", "-").replaceAll("-$", "") + "." + ending(format);
  }

  private static String ending(HitFormat format) {
    return switch (format) {
      case JSON, CSL_JSON -> "json";
      case JSONL -> "jsonl";
      case CSV -> "csv";
      case BIBTEX -> "bib";
      case RIS -> "ris";
      case ATOM -> "atom";
    };
  }
}
