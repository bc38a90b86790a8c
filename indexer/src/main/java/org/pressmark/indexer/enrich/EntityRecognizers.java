package org.pressmark.indexer.enrich;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/// The recognisers that are on the class path: those that {@link ServiceLoader} finds, and `none`.
public final class EntityRecognizers {
  private EntityRecognizers() {}

  /// Looks a recogniser up among those on the class path.
  ///
  /// @throws IllegalArgumentException if there is none of that name; the message lists those that
  ///   there are
  public static EntityRecognizer named(String name) {
    return named(name, EntityRecognizer.class.getClassLoader());
  }

  /// Looks a recogniser up among those that a class loader finds.
  ///
  /// @throws IllegalArgumentException if there is none of that name; the message lists those that
  ///   there are
  public static EntityRecognizer named(String name, ClassLoader loader) {
    List<EntityRecognizer> all = all(loader);
    return all.stream()
        .filter(recognizer -> recognizer.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no recognizer is called %s; there are %s"
                    .formatted(
                        name,
                        String.join(", ", all.stream().map(EntityRecognizer::name).toList()))));
  }

  private static List<EntityRecognizer> all(ClassLoader loader) {
    Stream<EntityRecognizer> found =
        ServiceLoader.load(EntityRecognizer.class, loader).stream()
            .map(ServiceLoader.Provider::get);
    return Stream.concat(found, Stream.of(EntityRecognizer.none())).toList();
  }
}
