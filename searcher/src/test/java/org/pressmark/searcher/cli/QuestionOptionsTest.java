package org.pressmark.searcher.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.ask.TypedQuestion;
import picocli.CommandLine;

class QuestionOptionsTest {
  @Test
  void everyFilterIsAnOption() {
    List<String> options =
        new CommandLine(new ExplainCommand())
            .getCommandSpec().options().stream()
                .map(option -> option.longestName().substring(2))
                .toList();
    List<String> filters = TypedQuestion.FILTERS.stream().map(NameField::label).toList();
    assertEquals(filters, options.stream().filter(filters::contains).toList());
  }
}
