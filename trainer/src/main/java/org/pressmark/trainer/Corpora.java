package org.pressmark.trainer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.pressmark.schema.EntityType;

/// The labelled corpora of `ner.tar.xz`, unpacked. What is for evaluation only is read by {@link
/// #conll} and {@link #newswire}, and by nothing that trains.
///
/// @param directory where `wikigold.conll.txt` lies
record Corpora(Path directory) {
  private static final ColumnCorpus CONLL = new ColumnCorpus(0, 1, " ", _ -> false, true);
  private static final Pattern CONLL_DATELINE = Pattern.compile("[A-Z][A-Z. ]+ 1996-\\d\\d-\\d\\d");
  private static final Set<String> AFTER_PLACE_ADJECTIVE =
      Set.of(
          "and", "or", "in", "is", "was", "has", "to", "on", "for", "by", "with", "at", "as",
          "from", "until", "after", "before", "during", "between", "of", "where", "which", "who");
  private static final Set<String> BEFORE_PLACE =
      Set.of("in", "of", "at", "from", "to", "near", "into", "across", "throughout");

  /// Labelled text for training, by the name of its corpus.
  Map<String, List<LabelledText>> training() throws IOException {
    var all = new TreeMap<String, List<LabelledText>>();
    all.put(
        "wikigold",
        new ColumnCorpus(0, 1, " ", line -> line.startsWith("-DOCSTART-"), true)
            .read(lines("wikigold.conll.txt"), true));
    var tweets = new ColumnCorpus(0, 1, "\t", _ -> false, false);
    all.put("wnut17", tweets.read(lines("wnut17_train.conll"), true));
    all.put("wnut17-dev", tweets.read(lines("wnut17_dev.conll"), true));
    var btc = new ArrayList<LabelledText>();
    for (String part : List.of("a", "b", "e", "f", "g", "h")) {
      btc.addAll(tweets.read(lines("btc/" + part + ".conll"), true));
    }
    all.put("btc", btc);
    var uner = new ColumnCorpus(1, 2, "\t", line -> line.startsWith("# newdoc"), true);
    all.put("uner-ewt", uner.read(lines("uner/ewt-dev.iob2"), true));
    all.put("uner-ewt-test", uner.read(lines("uner/ewt-test.iob2"), true));
    all.put("uner-pud", uner.read(lines("uner/pud-test.iob2"), true));
    all.put("multiner", new ColumnCorpus(0, 1, " ", _ -> false, false).read(multiner(), true));
    all.put("redocred", redocred());
    return all;
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(directory.resolve(file), StandardCharsets.UTF_8);
  }

  private List<String> multiner() throws IOException {
    return zipped("multiner.zip", "Final_English.txt");
  }

