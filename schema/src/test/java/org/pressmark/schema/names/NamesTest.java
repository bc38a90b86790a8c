package org.pressmark.schema.names;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleBuilder;
import org.pressmark.schema.EntityType;
import org.pressmark.schema.Mention;
import org.pressmark.schema.Origin;
import org.pressmark.schema.index.NameField;

final class NamesTest {
  private static final NameGroups PEOPLE =
      new NameGroups(
          new TreeMap<>(
              Map.of(
                  "Sergei Lavrov", List.of("Lavrov", "Sergey Lavrov"),
                  "Sebastián Piñera", List.of("Sebastian Pinera"))),
          new TreeSet<>(Set.of("Clinton")),
          List.of(
              new NameGroups.Doubt("George Bush", "George W. Bush", "middle name"),
              new NameGroups.Doubt("Hillary Clinton", "Clinton", "surname")));

  private final Directory directory = new ByteBuffersDirectory();

  private Names names(String... rules) throws IOException {
    if (rules.length > 0) {
      try (IndexOutput out = directory.createOutput(NameRules.FILE, IOContext.DEFAULT)) {
        byte[] bytes = String.join("\n", rules).getBytes(UTF_8);
        out.writeBytes(bytes, bytes.length);
      }
    }
    String file = NamesFile.write(directory, Map.of(NameField.PERSON, PEOPLE), Set.of());
    return Names.of(directory, NamesFile.commitData(file, true));
  }

  private static Optional<String> shown(Names names, String name) throws IOException {
    return names.shown(NameField.PERSON, name);
  }

  @Test
  void showsEachNameAsTheCanonicalOne() throws IOException {
    Names names = names();
    for (String name : List.of("Sergei Lavrov", "Sergey Lavrov", "Lavrov")) {
      assertEquals(Optional.of("Sergei Lavrov"), shown(names, name));
      assertEquals(Optional.of("Sergei Lavrov"), names.shown(NameField.SPEAKER, name));
      assertEquals(Optional.of(name), names.shown(NameField.ORG, name));
    }
    assertEquals(Optional.of("John Kerry"), shown(names, "John Kerry"));
    assertEquals(Optional.empty(), shown(names, "Clinton"));
    assertEquals(
        List.of("Lavrov", "Sergey Lavrov"), names.aliases(NameField.PERSON, "Sergei Lavrov"));
    assertEquals(List.of("Clinton"), names.undecided(NameField.PERSON));
    assertEquals(PEOPLE.doubts(), names.doubts(NameField.PERSON));
  }

  @Test
  void acceptsEveryNameInAnySpelling() throws IOException {
    Names names = names();
    List<String> lavrov = List.of("Lavrov", "Sergei Lavrov", "Sergey Lavrov");
    assertEquals(lavrov, names.namesOf(NameField.PERSON, "sergey LAVROV"));
    assertEquals(lavrov, names.namesOf(NameField.PERSON, "Lavrov"));
    assertEquals(
        List.of("Sebastian Pinera", "Sebastián Piñera"),
        names.namesOf(NameField.PERSON, "sebastian piñera"));
    assertEquals(List.of("Clinton"), names.namesOf(NameField.PERSON, "Clinton"));
    assertEquals(List.of("Nobody"), names.namesOf(NameField.PERSON, "Nobody"));
    assertEquals(lavrov, names.namesLike(NameField.PERSON, name -> name.startsWith("Sergey")));
  }

  @Test
  void mergesAndRenamesGroupsByRule() throws IOException {
    Names names =
        names(
            "merge person Sergei Lavrov | John Kerry => The Ministers",
            "rename person Sebastian Pinera => Piñera");
    assertEquals(Optional.of("The Ministers"), shown(names, "Sergey Lavrov"));
    assertEquals(Optional.of("The Ministers"), shown(names, "john kerry"));
    assertEquals(Optional.of("The Ministers"), shown(names, "The Ministers"));
    assertEquals(Optional.of("Piñera"), shown(names, "Sebastián Piñera"));
    assertEquals(
        List.of("John Kerry", "Lavrov", "Sergei Lavrov", "Sergey Lavrov", "The Ministers"),
        names.namesOf(NameField.PERSON, "lavrov"));
  }

  @Test
  void sendsAnAliasAloneElsewhere() throws IOException {
    Names names = names("merge person Lavrov => Pavel Lavrov");
    assertEquals(Optional.of("Pavel Lavrov"), shown(names, "Lavrov"));
    assertEquals(Optional.of("Sergei Lavrov"), shown(names, "Sergey Lavrov"));
    assertEquals(List.of("Sergey Lavrov"), names.aliases(NameField.PERSON, "Sergei Lavrov"));
  }

