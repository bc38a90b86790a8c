package org.pressmark.indexer.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pressmark.indexer.index.FileLedger;
import org.pressmark.indexer.upkeep.CheckReport.Remedy;
import org.pressmark.schema.index.Fields;

/// The ledger against the articles: of every file that it has, as many articles are there as it
/// says. A run that was stopped between the two commits leaves it behind: it lacks files, or knows
/// them as they were before. That is told, but no fault, since the next run does not rely on it.
final class LedgerCheck {
  private final boolean settled;
  private final boolean inStep;
  private final DirectoryReader articles;
  private final @Nullable Bits live;
  private final Findings findings;
  private long files;
  private long accounted;
  private long behind;

  /// Files of the ledger of which the index has nothing.
  private long strange;

  private LedgerCheck(HeldIndex held, DirectoryReader articles, Findings findings) {
    this.settled = held.settled();
    this.inStep = held.isInStep();
    this.articles = articles;
    this.live = MultiBits.getLiveDocs(articles);
    this.findings = findings;
  }

  /// Checks all, and says how many files the ledger has.
  static long check(HeldIndex held, DirectoryReader articles, Stage stage, Findings findings)
      throws IOException {
    var check = new LedgerCheck(held, articles, findings);
    if (held.ledger().isEmpty()) {
      check.explainMissing(held);
      return 0;
    }
    try (FileLedger ledger = FileLedger.openDry(held.ledger().get())) {
      stage.begin("files of the ledger", "", ledger.size());
      check.check(ledger, stage);
    }
    return check.files;
  }

  private void explainMissing(HeldIndex held) throws IOException {
    Path path = held.path().resolve(FileLedger.DIRECTORY);
    if (settled && Files.isDirectory(path) && !isEmpty(path)) {
      findings.fault(FileLedger.DIRECTORY, "its list of segments is missing", Remedy.INDEX_ALL);
    } else {
      findings.note("there is no ledger yet; the next run reads every file again");
    }
  }

  private static boolean isEmpty(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.findAny().isEmpty();
    }
  }

  private void check(FileLedger ledger, Stage stage) throws IOException {
    TermsEnum paths = paths();
    ledger.forEachPath(path -> {
      Optional<FileLedger.Entry> entry = ledger.find(path);
      if (entry.isPresent()) {
        files++;
        stage.add(1);
        check(path, entry.get().articles(), count(paths, path));
      }
    });
    if (files != ledger.size()) {
      findings.fault(FileLedger.DIRECTORY, "has a file twice", Remedy.INDEX_ALL);
    }
    conclude();
  }

  private TermsEnum paths() throws IOException {
    Terms terms = MultiTerms.getTerms(articles, Fields.PATH);
    return terms == null ? TermsEnum.EMPTY : terms.iterator();
  }

  private int count(TermsEnum paths, String path) throws IOException {
    return paths.seekExact(new BytesRef(path))
        ? ArticleCheck.countLive(paths.postings(null, PostingsEnum.NONE), live)
        : 0;
  }

  private void check(String path, long said, long there) {
    accounted += there;
    strange += said > 0 && there == 0 ? 1 : 0;
    if (there > said) {
      behind++;
    } else if (there < said && !(settled && inStep)) {
      behind++;
    } else if (there < said) {
      findings.fault(
          path,
          "the ledger says %,d articles, the index has %,d".formatted(said, there),
          Remedy.INDEX_ALL);
    }
  }

  private void conclude() {
    if (files > 0 && articles.numDocs() > 0 && strange == files) {
      findings.fault(
          FileLedger.DIRECTORY,
          "is that of another index: it fits none of the articles",
          Remedy.INDEX_ALL);
    }
    if (settled && !inStep) {
      findings.note(
          "a run was stopped between its two commits, so the ledger is behind the articles; the"
              + " next run reads every file again");
    } else if (!settled || behind > 0) {
      findings.note(
          "the ledger is behind the articles, of %,d files; the next run reads these again"
              .formatted(behind));
    }
    long others = articles.numDocs() - accounted;
    if (others > 0) {
      findings.note(
          "%,d articles are of files that the ledger does not have: they came by a stream, or the"
                  .formatted(others)
              + " next run reads their files again");
    }
  }
}
