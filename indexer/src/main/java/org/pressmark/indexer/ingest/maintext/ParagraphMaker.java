package org.pressmark.indexer.ingest.maintext;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Makes paragraphs of text that stands loosely in blocks, with two line breaks between, so that
/// every paragraph of a page is a `p`.
final class ParagraphMaker implements NodeVisitor {
  private static final Set<String> CONTAINERS =
      Set.of("div", "section", "article", "main", "body", "center", "td");

  /// Elements with a block somewhere below them.
  private final Set<Element> withBlocks = Collections.newSetFromMap(new IdentityHashMap<>());

  private final List<Element> containers = new ArrayList<>();

  private ParagraphMaker() {}

  static void make(Element body) {
    var maker = new ParagraphMaker();
    body.traverse(maker);
    maker.containers.forEach(maker::wrapRuns);
  }

  @Override
  public void head(Node node, int depth) {}

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      Element parent = element.parent();
      if (parent != null && isBlock(element)) {
        withBlocks.add(parent);
      }
      if (CONTAINERS.contains(element.normalName())) {
        containers.add(element);
      }
    }
  }

  private boolean isBlock(Element element) {
    return withBlocks.contains(element)
        || (element.isBlock() && !element.normalName().equals("br"))
        || element.normalName().equals("img")
        || element.normalName().equals("figure");
  }

  /// Wraps each run of text among the children of a block; a `div` that is one run becomes it.
  private void wrapRuns(Element block) {
    List<List<Node>> runs = runs(block);
    if (runs.isEmpty()) {
      return;
    }
    if (runs.size() == 1 && !withBlocks.contains(block)) {
      if (block.normalName().equals("div")) {
        block.tagName("p");
      }
      return;
    }
    block.appendChildren(wrapped(block, runs));
  }

  /// The children of a block, with a new paragraph for each run; the block is left empty.
  private static List<Node> wrapped(Element block, List<List<Node>> runs) {
    IdentityHashMap<Node, Element> paragraphs = new IdentityHashMap<>();
    runs.forEach(run -> {
      Element paragraph = new Element("p");
      run.forEach(node -> paragraphs.put(node, paragraph));
    });
    List<Node> before = new ArrayList<>(block.childNodes());
    block.empty();
    List<Node> children = new ArrayList<>();
    for (Node child : before) {
      Element paragraph = paragraphs.get(child);
      if (paragraph == null) {
        children.add(child);
      } else {
        if (paragraph.childNodeSize() == 0) {
          children.add(paragraph);
        }
        paragraph.appendChild(child);
      }
    }
    return children;
  }

  private List<List<Node>> runs(Element block) {
    var runs = new ArrayList<List<Node>>();
    var run = new ArrayList<Node>();
    int breaks = 0;
    for (Node child : block.childNodes()) {
      if (isBlank(child)) {
        if (!run.isEmpty()) {
          run.add(child);
        }
      } else if (child instanceof Element br && br.normalName().equals("br")) {
        breaks++;
        run.add(child);
      } else if (child instanceof Element element && isBlock(element)) {
        close(run, runs);
        breaks = 0;
      } else {
        if (breaks > 1) {
          close(run, runs);
        }
        breaks = 0;
        run.add(child);
      }
    }
    close(run, runs);
    return runs;
  }

  private static void close(List<Node> run, List<List<Node>> runs) {
    if (run.stream().anyMatch(node -> !isBlank(node) && !isBreak(node))) {
      runs.add(List.copyOf(run));
    }
    run.clear();
  }

  private static boolean isBlank(Node node) {
    return node instanceof TextNode text ? text.isBlank() : !(node instanceof Element);
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element && element.normalName().equals("br");
  }
}
