package org.pressmark.indexer.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// The stories in the components of a NewsML 1.x item, and their texts.
final class NewsMl1Stories {
  private static final String COMPONENT = "newscomponent";
  private static final String CONTENT = "contentitem";

  /// Roles of components that go with a story and are not part of its text.
  private static final Set<String> BESIDE =
      Set.of(
          "title",
          "headline",
          "caption",
          "photo",
          "picture",
          "image",
          "graphic",
          "thumbnail",
          "clip",
          "video",
          "audio",
          "sound",
          "component",
          "preview",
          "quicklook");

  private static final Set<String> TEXT_TYPES =
      Set.of("", "text", "complexdata", "article", "html", "multimedia");

  private NewsMl1Stories() {}

  /// The components that have a headline and a text of their own, in their order; else the first
  /// one that has a headline; else the outermost one; at least one.
  static List<Element> in(Element item) {
    List<Element> components = item.select(COMPONENT);
    List<Element> stories = new ArrayList<>();
    for (Element component : components.reversed()) {
      if (hasHeadline(component) && !text(component, stories).isBlank()) {
        stories.addFirst(component);
      }
    }
    return stories.isEmpty()
        ? Stream.concat(
                components.stream().filter(NewsMl1Stories::hasHeadline),
                Stream.concat(components.stream(), Stream.of(item)))
            .limit(1)
            .toList()
        : stories;
  }

  private static boolean hasHeadline(Element component) {
    return ItemFields.texts(component, "> newslines > headline").findAny().isPresent();
  }

  /// The text of a component, without that of others inside it.
  ///
  /// @param others stories by themselves
  static String text(Element component, List<Element> others) {
    Stream<String> parts =
        component.children().stream()
            .filter(child -> !others.contains(child))
            .map(child -> part(child, others))
            .filter(text -> !text.isBlank());
    boolean alternatives = component.attr("equivalentslist").equalsIgnoreCase("yes");
    return (alternatives ? parts.limit(1) : parts).collect(Collectors.joining("\n\n"));
  }

  private static String part(Element child, List<Element> others) {
    return switch (child.normalName()) {
      case COMPONENT -> isBeside(child) ? "" : text(child, others);
      case CONTENT -> isText(child) ? content(child) : "";
      case String _ -> "";
    };
  }

  private static String content(Element item) {
    return item.select("> datacontent, > encoding > datacontent").stream()
        .map(InlineContent::of)
        .collect(Collectors.joining("\n\n"));
  }

  private static boolean isBeside(Element component) {
    return ItemFields.texts(component, "> role@formalname")
        .anyMatch(role -> BESIDE.contains(role.toLowerCase(Locale.ROOT)));
  }

  private static boolean isText(Element content) {
    return ItemFields.texts(content, "> mediatype@formalname")
            .allMatch(type -> TEXT_TYPES.contains(type.toLowerCase(Locale.ROOT)))
        && ItemFields.texts(content, "> mimetype@formalname")
            .noneMatch(type -> type.equalsIgnoreCase("text/css"));
  }
}
