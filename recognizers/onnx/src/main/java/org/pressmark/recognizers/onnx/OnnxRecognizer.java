package org.pressmark.recognizers.onnx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pressmark.indexer.enrich.EntityRecognizer;
import org.pressmark.schema.Mention;
import org.pressmark.schema.Mention.Part;

/// Finds names by a token classification model in ONNX form, as exporters for Hugging Face write
/// them. `$PRESSMARK_ONNX_MODEL` names a directory with
///
/// - `model.onnx`, of the inputs `input_ids`, `attention_mask` and `token_type_ids` as far as it
///   has them, and of one output, a score for each label of each token;
/// - `vocab.txt`, the pieces of words, one a line (WordPiece, as of BERT);
/// - `config.json`, with the labels as `id2label` (`B-PER`, `I-LOC`, `ORG`, ...);
/// - `tokenizer_config.json`, where `do_lower_case` says whether case is dropped; without this file
///   it is kept.
///
/// In which languages it reads is up to the model, and so it reads all.
public final class OnnxRecognizer implements EntityRecognizer {
  private static final String DIRECTORY = "PRESSMARK_ONNX_MODEL";

  private final String directory;
  private @Nullable TokenClassifier classifier;

  /// Made by the service loader.
  public OnnxRecognizer() {
    this(Objects.requireNonNullElse(System.getenv(DIRECTORY), ""));
  }

  /// @param directory that of the model; empty if it is not known
  OnnxRecognizer(String directory) {
    this.directory = directory;
  }

  @Override
  public String name() {
    return "onnx";
  }

  @Override
  public void prepare() throws IOException {
    classifier();
  }

  private synchronized TokenClassifier classifier() throws IOException {
    if (classifier == null) {
      if (directory.isEmpty()) {
        throw new IOException("set " + DIRECTORY + " to the directory of the model");
      }
      classifier = TokenClassifier.load(Path.of(directory));
    }
    return classifier;
  }

  @Override
  public List<Mention> recognize(String headline, String body) {
    var mentions = new ArrayList<Mention>();
    try {
      mentions.addAll(classifier().mentions(headline, Part.HEADLINE));
      mentions.addAll(classifier().mentions(body, Part.BODY));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return mentions;
  }
}
