package org.pressmark.searcher.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class QueryFieldTest {

  @Test
  void everyNameStandsForOneField() {
    List<String> names = new ArrayList<>();
    for (QueryField field : QueryField.values()) {
      names.add(field.label());
      names.addAll(field.aliases());
    }
    assertEquals(new HashSet<>(names).size(), names.size(), names.toString());
    for (QueryField field : QueryField.values()) {
      assertEquals(Optional.of(Set.of(field)), QueryField.named(field.label()));
      field
          .aliases()
          .forEach(alias -> assertEquals(Optional.of(Set.of(field)), QueryField.named(alias)));
    }
  }

  @Test
  void namesAreReadLeniently() {
    assertEquals(Optional.of(Set.of(QueryField.FILED_FROM)), QueryField.named("Filed_From"));
    assertEquals(
        Optional.of(Set.of(QueryField.HEADLINE, QueryField.LEAD)), QueryField.named("HLEAD"));
    assertEquals(Optional.empty(), QueryField.named(""));
  }

  @Test
  void findsTheNameThatWasMeant() {
    assertEquals(Optional.of("headline"), QueryField.nearest("headlien"));
    assertEquals(Optional.of("headline"), QueryField.nearest("head"));
    assertEquals(Optional.of("organisation"), QueryField.nearest("organisatoin"));
    assertEquals(Optional.of("filed-from"), QueryField.nearest("filed"));
    assertEquals(Optional.of("person"), QueryField.nearest("Pesron"));
    assertEquals(Optional.empty(), QueryField.nearest("http"));
    assertEquals(Optional.empty(), QueryField.nearest("re"));
    assertEquals(Optional.empty(), QueryField.nearest("x".repeat(10_000)));
  }
}
