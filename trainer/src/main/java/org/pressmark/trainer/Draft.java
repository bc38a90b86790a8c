package org.pressmark.trainer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pressmark.schema.EntityType;

/// A labelled text as it is written.
final class Draft {
  private final StringBuilder text = new StringBuilder();
  private final List<LabelledText.Name> names = new ArrayList<>();
  private boolean capitals;

  /// From here on all letters are capitals, or no longer.
  Draft capitals(boolean on) {
    capitals = on;
    return this;
  }

  /// Adds words that are no name.
  Draft words(String words) {
    text.append(capitals ? words.toUpperCase(Locale.ROOT) : words);
    return this;
  }

  Draft team(String name) {
    return name(name, EntityType.ORGANIZATION);
  }

  Draft person(String name) {
    return name(name, EntityType.PERSON);
  }

  Draft place(String name) {
    return name(name, EntityType.PLACE);
  }

  private Draft name(String name, EntityType type) {
    int start = text.length();
    words(name);
    names.add(new LabelledText.Name(start, text.length(), type));
    return this;
  }

  LabelledText finished() {
    return new LabelledText(text.toString(), names);
  }
}
