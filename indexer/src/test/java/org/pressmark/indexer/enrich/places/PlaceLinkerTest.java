package org.pressmark.indexer.enrich.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.schema.Dateline;
import org.pressmark.schema.EntityType;
import org.pressmark.schema.Mention;

/// Names are given between brackets: `He left [Paris], [Texas].`
final class PlaceLinkerTest {
  private final PlaceLinker linker = PlaceLinker.instance();

  private List<Mention> link(String marked) {
    return link(marked, List.of(), List.of());
  }

  private List<Mention> link(
      String marked, List<Dateline.Place> filedFrom, List<String> countries) {
    var mentions = new ArrayList<Mention>();
    var text = new StringBuilder();
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '[' -> start = text.length();
        case ']' -> {
          String name = text.substring(start);
          mentions.add(
              new Mention(
                  EntityType.PLACE,
                  name,
                  name,
                  Mention.Part.BODY,
                  start,
                  text.length(),
                  Optional.empty()));
        }
        default -> text.append(c);
      }
    }
    return linker.link(mentions, new PlaceContext("", text.toString(), filedFrom, countries));
  }

  /// `name (country)` of each mention; of those without a location, the name.
  private static String shown(List<Mention> mentions) {
    return String.join("; ", mentions.stream().map(PlaceLinkerTest::shown).toList());
  }

  private static String shown(Mention mention) {
    return mention
        .location()
        .map(location -> mention.name() + " (" + location.country().orElse("") + ")")
        .orElse(mention.name());
  }

  // ---- one place, one name

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "U.S. | United States (US)",
        "US | United States (US)",
        "America | United States (US)",
        "UK | United Kingdom (GB)",
        "Britain | United Kingdom (GB)",
        "UAE | United Arab Emirates (AE)",
        "Leningrad | St. Petersburg (RU)",
        "Bombay | Mumbai (IN)",
        "Peking | Beijing (CN)",
        "Saigon | Ho Chi Minh City (VN)",
        "Constantinople | Istanbul (TR)",
        "Danzig | Gdansk (PL)",
        "Ceylon | Sri Lanka (LK)",
        "Burma | Myanmar (MM)",
        "USSR | Soviet Union (SU)",
        "Rangoon | Yangon (MM)",
        "Stalingrad | Volgograd (RU)",
        "Kiev | Kyiv (UA)",
        "Genève | Geneva (CH)",
        "München | Munich (DE)",
        "NEW YORK | New York (US)",
        "St Louis | St. Louis (US)",
        "Calif. | California (US)",
        "N.Y. | New York State (US)",
        "Europe | Europe ()",
        "Middle East | Middle East ()",
        "Northern Syria | Syria (SY)",
        "city of Aleppo | Aleppo (SY)",
        "Aleppo province | Aleppo Governorate (SY)",
        "Gaza | Gaza (PS)",
        "West Bank | West Bank (PS)",
        "Crimea | Crimea (UA)",
        "Cook County | Cook County (US)",
        "Washington | Washington (US)",
        "Hong Kong | Hong Kong (HK)",
        "Vatican | Vatican City (VA)",
        "Congo | Democratic Republic of the Congo (CD)",
        "Côte d’Ivoire | Ivory Coast (CI)",
      })
  void givesAPlaceItsEnglishNameOfToday(String written, String shown) {
    assertEquals(shown, shown(link("They met in [" + written + "] again.")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Syrian", "White House", "EU", "Ruritania", "Western", "-", "", "\ud83d"})
  void leavesWhatIsNoPlaceOfTheGazetteerAsItIs(String written) {
    List<Mention> linked = link("A word, [" + written + "], as it stood.");
    assertEquals(written, linked.getFirst().name());
    assertEquals(Optional.empty(), linked.getFirst().location());
  }

  @Test
  void keepsTextAndOffsetsAndAllThatIsNoPlace() {
    Mention person =
        new Mention(
            EntityType.PERSON, "Paris", "Paris", Mention.Part.HEADLINE, 0, 5, Optional.empty());
    Mention place =
        new Mention(
            EntityType.PLACE, "Bombay", "Bombay", Mention.Part.HEADLINE, 9, 15, Optional.empty());
    List<Mention> linked =
        linker.link(
            List.of(person, place), new PlaceContext("Paris in Bombay", "", List.of(), List.of()));
    assertSame(person, linked.getFirst());
    assertEquals(
        new Mention(
            EntityType.PLACE,
            "Bombay",
            "Mumbai",
            Mention.Part.HEADLINE,
            9,
            15,
            Optional.of(
                new Mention.Location(
                    "1275339",
                    Mention.Kind.CITY,
                    19.0728,
                    72.8826,
                    Optional.of("IN"),
                    Optional.of("Maharashtra")))),
        linked.getLast());
  }

  @Test
  void theArticleThatPressmarkStartedFrom() {
    assertEquals(
        "Washington (US); Aleppo (SY); Russia (RU); Moscow (RU); Geneva (CH); Switzerland (CH);"
            + " Syria (SY); China (CN)",
        shown(
            link(
                "[Washington] on [Aleppo]: [Russia], in [Moscow], before talks in [Geneva],"
                    + " [Switzerland], on [Syria] with [China].")));
  }

  // ---- which of several

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In [Paris] it rained. | Paris (FR)",
        "In [Paris], Texas, it rained. | Paris, Texas (US)",
        "In [Paris], TX, it rained. | Paris, Texas (US)",
        "In [Paris] (Texas) it rained. | Paris, Texas (US)",
        "In [Paris, Texas] it rained. | Paris, Texas (US)",
        "In [Moscow], Idaho, it snowed. | Moscow, Idaho (US)",
        "In [Springfield], Ill., it snowed. | Springfield (US)",
        "In [Springfield], Mass., it snowed. | Springfield, Massachusetts (US)",
        "In [London], Ontario, it snowed. | London, Ontario (CA)",
        "In [Cambridge], England, it snowed. | Cambridge (GB)",
        "In [Cambridge], Massachusetts, it snowed. | Cambridge, Massachusetts (US)",
        "In [Athens], Georgia, it rained. | Athens, Georgia (US)",
        "In [Tripoli], Lebanon, it rained. | Tripoli, Lebanon (LB)",
        "In [Tripoli] it rained. | Tripoli (LY)",
        "In [Hyderabad], Pakistan, it rained. | Hyderabad, Pakistan (PK)",
        "In [Washington], D.C., it rained. | Washington (US)",
        "In [Washington] state it rained. | Washington State (US)",
        "In [New York] state it rained. | New York State (US)",
        "In [Victoria], British Columbia, it rained. | Victoria, British Columbia (CA)",
      })
  void heedsTheAreaAfterTheName(String text, String shown) {
    assertEquals(shown, shown(link(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Goods from [China], Mexico and Canada. | China (CN)",
        "It rained in [Washington], Pennsylvania and West Virginia. | Washington (US)",
        "It rained in [Paris], London and Rome. | Paris (FR)",
        "It rained in [Georgia], Alabama and Florida. | Georgia (GE)",
      })
  void aListIsNoAddress(String text, String shown) {
    assertEquals(shown, shown(link(text)));
  }

  @Test
  void georgiaIsTheCountryAmongCountriesAndTheStateAmongStates() {
    assertEquals("Georgia (GE)", shown(link("Votes in [Georgia] are counted.")));
    assertEquals(
        "Georgia (GE); Tbilisi (GE); Russia (RU)",
        shown(link("Votes in [Georgia], from [Tbilisi] to the border of [Russia].")));
    assertEquals(
        "Georgia, United States (US); Atlanta (US); Alabama (US); Florida (US)",
        shown(link("Votes in [Georgia]: in [Atlanta], then in [Alabama] and [Florida].")));
  }

  @Test
  void aNameMeansTheSamePlaceThroughoutAnArticle() {
    assertEquals(
        "Paris, Texas (US); Texas (US); Paris, Texas (US)",
        shown(link("In [Paris], [Texas], it rained. The mayor of [Paris] said so.")));
  }

  @Test
  void unlessTheTextTellsTwoApart() {
    assertEquals(
        "Paris, Texas (US); Texas (US); Paris (FR); France (FR)",
        shown(link("From [Paris], [Texas], to [Paris], [France].")));
  }

  @Test
  void theDatelineSettlesItsOwnName() {
    assertEquals(
        "Moscow, Idaho (US)",
        shown(
            link(
                "The university in [Moscow] opened.",
                List.of(new Dateline.Place("Moscow", Optional.of("Idaho"))),
                List.of())));
  }

  @Test
  void placesNearTheOthersAreMeant() {
    assertEquals(
        "Tripoli, Lebanon (LB); Beirut (LB); Lebanon (LB)",
        shown(link("Fighting in [Tripoli], north of [Beirut], shook [Lebanon].")));
    assertEquals(
        "Cambridge, Massachusetts (US); Boston (US); Massachusetts (US)",
        shown(link("From [Cambridge] to [Boston] all of [Massachusetts] froze.")));
  }

  @Test
  void theCountryOfMostNewsDoesNotDrawAwayAFamousTown() {
    assertEquals(
        "Washington (US); United States (US); Geneva (CH)",
        shown(
            link(
                "[Washington] said the [US] and American experts would come to [Geneva].",
                List.of(),
                List.of("us"))));
  }

  @Test
  void thePublisherDecidesWhereLittleElseDoes() {
    String text = "A bus burned in [Newcastle].";
    assertEquals("AU", country(link(text, List.of(), List.of("au"))));
    assertEquals("GB", country(link(text, List.of(), List.of("gb"))));
  }

  private static String country(List<Mention> mentions) {
    return mentions.getFirst().location().flatMap(Mention.Location::country).orElse("");
  }

  // ---- names

  @Test
  void noTwoPlacesShareAName() {
    var gazetteer = Gazetteer.instance();
    var naming = new Naming(gazetteer);
    for (String name : List.of("Springfield", "San José", "Santa Cruz", "Georgia", "New York")) {
      List<Place> places = gazetteer.candidates(name).stream().map(Candidate::place).toList();
      assertEquals(places.size(), places.stream().map(naming::name).distinct().count(), name);
    }
  }

  // ---- anything goes in

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void takesAnyTextAndOffsets() {
    var random = new Random(20_161_206);
    String pieces = "Paris, Texas (Ill.) and Georgia \ud83d\ude00 É.’- St. \n\u0000";
    for (int i = 0; i < 2_000; i++) {
      var text = new StringBuilder();
      for (int j = random.nextInt(40); j > 0; j--) {
        int from = random.nextInt(pieces.length());
        text.append(pieces, from, from + random.nextInt(pieces.length() - from));
      }
      int start = random.nextInt(text.length() + 5);
      int end = start + random.nextInt(20);
      String name = text.substring(Math.min(start, text.length()), Math.min(end, text.length()));
      Mention mention =
          new Mention(
              EntityType.PLACE, name, name, Mention.Part.BODY, start, end, Optional.empty());
      List<Mention> linked =
          linker.link(
              List.of(mention), new PlaceContext("", text.toString(), List.of(), List.of("zz")));
      assertEquals(
          List.of(name, start, end),
          List.of(linked.getFirst().text(), linked.getFirst().start(), linked.getFirst().end()));
    }
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void takesAsManyPlacesAsAnArticleCanHave() {
    List<String> names =
        Stream.of("Springfield", "San Antonio", "Santa Rosa", "Washington", "Georgetown", "Salem")
            .toList();
    var text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append('[').append(names.get(i % names.size())).append("] ");
    }
    assertEquals(20_000, link(text.toString()).size());
  }
}
