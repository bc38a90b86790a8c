package org.pressmark.indexer.enrich.people;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.schema.Mention;

/// The canonical names of the people and organisations of one article: a short form takes the name
/// that the article gives in full, titles and possessives are off, capitals are as usual.
///
/// - A lone surname belongs to the person whom the article names in full by it. Where several bear
///   it, one with the same title before it (`Secretary Clinton`), else the one who was named in
///   full first: news goes on naming the others of a family in full.
/// - A lone first name belongs to the only person of the article who has it.
/// - A son is told from his father by `Jr.`, and different middle initials are different people.
/// - An acronym belongs to the organisation whose initials it has.
///
/// - A single word that cannot be a person is none: {@link LoneWords}.
///
/// Places are left as they are.
public final class ArticleNames {
  private ArticleNames() {}

  /// The mentions, each with its canonical name; all else about them stays, but for single words
  /// that are no people. Single letters are no names: the `R` of a Republican.
  ///
  /// @param recognized of one article, in order
  public static List<Mention> canonical(String headline, String body, List<Mention> recognized) {
    List<Mention> mentions =
        LoneWords.settled(
            headline,
            body,
            recognized.stream()
                .filter(mention -> Letters.of(mention.name()).length() > 1)
                .toList());
    var people = new ArticlePeople();
    var organizations = new ArticleOrganizations();
    for (Mention mention : mentions) {
      String text = mention.in() == Mention.Part.HEADLINE ? headline : body;
      switch (mention.type()) {
        case PERSON -> people.add(mention, text);
        case ORGANIZATION -> organizations.add(mention, text);
        case PLACE -> {}
      }
    }
    people.settle();
    organizations.settle();
    var named = new ArrayList<Mention>();
    for (Mention mention : mentions) {
      named.add(
          switch (mention.type()) {
            case PERSON -> mention.withName(people.nextName());
            case ORGANIZATION -> mention.withName(organizations.nextName());
            case PLACE -> mention;
          });
    }
    return named;
  }
}
