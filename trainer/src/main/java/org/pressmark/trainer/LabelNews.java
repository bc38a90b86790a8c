package org.pressmark.trainer;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pressmark.indexer.enrich.EntityRecognizer;
import org.pressmark.indexer.enrich.EntityRecognizers;
import org.pressmark.schema.Mention;

/// Lets a recogniser label news, for another to learn from: `LabelNews RECOGNIZER OUT CORPORA
/// DIRECTORY:EVERY...`. Of each directory every n-th article is taken; `CORPORA` is the directory
/// of labelled corpora, of which GMB's sentences are labelled anew.
public final class LabelNews {
  private final EntityRecognizer teacher;
  private final PrintWriter out;
  private long chars;

  private LabelNews(EntityRecognizer teacher, PrintWriter out) {
    this.teacher = teacher;
    this.out = out;
  }

  /// See the class.
  public static void main(String[] args) throws IOException {
    try (var out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1])))) {
      var labels = new LabelNews(EntityRecognizers.named(args[0]), out);
      for (String directory : List.of(args).subList(3, args.length)) {
        int colon = directory.lastIndexOf(':');
        new News()
            .read(
                Path.of(directory.substring(0, colon)),
                Integer.parseInt(directory.substring(colon + 1)),
                labels::label);
        System.err.println(directory + ": " + labels.chars + " characters");
      }
      new Corpora(Path.of(args[2])).gmb().forEach(labels::label);
    }
  }

  private void label(String text) {
    chars += text.length();
    List<Mention> mentions = teacher.recognize("", text);
    var names =
        mentions.stream().map(m -> new LabelledText.Name(m.start(), m.end(), m.type())).toList();
    try {
      out.println(new LabelledText(text, names).toJson());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
