package org.pressmark.gazetteer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pressmark.indexer.enrich.places.PlaceContext;
import org.pressmark.indexer.enrich.places.PlaceLinker;
import org.pressmark.indexer.enrich.places.Standing;
import org.pressmark.schema.EntityType;
import org.pressmark.schema.Mention;
import org.pressmark.schema.Mention.Kind;

final class GazetteerFileTest {
  private static Entry entry(
      String id, Standing standing, String name, String country, String region, long population) {
    return new Entry(
        id, standing, name, country, region, new Point(-33.4489, 170.6693), population);
  }

  private static List<Entry> entries() {
    var entries = new ArrayList<Entry>();
    entries.add(entry("CL", Standing.COUNTRY, "Chile", "CL", "", 19_000_000));
    entries.add(entry("CL.12", Standing.REGION, "Santiago", "CL", "", 7_000_000));
    Entry city = entry("3871336", Standing.CAPITAL, "Santiago", "CL", "CL.12", 4_800_000);
    city.past.add("Nueva Extremadura");
    entries.add(city);
    entries.add(entry("europe", Standing.CONTINENT, "Europe", "", "", 0));
    new RegionNames(entries).tellApart();
    return entries;
  }

  private static Mention link(String name) throws IOException {
    Mention mention =
        new Mention(
            EntityType.PLACE, name, name, Mention.Part.BODY, 0, name.length(), Optional.empty());
    return PlaceLinker.reading(new ByteArrayInputStream(GazetteerFile.bytes(entries())))
        .link(List.of(mention), new PlaceContext("", name, List.of(), List.of()))
        .getFirst();
  }

  @Test
  void isReadBackByTheLinker() throws IOException {
    assertEquals(
        Optional.of(
            new Mention.Location(
                "3871336",
                Kind.CITY,
                -33.4489,
                170.6693,
                Optional.of("CL"),
                Optional.of("Santiago region"))),
        link("Santiago").location());
    assertEquals("Santiago", link("Nueva Extremadura").name());
    assertEquals("Santiago region", link("Santiago province").name());
    assertEquals(Optional.of(Kind.COUNTRY), link("CHILE").location().map(Mention.Location::kind));
    assertEquals(Optional.empty(), link("Europe").location().flatMap(Mention.Location::country));
    assertEquals(Optional.empty(), link("Peru").location());
  }

  @Test
  void theOrderOfTheSourcesDoesNotMatter() throws IOException {
    assertArrayEquals(GazetteerFile.bytes(entries()), GazetteerFile.bytes(entries().reversed()));
  }
}
