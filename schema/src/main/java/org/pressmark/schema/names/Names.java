package org.pressmark.schema.names;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.Article;
import org.pressmark.schema.EntityType;
import org.pressmark.schema.Mention;
import org.pressmark.schema.Quotation;
import org.pressmark.schema.index.NameField;

/// Which names of an archive are one person, place or organisation. Nothing is read before it is
/// asked for, and of each field only its own part. Fields without groups (`publisher`) have every
/// name stand for itself. Thread-safe.
///
/// Methods throw {@link NameRulesException} if the rules have a fault, another `IOException` if the
/// index cannot be read.
public final class Names implements Closeable {
  /// Where the rules are; absent if there are none.
  private final @Nullable Directory directory;

  private final @Nullable IndexInput file;
  private final Map<NameField, FieldNames> fields = new EnumMap<>(NameField.class);
  private @Nullable NameRules rules;

  private Names(@Nullable Directory directory, @Nullable IndexInput file) {
    this.directory = directory;
    this.file = file;
  }

  /// Every name stands for itself.
  public static Names none() {
    return new Names(null, null);
  }

  /// The names of a commit. The file is held open: it can be read even after a later commit.
  ///
  /// @param userData of the commit
  public static Names of(Directory directory, Map<String, String> userData) throws IOException {
    String file = NamesFile.of(userData);
    return new Names(
        directory, file.isEmpty() ? null : directory.openInput(file, IOContext.DEFAULT));
  }

  /// Who speaks is a person.
  private synchronized FieldNames field(NameField asked) throws IOException {
    NameField field = asked == NameField.SPEAKER ? NameField.PERSON : asked;
    FieldNames known = fields.get(field);
    if (known != null) {
      return known;
    }
    boolean grouped = NamesFile.FIELDS.contains(field);
    NameTable table =
        file == null || !grouped ? NameTable.none() : NamesFile.readTable(file, field);
    List<NameRule> ruled =
        grouped
            ? rules().rules().stream().filter(rule -> rule.field() == field).toList()
            : List.of();
    var read = new FieldNames(table, ruled);
    fields.put(field, read);
    return read;
  }

  private NameRules rules() throws IOException {
    if (rules == null) {
      rules = directory == null ? NameRules.none() : NameRules.of(directory);
    }
    return rules;
  }

  /// The value that a name is counted and shown as; empty if it is not counted: a rule drops it, or
  /// it is a lone surname of which nobody knows whose.
  public Optional<String> shown(NameField field, String name) throws IOException {
    return field(field).shown(name);
  }

  /// Whether several names of a field may be one value, or a name none.
  public boolean mayMerge(NameField field) {
    return directory != null && (field == NameField.SPEAKER || NamesFile.FIELDS.contains(field));
  }

  /// The other names of a value, in order.
  public List<String> aliases(NameField field, String shown) throws IOException {
    return field(field).aliases(shown);
  }

  /// Every name by which an article may have the value that goes by this name, without regard to
  /// case and accents; the name itself if nothing else is known, none if a rule drops it.
  public List<String> namesOf(NameField field, String name) throws IOException {
    return field(field).namesOf(name);
  }

  /// Every name of the values of several names of which one is like this.
  public List<String> namesLike(NameField field, Predicate<String> like) throws IOException {
    return field(field).namesLike(like);
  }

  /// The lone surnames of a field that are nobody's.
  public List<String> undecided(NameField field) throws IOException {
    return field(field).undecided();
  }

  /// The pairs that may be one and were left apart; not those that a rule has brought together
  /// since or dropped.
  public List<NameGroups.Doubt> doubts(NameField field) throws IOException {
    if (file == null || !NamesFile.FIELDS.contains(field)) {
      return List.of();
    }
    FieldNames names = field(field);
    return NamesFile.readDoubts(file, field).stream()
        .filter(doubt ->
            !names.isDropped(doubt.one())
                && !names.isDropped(doubt.other())
                && !names.shown(doubt.one()).equals(names.shown(doubt.other())))
        .toList();
  }

  /// The article with every name as it is shown: its lists, its mentions, the speakers of its
  /// quotations. A mention of a lone surname that is nobody's keeps it.
  public Article applied(Article article) throws IOException {
    boolean unnamed =
        article.mentions().isEmpty()
            && Stream.of(EntityType.values()).allMatch(type -> article.entities(type).isEmpty());
    if (unnamed) {
      return article;
    }
    FieldNames people = field(NameField.PERSON);
    return article.withNames(
        shown(article.persons(), people),
        shown(article.places(), field(NameField.PLACE)),
        shown(article.organizations(), field(NameField.ORG)),
        mentions(article.mentions()),
        article.quotations().stream().map(quotation -> spoken(quotation, people)).toList());
  }

  private static List<String> shown(List<String> names, FieldNames field) {
    var shown = new LinkedHashSet<String>();
    names.forEach(name -> field.shown(name).ifPresent(shown::add));
    return List.copyOf(shown);
  }

  private List<Mention> mentions(List<Mention> mentions) throws IOException {
    FieldNames people = field(NameField.PERSON);
    FieldNames places = field(NameField.PLACE);
    FieldNames organizations = field(NameField.ORG);
    var named = new ArrayList<Mention>(mentions.size());
    for (Mention mention : mentions) {
      FieldNames names =
          switch (mention.type()) {
            case PERSON -> people;
            case PLACE -> places;
            case ORGANIZATION -> organizations;
          };
      if (!names.isDropped(mention.name())) {
        named.add(mention.withName(names.shown(mention.name()).orElse(mention.name())));
      }
    }
    return named;
  }

  private static Quotation spoken(Quotation quotation, FieldNames people) {
    return new Quotation(
        quotation.text(),
        quotation.speaker().map(name -> people.shown(name).orElse(name)),
        quotation.start(),
        quotation.end());
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
