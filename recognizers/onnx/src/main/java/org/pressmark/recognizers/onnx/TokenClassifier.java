package org.pressmark.recognizers.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pressmark.recognizers.onnx.Labels.Label;
import org.pressmark.recognizers.onnx.WordPieces.Word;
import org.pressmark.schema.EntityType;
import org.pressmark.schema.Mention;
import org.pressmark.schema.Mention.Part;

/// A model that gives each word a label, with its vocabulary. A word has the label of its first
/// piece. A text longer than the model can read is read in parts that end with a sentence where
/// they can. Stays loaded as long as the program runs; thread-safe.
final class TokenClassifier {
  private static final int USUAL_LENGTH = 512;

  private final OrtSession session;
  private final WordPieces vocabulary;
  private final Labels labels;
  private final int maxPieces;

  private TokenClassifier(OrtSession session, WordPieces vocabulary, Labels labels, int maxPieces) {
    this.session = session;
    this.vocabulary = vocabulary;
    this.labels = labels;
    this.maxPieces = maxPieces;
  }

  /// Loads a model and the files beside it.
  ///
  /// @throws IOException if a file is missing or is not what it should be
  static TokenClassifier load(Path directory) throws IOException {
    for (String name : List.of("model.onnx", "vocab.txt", "config.json")) {
      if (!Files.isReadable(directory.resolve(name))) {
        throw new IOException("there is no " + directory.resolve(name));
      }
    }
    JsonNode config = json(directory.resolve("config.json"));
    Path tokenizer = directory.resolve("tokenizer_config.json");
    boolean lowerCase =
        Files.exists(tokenizer) && json(tokenizer).path("do_lower_case").asBoolean(false);
    int length = config.path("max_position_embeddings").asInt(USUAL_LENGTH);
    return new TokenClassifier(
        session(directory.resolve("model.onnx")),
        WordPieces.load(directory.resolve("vocab.txt"), lowerCase),
        Labels.read(config),
        Math.max(1, length - 2));
  }

  private static JsonNode json(Path file) throws IOException {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (JsonProcessingException e) {
      throw new IOException(file + " is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  /// One thread an article: the indexer has several of them.
  private static OrtSession session(Path model) throws IOException {
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      return OrtEnvironment.getEnvironment().createSession(model.toString(), options);
    } catch (OrtException e) {
      throw new IOException(model + " cannot be loaded: " + e.getMessage(), e);
    }
  }

  /// The names in a text, in order.
  List<Mention> mentions(String text, Part part) {
    List<Word> words = vocabulary.words(text);
    var found = new ArrayList<Label>();
    int from = 0;
    while (from < words.size()) {
      int to = end(text, words, from);
      found.addAll(labels(words.subList(from, to)));
      from = to;
    }
    return join(text, part, words, found);
  }

  /// The end of the part that begins with a word: as many as the model can read, but whole
  /// sentences if that leaves half of them.
  private int end(String text, List<Word> words, int from) {
    int pieces = 0;
    int to = from;
    int sentence = from;
    while (to < words.size() && pieces + words.get(to).pieces().size() <= maxPieces) {
      Word word = words.get(to++);
      pieces += word.pieces().size();
      boolean isLast = ".!?".indexOf(text.charAt(word.end() - 1)) >= 0;
      sentence = isLast && pieces > maxPieces / 2 ? to : sentence;
    }
    if (to == words.size()) {
      return to;
    }
    // A word of more pieces than the model can read is cut by labels().
    return sentence > from ? sentence : Math.max(to, from + 1);
  }

  private List<Label> labels(List<Word> words) {
    int length = 2 + words.stream().mapToInt(word -> word.pieces().size()).sum();
    length = Math.min(length, maxPieces + 2);
    var ids = new long[length];
    var firsts = new int[words.size()];
    ids[0] = vocabulary.begin();
    int at = 1;
    for (int i = 0; i < firsts.length; i++) {
      firsts[i] = at;
      for (int piece : words.get(i).pieces()) {
        if (at < length - 1) {
          ids[at++] = piece;
        }
      }
    }
    ids[length - 1] = vocabulary.end();
    float[][] scores = scores(ids);
    return Arrays.stream(firsts).mapToObj(first -> labels.best(scores[first])).toList();
  }

  private float[][] scores(long[] ids) {
    var ones = new long[ids.length];
    Arrays.fill(ones, 1);
    Map<String, long[]> values =
        Map.of("input_ids", ids, "attention_mask", ones, "token_type_ids", new long[ids.length]);
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      for (String name : session.getInputNames()) {
        inputs.put(name, tensor(values.getOrDefault(name, ones)));
      }
      try (OrtSession.Result result = session.run(inputs)) {
        return ((float[][][]) result.get(0).getValue())[0];
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the model failed: " + e.getMessage(), e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private static OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        OrtEnvironment.getEnvironment(), LongBuffer.wrap(values), new long[] {1, values.length});
  }

  // ---- words to names

  private static List<Mention> join(String text, Part part, List<Word> words, List<Label> labels) {
    var mentions = new ArrayList<Mention>();
    int from = 0;
    while (from < words.size()) {
      Optional<EntityType> type = labels.get(from).type();
      int to = from + 1;
      while (type.isPresent()
          && to < words.size()
          && labels.get(to).type().equals(type)
          && !labels.get(to).begins()) {
        to++;
      }
      int first = from;
      int last = to - 1;
      type.map(t -> mention(text, t, part, words.get(first).start(), words.get(last).end()))
          .ifPresent(mentions::add);
      from = to;
    }
    return mentions;
  }

  private static Mention mention(String text, EntityType type, Part part, int start, int end) {
    String found = text.substring(start, end);
    int possessive = found.endsWith("'s") || found.endsWith("’s") ? 2 : 0;
    int last = found.length() > possessive ? end - possessive : end;
    String name = text.substring(start, last);
    return new Mention(type, name, name, part, start, last, Optional.empty());
  }
}
