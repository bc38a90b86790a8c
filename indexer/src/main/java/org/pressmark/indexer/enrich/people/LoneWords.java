package org.pressmark.indexer.enrich.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.pressmark.schema.EntityType;
import org.pressmark.schema.Mention;

/// Single words of an article that were taken for people, and are not.
///
/// - After a capital `The` inside a sentence a word names a paper or a body: `told The Hill`.
/// - `Fox` is short for `Fox News` if the article writes the one no more often than the other, and
///   names nobody called so in full, or by a title.
/// - `Obamacare`, `Reaganomics` and `Thatcherism` are made from names, and are none.
final class LoneWords {
  private static final Pattern MADE_FROM_A_NAME =
      Pattern.compile("\\p{Lu}\\p{L}+(?:care|nomics|ism)");
  private static final Pattern ENDS_IN_TITLE =
      Pattern.compile(
          "(?:\\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\\.?|\\p{Lu}\\p{Ll}+(?:or|er|ent|man|ary|ess)) $");
  private static final Pattern INSIDE_SENTENCE = Pattern.compile("[\\p{L}\\p{N},;:] $");

  private final String headline;
  private final String body;
  private final Map<String, Integer> asPerson = new HashMap<>();
  private final Set<String> people = new HashSet<>();
  private final Map<String, Map<String, Integer>> organizations = new HashMap<>();

  private LoneWords(String headline, String body, List<Mention> mentions) {
    this.headline = headline;
    this.body = body;
    mentions.forEach(this::count);
  }

  /// The mentions, with those settled that are no people.
  static List<Mention> settled(String headline, String body, List<Mention> mentions) {
    var words = new LoneWords(headline, body, mentions);
    var settled = new ArrayList<Mention>();
    for (Mention mention : mentions) {
      if (mention.type() != EntityType.PERSON || !isOneWord(mention.name())) {
        settled.add(mention);
      } else if (!MADE_FROM_A_NAME.matcher(mention.name()).matches()) {
        settled.add(words.settled(mention));
      }
    }
    return settled;
  }

  private static boolean isOneWord(String name) {
    return name.indexOf(' ') < 0;
  }

  private void count(Mention mention) {
    String name = mention.name();
    switch (mention.type()) {
      case PERSON -> {
        if (isOneWord(name) && !ENDS_IN_TITLE.matcher(before(mention)).find()) {
          asPerson.merge(name, 1, Integer::sum);
        } else {
          people.add(name.substring(name.lastIndexOf(' ') + 1));
        }
      }
      case ORGANIZATION -> {
        int end = name.indexOf(' ');
        if (end > 0) {
          organizations
              .computeIfAbsent(name.substring(0, end), _ -> new HashMap<>())
              .merge(name, 1, Integer::sum);
        }
      }
      case PLACE -> {}
    }
  }

  /// What stands right before a mention.
  private String before(Mention mention) {
    String text = mention.in() == Mention.Part.HEADLINE ? headline : body;
    return text.substring(Math.max(0, mention.start() - 20), mention.start());
  }

  private Mention settled(Mention mention) {
    String name = mention.name();
    String before = before(mention);
    if (before.endsWith(" The ")
        && INSIDE_SENTENCE.matcher(before.substring(0, before.length() - 4)).find()) {
      return organization(mention, name);
    }
    Map<String, Integer> longer = organizations.getOrDefault(name, Map.of());
    int written = longer.values().stream().mapToInt(Integer::intValue).sum();
    if (written == 0 || people.contains(name) || asPerson.getOrDefault(name, 0) > written) {
      return mention;
    }
    return organization(mention, mostFrequent(longer));
  }

  private static String mostFrequent(Map<String, Integer> names) {
    return names.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  private static Mention organization(Mention mention, String name) {
    return new Mention(
        EntityType.ORGANIZATION,
        mention.text(),
        name,
        mention.in(),
        mention.start(),
        mention.end(),
        mention.location());
  }
}