  @Test
  void showsGroupByTheAliasThatARuleNames() throws IOException {
    Names names = names("merge person S. Lavrov => Sergey Lavrov");
    for (String name : List.of("Sergei Lavrov", "Sergey Lavrov", "Lavrov", "S. Lavrov")) {
      assertEquals(Optional.of("Sergey Lavrov"), shown(names, name), name);
    }
  }

  @Test
  void followsRulesOneAfterTheOther() throws IOException {
    Names names = names("merge person Sergei Lavrov => A", "merge person A => B");
    assertEquals(Optional.of("B"), shown(names, "Lavrov"));
    assertEquals(
        List.of("A", "B", "Lavrov", "Sergei Lavrov", "Sergey Lavrov"),
        names.namesOf(NameField.PERSON, "b"));
  }

  @Test
  void dropsAndPinsByRule() throws IOException {
    Names names =
        names("drop person Sebastián Piñera", "pin person Clinton", "pin person Sergey Lavrov");
    assertEquals(Optional.empty(), shown(names, "Sebastian Pinera"));
    assertEquals(List.of(), names.namesOf(NameField.PERSON, "Sebastian Pinera"));
    assertEquals(Optional.of("Clinton"), shown(names, "Clinton"));
    assertEquals(Optional.of("Sergey Lavrov"), shown(names, "Sergey Lavrov"));
    assertEquals(Optional.of("Sergei Lavrov"), shown(names, "Lavrov"));
    assertEquals(List.of(), names.undecided(NameField.PERSON));
  }

  @Test
  void leavesOutDoubtsThatRulesSettle() throws IOException {
    Names names =
        names("merge person George Bush => George W. Bush", "drop person Hillary Clinton");
    assertEquals(List.of(), names.doubts(NameField.PERSON));
  }

  @Test
  void tellsOfFaultyRulesWhenNamesAreAskedFor() throws IOException {
    Names names = names("drop person X", "nonsense");
    assertEquals(
        "entities.rules:2: a rule is: merge, rename, drop or pin, a kind, and names",
        assertThrows(NameRulesException.class, () -> shown(names, "X")).getMessage());
  }

  @Test
  void renamesWhatAnArticleMentions() throws IOException {
    Article article =
        new ArticleBuilder("1", Origin.of("a.txt"))
            .articleBody("Lavrov, Sergey Lavrov, Clinton and He")
            .persons(List.of("Lavrov", "Sergey Lavrov", "Clinton", "He"))
            .mentions(List.of(mention("Lavrov", 0), mention("Clinton", 23), mention("He", 35)))
            .build();
    Article applied = names("drop person He").applied(article);
    assertEquals(List.of("Sergei Lavrov"), applied.persons());
    assertEquals(
        List.of(mention("Lavrov", 0).withName("Sergei Lavrov"), mention("Clinton", 23)),
        applied.mentions());
  }

  private static Mention mention(String text, int start) {
    return new Mention(
        EntityType.PERSON,
        text,
        text,
        Mention.Part.BODY,
        start,
        start + text.length(),
        Optional.empty());
  }

  @Test
  void makesTheSameFileOfTheSameNames() throws IOException {
    var other = new ByteBuffersDirectory();
    Map<NameField, NameGroups> groups = Map.of(NameField.PERSON, PEOPLE);
    String file = NamesFile.write(directory, groups, Set.of());
    assertEquals(file, NamesFile.write(other, groups, Set.of()));
    assertArrayEquals(bytes(directory, file), bytes(other, file));
    assertEquals(file, NamesFile.write(directory, groups, Set.of(file)));
    assertEquals(file, NamesFile.write(directory, groups, Set.of()), "left by a crash");
  }

  private static byte[] bytes(Directory directory, String file) throws IOException {
    try (IndexInput in = directory.openInput(file, IOContext.DEFAULT)) {
      byte[] bytes = new byte[Math.toIntExact(in.length())];
      in.readBytes(bytes, 0, bytes.length);
      return bytes;
    }
  }

  @Test
  void knowsNothingWithoutFile() throws IOException {
    Names names = Names.of(directory, Map.of());
    assertEquals(Optional.of("Lavrov"), shown(names, "Lavrov"));
    assertEquals(List.of(), names.doubts(NameField.PERSON));
    assertEquals(List.of("X"), names.namesOf(NameField.PERSON, "X"));
  }
}
