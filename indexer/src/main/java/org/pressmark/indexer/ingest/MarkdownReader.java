package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;

/// Reads Markdown, and text of any kind with YAML front matter: one article a file. Front matter
/// has the fields, under the keys that JSON has; without a title there the first heading of the
/// text is the headline.
final class MarkdownReader implements FormatReader {
  private static final Set<String> EXTENSIONS =
      Set.of("md", "markdown", "mdown", "mkd", "mdx", "qmd", "rmd");

  /// What Hugo and Jekyll put other things in the place of.
  private static final Pattern SHORTCODE =
      Pattern.compile("\\{\\{[<%].{0,1000}?[>%]}}|\\{%.{0,1000}?%}");

  private static final int DEEPEST = 100;

  /// A paragraph with more characters is not written by hand.
  private static final int LONGEST_PARAGRAPH = 20_000;

  private final JsonArticle article;

  MarkdownReader(JsonArticle article) {
    this.article = article;
  }

  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public boolean accepts(Head head) {
    return EXTENSIONS.contains(head.extension()) || FrontMatter.of(head.text()).isPresent();
  }

  @Override
  public void read(Input input, Consumer<ReadOutcome> sink) throws IOException {
    Optional<String> text = input.wholeText();
    sink.accept(text.isEmpty() ? input.tooLong() : article(text.get(), input));
  }

  private ReadOutcome article(String text, Input input) {
    Json.Members fields = new Json.Members();
    Optional<FrontMatter> matter = FrontMatter.of(text);
    Optional<Rejected> fault = matter.flatMap(m -> m.readInto(fields, input.origin()));
    if (fault.isPresent()) {
      return fault.get();
    }
    String story = text.substring(matter.map(FrontMatter::end).orElse(0));
    boolean plain = input.head().extension().equals("txt");
    String body = plain ? Paragraphs.of(CleanText.of(story)) : html(story, fields);
    fields.members().put("articlebody", new Json.Text(body));
    return article.read(fields, input.origin());
  }

  /// The text as HTML, without its title, which goes to the fields if they have none.
  private static String html(String markdown, Json.Members fields) {
    Node document =
        Parser.builder()
            .maxOpenBlockParsers(DEEPEST)
            .build()
            .parse(readable(SHORTCODE.matcher(CleanText.of(markdown)).replaceAll("")));
    if (document.getFirstChild() instanceof Heading heading) {
      String title = CleanText.oneLine(text(heading));
      boolean known = fields.get("title").or(() -> fields.get("headline")).isPresent();
      if (!known || fields.get("title").filter(new Json.Text(title)::equals).isPresent()) {
        fields.members().put("title", new Json.Text(title));
        heading.unlink();
      }
    }
    return HtmlRenderer.builder().build().render(document);
  }

  /// The text, without HTML in paragraphs of excessive length: the parser looks for the end of a
  /// tag from each of its beginnings to the end of the paragraph.
  private static String readable(String markdown) {
    if (markdown.length() <= LONGEST_PARAGRAPH) {
      return markdown;
    }
    return Stream.of(markdown.split("\n\n", -1))
        .map(part -> part.length() <= LONGEST_PARAGRAPH ? part : part.replace("<", "&lt;"))
        .collect(Collectors.joining("\n\n"));
  }

  private static String text(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(org.commonmark.node.Text words) {
            text.append(words.getLiteral());
          }

          @Override
          public void visit(org.commonmark.node.Code code) {
            text.append(code.getLiteral());
          }
        });
    return text.toString();
  }
}
