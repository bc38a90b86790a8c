package org.pressmark.indexer.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;

/// Rejects a file of text that no reader knows and says what it is, so that markup and programs do
/// not pass for articles in plain text.
final class TextRefusal implements FormatReader {
  private static final String NO_ARTICLE = ", not an article";

  private static final Pattern DTD = Pattern.compile("<!(?:ELEMENT|ENTITY|ATTLIST)\\s");
  private static final Pattern MARKUP =
      Pattern.compile("<(?:\\?xml|!DOCTYPE|!--|[A-Za-z][\\w:.-]*[\\s/>])");

  private static final Map<String, String> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("dtd", "a DTD" + NO_ARTICLE),
          Map.entry("css", "CSS" + NO_ARTICLE),
          Map.entry("yaml", "YAML" + NO_ARTICLE),
          Map.entry("yml", "YAML" + NO_ARTICLE),
          Map.entry("sql", "SQL" + NO_ARTICLE),
          Map.entry("js", "a program" + NO_ARTICLE),
          Map.entry("py", "a program" + NO_ARTICLE),
          Map.entry("r", "a program" + NO_ARTICLE),
          Map.entry("java", "a program" + NO_ARTICLE),
          Map.entry("sh", "a program" + NO_ARTICLE),
          Map.entry("bat", "a program" + NO_ARTICLE));

  @Override
  public String format() {
    return "other";
  }

  @Override
  public boolean accepts(Head head) {
    return reason(head).isPresent();
  }

  @Override
  public void read(Input input, Consumer<ReadOutcome> sink) {
    reason(input.head()).ifPresent(reason -> sink.accept(new Rejected(input.origin(), reason)));
  }

  private static Optional<String> reason(Head head) {
    String text = head.text().stripLeading();
    String format = isMarkup(text) ? markup(text, head) : BY_EXTENSION.get(head.extension());
    return Optional.ofNullable(format).map(known -> "is " + known);
  }

  /// Whether a text begins with a tag that is not just a word in angles.
  private static boolean isMarkup(String text) {
    return MARKUP.matcher(text).lookingAt()
        && (text.startsWith("<?") || text.startsWith("<!") || text.contains("</"));
  }

  private static String markup(String text, Head head) {
    if (DTD.matcher(text).find()) {
      return "a DTD" + NO_ARTICLE;
    }
    return XmlHead.root(head)
        .map(root -> "XML or SGML of a kind that is not read: its root is <" + root + ">")
        .orElse("XML or SGML of a kind that is not read");
  }
}
