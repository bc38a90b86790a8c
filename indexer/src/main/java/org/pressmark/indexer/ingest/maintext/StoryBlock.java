package org.pressmark.indexer.ingest.maintext;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Finds the block of a tidied page that holds the story: its paragraphs vote for the blocks that
/// they stand in, the nearest ones most. One instance serves one page.
final class StoryBlock {
  private static final int SHORTEST_PARAGRAPH = 25;
  private static final int LEVELS = 5;
  private static final int CANDIDATES = 5;

  /// So many of the other candidates must stand in a block for it to win over the best.
  private static final int ENOUGH_TOGETHER = 3;

  private final Element body;
  private final boolean believesNames;
  private final Map<Element, Double> scores = new LinkedHashMap<>();

  private StoryBlock(Element body, Strictness strictness) {
    this.body = body;
    this.believesNames = strictness != Strictness.ANYTHING;
  }

  /// The story, in a tree of its own; empty if the page has no text.
  static Optional<Element> find(Element body, Strictness strictness) {
    return new StoryBlock(body, strictness).find();
  }

  private Optional<Element> find() {
    body.select("p, pre, td, blockquote, h2, h3, h4, h5, h6, section").forEach(this::vote);
    scores.replaceAll((block, score) -> score * (1 - TextMeasure.of(block).linkDensity()));
    if (scores.isEmpty()) {
      return TextMeasure.of(body).chars() == 0 ? Optional.empty() : Optional.of(body);
    }
    return Optional.of(withSiblings(widened(best())));
  }

  // ---- votes

  private void vote(Element paragraph) {
    TextMeasure text = TextMeasure.of(paragraph);
    boolean holdsOthers = paragraph.normalName().equals("td") && paragraph.selectFirst("p") != null;
    if (text.chars() < SHORTEST_PARAGRAPH || holdsOthers) {
      return;
    }
    double vote = 2 + text.commas() + Math.min(text.chars() / 100, 3);
    Element block = paragraph.parent();
    for (int level = 0; level < LEVELS && block != null && isInBody(block); level++) {
      double share = level == 0 ? 1 : level == 1 ? 2 : level * 3;
      scores.merge(block, initial(block) + vote / share, (old, _) -> old + vote / share);
      block = block.parent();
    }
  }

  private boolean isInBody(Element block) {
    return block.equals(body) || block.parent() != null;
  }

  private double initial(Element block) {
    double byName =
        switch (block.normalName()) {
          case "div", "article", "main" -> 5;
          case "pre", "td", "blockquote" -> 3;
          case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
          case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
          case String _ -> 0;
        };
    return byName + weight(block) + (block.attr("itemprop").contains("articleBody") ? 50 : 0);
  }

  private int weight(Element block) {
    return believesNames ? NameHints.weight(block) : 0;
  }

  private double score(Element block) {
    return scores.getOrDefault(block, 0.0);
  }

  // ---- the winner

  private List<Element> best() {
    return scores.entrySet().stream()
        .sorted(Map.Entry.<Element, Double>comparingByValue().reversed())
        .limit(CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The best block, or one round it where that holds the story as well.
  private Element widened(List<Element> best) {
    Element winner = together(best);
    winner = upward(winner);
    Element parent = winner.parent();
    while (parent != null && !winner.equals(body) && parent.childrenSize() == 1) {
      winner = parent;
      parent = winner.parent();
    }
    return winner;
  }

  /// A block that holds three of the other candidates which are nearly as good, if there is one.
  private Element together(List<Element> best) {
    Element top = best.getFirst();
    List<Element> close =
        best.stream().skip(1).filter(other -> score(other) >= 0.75 * score(top)).toList();
    for (Element block = top.parent();
        close.size() >= ENOUGH_TOGETHER && block != null && !block.equals(body);
        block = block.parent()) {
      Element around = block;
      if (close.stream().filter(other -> other.parents().contains(around)).count()
          >= ENOUGH_TOGETHER) {
        return around;
      }
    }
    return top;
  }

  /// Goes up while the score rises: the story is in several blocks then.
  private Element upward(Element winner) {
    double last = score(winner);
    double least = last / 3;
    for (Element block = winner.parent();
        block != null && !block.equals(body);
        block = block.parent()) {
      if (scores.containsKey(block)) {
        if (score(block) < least) {
          return winner;
        }
        if (score(block) > last) {
          return block;
        }
        last = score(block);
      }
    }
    return winner;
  }

  // ---- what stands beside it

  /// The winner with those of its siblings that belong to the story too.
  private Element withSiblings(Element winner) {
    Element parent = winner.parent();
    if (winner.equals(body) || parent == null) {
      return winner;
    }
    double least = Math.max(10, score(winner) * 0.2);
    Element story = new Element("div");
    for (Element sibling : new ArrayList<>(parent.children())) {
      if (sibling.equals(winner) || belongs(sibling, winner, least)) {
        story.appendChild(sibling);
      }
    }
    return story;
  }

  private boolean belongs(Element sibling, Element winner, double least) {
    boolean alike = !winner.className().isEmpty() && sibling.className().equals(winner.className());
    double bonus = alike ? score(winner) * 0.2 : 0;
    if (scores.containsKey(sibling) && score(sibling) + bonus >= least) {
      return true;
    }
    if (!sibling.normalName().equals("p")) {
      return false;
    }
    TextMeasure text = TextMeasure.of(sibling);
    return text.chars() > 80
        ? text.linkDensity() < 0.25
        : text.chars() > 0
            && text.linkChars() == 0
            && sibling.text().matches("(?s).*[.!?](\\s.*)?$");
  }
}
