package org.pressmark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

  @Test
  void indexesTheSampleCorpusAndShowsWhatCanBeAsked(@TempDir Path directory) {
    String before = System.getProperty("pressmark.home", "");
    System.setProperty("pressmark.home", Repository.ROOT.toString());
    try {
      CommandRun demo = CommandRun.of("demo", "-i", directory.resolve("index"));
      assertEquals(0, demo.code(), demo.err());
      assertTrue(demo.err().contains("= 109 added"), demo.err());
      for (String shown :
          new String[] {
            "$ pressmark search mandela",
            "PERSON (",
            "PLACE (",
            "\"panama canal\"",
            "date:1950..1999",
            "pressmark index ~/my-archive"
          }) {
        assertTrue(demo.out().contains(shown), shown + " in " + demo.out());
      }
    } finally {
      System.setProperty("pressmark.home", before.isEmpty() ? "." : before);
    }
  }
}
