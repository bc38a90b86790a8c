package org.pressmark.indexer.ingest.maintext;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Nodes to take out of a tree, all of a parent at once: taken out one by one, jsoup numbers the
/// siblings anew each time, which for a hundred thousand comments in a row takes minutes.
final class Removal {
  private final IdentityHashMap<Element, Set<Node>> byParent = new IdentityHashMap<>();

  /// Notes a node; it stays where it is until {@link #carryOut}.
  void add(Node node) {
    if (node.parent() instanceof Element parent) {
      byParent
          .computeIfAbsent(parent, _ -> Collections.newSetFromMap(new IdentityHashMap<>()))
          .add(node);
    }
  }

  void carryOut() {
    byParent.forEach((parent, nodes) -> {
      List<Node> kept = parent.childNodes().stream().filter(node -> !nodes.contains(node)).toList();
      replaceChildren(parent, kept);
    });
  }

  /// Puts nodes that are an element's children, or new, in the place of all its children.
  static void replaceChildren(Element parent, List<Node> children) {
    List<Node> copy = new ArrayList<>(children);
    parent.empty();
    parent.appendChildren(copy);
  }
}
