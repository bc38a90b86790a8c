package org.pressmark.indexer.upkeep;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.pressmark.indexer.upkeep.CheckReport.Remedy;
import org.pressmark.schema.index.NameField;
import org.pressmark.schema.names.NameRules;
import org.pressmark.schema.names.NameRulesException;
import org.pressmark.schema.names.Names;
import org.pressmark.schema.names.NamesFile;

/// The canonical names of a commit, and the user's rules for them.
final class NamesCheck {
  private NamesCheck() {}

  static void check(HeldIndex held, Findings findings) throws IOException {
    if (NamesFile.isBehind(held.articles().userData())) {
      findings.note(
          "the names of people, places and organisations are not brought together yet, since the"
              + " last run was stopped; the next one does it");
    }
    checkRules(held.path(), findings);
    String file = NamesFile.of(held.articles().userData());
    if (held.articles().missing().contains(file)) {
      return;
    }
    try (Names names = Names.of(held.articles(), held.articles().userData())) {
      for (NameField field : NamesFile.FIELDS) {
        names.doubts(field);
      }
    } catch (IOException | RuntimeException e) { // whatever a wrong offset leads to
      findings.damage(file, Messages.of(e));
    }
  }

  private static void checkRules(Path index, Findings findings) throws IOException {
    try (Directory directory = new NIOFSDirectory(index)) {
      NameRules.of(directory);
    } catch (NameRulesException e) {
      findings.fault(index.toString(), Messages.of(e), Remedy.CORRECT_RULES);
    }
  }
}
