package org.pressmark.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pressmark.indexer.enrich.Enricher;
import org.pressmark.indexer.enrich.EntityRecognizer;
import org.pressmark.indexer.ingest.ArticleSource;
import org.pressmark.indexer.ingest.NewsField;
import org.pressmark.indexer.ingest.RawArticle;
import org.pressmark.indexer.ingest.ReadOutcome;
import org.pressmark.indexer.ingest.ReadOutcome.Accepted;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.indexer.ingest.SourceFile;

/// Any bytes as a file of any name, through the door that `index` uses: whatever is in it, reading
/// comes to an end and to an outcome, a rejection has its place and one sentence, and an article
/// what {@link RawArticle} promises; so has the {@link SoundArticle} that is made of it. An input
/// is a {@link NamedBytes}; in that of an issue a zero byte parts the issue from its page.
public final class ReaderTarget {
  private static final Enricher ENRICHER =
      new Enricher(SoundArticle.CLOCK, EntityRecognizer.none());

  /// To check an article takes longer than to read it.
  private static final int MOST_CHECKED = 20;

  private ReaderTarget() {}

  /// Reads one input.
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    if (input.length == 0) {
      return;
    }
    NamedBytes file = NamedBytes.of(input);
    boolean isIssue = file.name().equals(NamedBytes.ISSUE);
    List<ReadOutcome> outcomes = isIssue ? issue(file) : stream(file);
    Promise.that(isIssue || !outcomes.isEmpty(), () -> "nothing became of " + file.name());
    outcomes.stream().limit(MOST_CHECKED).forEach(outcome -> check(outcome, file.name()));
  }

  private static List<ReadOutcome> stream(NamedBytes file) {
    List<ReadOutcome> outcomes = new ArrayList<>();
    ArticleSource.of(file.options())
        .read(file.name(), new ByteArrayInputStream(file.content()), outcomes::add);
    return outcomes;
  }

  private static List<ReadOutcome> issue(NamedBytes file) throws IOException {
    int end = 0;
    while (end < file.content().length && file.content()[end] != 0) {
      end++;
    }
    Path directory = Files.createTempDirectory("fuzz");
    Path issue = directory.resolve(NamedBytes.ISSUE);
    Path page = directory.resolve("a_0001.xml");
    try {
      Files.write(issue, Arrays.copyOf(file.content(), end));
      Files.write(page, Arrays.copyOfRange(file.content(), end, file.content().length));
      List<ReadOutcome> outcomes = new ArrayList<>();
      ArticleSource.of(file.options()).read(SourceFile.of(issue), outcomes::add);
      return outcomes;
    } finally {
      Files.deleteIfExists(page);
      Files.deleteIfExists(issue);
      Files.delete(directory);
    }
  }

  private static void check(ReadOutcome outcome, String name) {
    Promise.that(
        outcome.origin().path().equals(name), () -> "is said to be of " + outcome.origin());
    Promise.that(outcome.origin().toString().lines().count() == 1, () -> "where? " + outcome);
    switch (outcome) {
      case Rejected(_, String reason, _) ->
          Promise.that(
              !reason.isBlank() && reason.lines().count() == 1 && !reason.endsWith("."),
              () -> "no one sentence: '" + reason + "'");
      case Accepted(RawArticle article) -> {
        checkRaw(article);
        SoundArticle.check(ENRICHER.enrich(article, "a"));
      }
    }
  }

  private static void checkRaw(RawArticle article) {
    Promise.that(
        !article.all(NewsField.HEADLINE).isEmpty()
            || !article.all(NewsField.ARTICLE_BODY).isEmpty(),
        () -> "neither headline nor text: " + article);
    article.fields().values().stream().flatMap(List::stream).forEach(ReaderTarget::checkValue);
  }

  private static void checkValue(String value) {
    Promise.that(!value.isBlank(), () -> "a blank value");
    Promise.that(
        Normalizer.isNormalized(value, Normalizer.Form.NFC), () -> "not NFC: '" + value + "'");
    Promise.that(
        value.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t'),
        () -> "control characters: '" + value + "'");
    Promise.that(UTF_8.newEncoder().canEncode(value), () -> "half a character: '" + value + "'");
  }
}
