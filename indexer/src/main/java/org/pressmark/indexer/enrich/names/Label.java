package org.pressmark.indexer.enrich.names;

import java.util.Optional;
import org.pressmark.schema.EntityType;

/// What a word can be to a name: outside of all, the first word of one, or a further word. Kept as
/// numbers, since millions of them are handled.
public final class Label {
  /// How many labels there are; they count from 0.
  public static final int COUNT = 7;

  /// In no name.
  public static final int OUTSIDE = 0;

  private static final EntityType[] TYPES = {
    EntityType.PERSON, EntityType.PLACE, EntityType.ORGANIZATION
  };

  private Label() {}

  /// The first word of a name.
  public static int first(EntityType type) {
    return switch (type) {
      case PERSON -> 1;
      case PLACE -> 3;
      case ORGANIZATION -> 5;
    };
  }

  /// A further word of a name.
  public static int further(EntityType type) {
    return first(type) + 1;
  }

  static boolean isFirst(int label) {
    return (label & 1) == 1;
  }

  static boolean isFurther(int label) {
    return label != OUTSIDE && !isFirst(label);
  }

  /// The type of the name; empty for {@link #OUTSIDE}.
  static Optional<EntityType> type(int label) {
    return label == OUTSIDE ? Optional.empty() : Optional.of(TYPES[(label - 1) / 2]);
  }

  /// Whether one label may stand after the other: a name goes on only as what it began.
  public static boolean follows(int before, int label) {
    return !isFurther(label) || before == label || before == label - 1;
  }
}