  private List<String> zipped(String file, String member) throws IOException {
    try (var zip = new ZipFile(directory.resolve(file).toFile())) {
      byte[] bytes = zip.getInputStream(zip.getEntry(member)).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
  }

  // ---- Re-DocRED: adjectives of places are labelled as places there

  private List<LabelledText> redocred() throws IOException {
    var texts = new ArrayList<LabelledText>();
    for (String file : List.of("redocred/dev.json", "redocred/test.json")) {
      JsonNode all = new ObjectMapper().readTree(directory.resolve(file).toFile());
      for (JsonNode article : all) {
        texts.add(redocred(article));
      }
    }
    return texts;
  }

  private static LabelledText redocred(JsonNode article) {
    var joiner = new TextJoiner(true);
    int number = 0;
    for (JsonNode sentence : article.get("sents")) {
      var words = new ArrayList<String>();
      sentence.forEach(word -> words.add(word.asText()));
      var labels = new ArrayList<Optional<EntityType>>();
      var begins = new boolean[words.size()];
      words.forEach(_ -> labels.add(Optional.empty()));
      for (JsonNode entity : article.get("vertexSet")) {
        for (JsonNode mention : entity) {
          if (mention.get("sent_id").asInt() == number) {
            label(mention, words, labels, begins);
          }
        }
      }
      for (int i = 0; i < words.size(); i++) {
        joiner.add(words.get(i), labels.get(i), begins[i]);
      }
      joiner.endSentence(" ");
      number++;
    }
    return joiner.take();
  }

  private static void label(
      JsonNode mention, List<String> words, List<Optional<EntityType>> labels, boolean[] begins) {
    int from = mention.get("pos").get(0).asInt();
    int to = Math.min(mention.get("pos").get(1).asInt(), words.size());
    Optional<EntityType> type = ColumnCorpus.type("B-" + mention.get("type").asText());
    if (from >= to
        || (type.equals(Optional.of(EntityType.PLACE)) && isAdjective(words, from, to))) {
      return;
    }
    begins[from] = true;
    for (int i = from; i < to; i++) {
      labels.set(i, type);
    }
  }

  private static boolean isAdjective(List<String> words, int from, int to) {
    if (to - from > 1 || to == words.size()) {
      return false;
    }
    String next = words.get(to);
    boolean noun = Character.isLowerCase(next.charAt(0)) && !AFTER_PLACE_ADJECTIVE.contains(next);
    return noun && (from == 0 || !BEFORE_PLACE.contains(words.get(from - 1)));
  }

  /// The sentences of GMB, without its labels: news that is in the public domain.
  List<String> gmb() throws IOException {
    var sentences = new ArrayList<String>();
    var joiner = new TextJoiner(true);
    for (String line : zipped("gmb_ner_dataset.csv.zip", "ner_dataset.csv")) {
      if (line.startsWith("Sentence:") && !joiner.isEmpty()) {
        sentences.add(joiner.take().text());
      }
      String[] cells = line.split(",", -1);
      if (cells.length == 4 && !cells[3].equals("Tag")) {
        joiner.add(cells[1], Optional.empty(), false);
      }
    }
    return sentences;
  }

  // ---- for evaluation only

  /// CoNLL-2003, valid. Its articles are told apart by their datelines.
  List<LabelledText> conll(boolean asPrinted) throws IOException {
    List<String> lines = lines("conll2003_valid.EVAL-ONLY.txt");
    var articles = new ArrayList<LabelledText>();
    var article = new ArrayList<String>();
    var sentence = new ArrayList<String>();
    int headline = 0;
    for (String line : lines) {
      if (!line.isBlank()) {
        sentence.add(line);
        continue;
      }
      if (isDateline(sentence)) {
        articles.addAll(CONLL.read(article.subList(0, headline), asPrinted));
        article.subList(0, headline).clear();
        headline = 0;
      } else if (isCapitals(sentence)) {
        headline = article.size();
      }
      article.addAll(sentence);
      article.add("");
      sentence.clear();
    }
    articles.addAll(CONLL.read(article, asPrinted));
    return articles;
  }

  private static boolean isDateline(List<String> sentence) {
    String text = String.join(" ", sentence.stream().map(Corpora::word).toList());
    return CONLL_DATELINE.matcher(text).matches();
  }

  private static boolean isCapitals(List<String> sentence) {
    return sentence.size() > 3
        && sentence.stream()
            .map(Corpora::word)
            .noneMatch(w -> w.chars().anyMatch(Character::isLowerCase));
  }

  private static String word(String line) {
    return line.substring(0, line.indexOf(' '));
  }

  /// The English Worldwide Newswire, development half; facilities are places.
  List<LabelledText> newswire(boolean asPrinted) throws IOException {
    var corpus = new ColumnCorpus(0, 1, "\t", _ -> false, true);
    var articles = new ArrayList<LabelledText>();
    try (Stream<Path> files = Files.list(directory.resolve("worldwide-newswire-dev.EVAL-ONLY"))) {
      for (Path file : files.sorted().toList()) {
        articles.addAll(corpus.read(Files.readAllLines(file, StandardCharsets.UTF_8), asPrinted));
      }
    }
    return articles;
  }
}
