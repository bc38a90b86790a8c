package org.pressmark.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A news article, its fields named after schema.org `NewsArticle`. Immutable. Lists are never
/// null; an empty one means that the source says nothing. Fields that can be absent are empty,
/// never blank.
///
/// @param id stable across runs: made from the item's own identifier or URL, else from path and
///   position; never blank
/// @param headline IPTC `headline`; empty only where the source has none
/// @param alternativeHeadline the summary, standfirst or deck
/// @param datePublished the publication date as the source states it; empty if it states none
/// @param dateModified when this version was made
/// @param byline the credit line as printed, without a leading "By"; IPTC `by`
/// @param authors the people named in the byline
/// @param dateline where and when the story was filed; IPTC `located`
/// @param creditText the agency, by its full usual name; IPTC `infoSource`
/// @param publisher the paper or site
/// @param url where the article stands or stood on the web
/// @param articleSection the section of the paper
/// @param keywords subjects given by the source
/// @param inLanguage BCP 47 tag
/// @param printPage the page in print, as given
/// @param printEdition the edition in print
/// @param correction the text of a correction, without its label
/// @param status whether it may be shown; IPTC `pubStatus`
/// @param embargoedUntil when it may be shown, where the source says so; IPTC `embargoed`
/// @param articleBody plain text, a blank line between paragraphs, without dateline and page
///   furniture; may be empty
/// @param furniture what stood on the page round the article (links, notices), kept but not
///   searched
/// @param persons canonical names of the people in the article, in order of first mention
/// @param places canonical names of the places it mentions
/// @param organizations canonical names of the organisations
/// @param mentions where in the text those names stand, in order
/// @param quotations words between quotation marks, in order, none inside another
/// @param datesMentioned the dates that the body speaks of, in order, without overlaps; not the
///   date of publication
/// @param storyGroup what all articles have in common that tell one story in nearly the same words;
///   empty until the article is in an index
/// @param origin where it was found
/// @param provenance for each derived field, by its name here, where the value comes from
public record Article(
    String id,
    String headline,
    Optional<String> alternativeHeadline,
    Optional<StatedDate> datePublished,
    Optional<NewsDate> dateModified,
    Optional<String> byline,
    List<String> authors,
    Optional<Dateline> dateline,
    Optional<String> creditText,
    Optional<String> publisher,
    Optional<String> url,
    Optional<String> articleSection,
    List<String> keywords,
    Optional<String> inLanguage,
    Optional<String> printPage,
    Optional<String> printEdition,
    Optional<String> correction,
    Status status,
    Optional<NewsDate> embargoedUntil,
    String articleBody,
    Optional<String> furniture,
    List<String> persons,
    List<String> places,
    List<String> organizations,
    List<Mention> mentions,
    List<Quotation> quotations,
    List<DateMention> datesMentioned,
    Optional<String> storyGroup,
    Origin origin,
    Map<String, Provenance> provenance) {

  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("id is blank");
    }
    authors = List.copyOf(authors);
    keywords = List.copyOf(keywords);
    persons = List.copyOf(persons);
    places = List.copyOf(places);
    organizations = List.copyOf(organizations);
    mentions = List.copyOf(mentions);
    quotations = List.copyOf(quotations);
    datesMentioned = List.copyOf(datesMentioned);
    provenance = Map.copyOf(provenance);
  }

  /// The number of words of the body: runs of non-blank characters with a letter or digit among
  /// them.
  public int wordCount() {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < articleBody.length(); i++) {
      char c = articleBody.charAt(i);
      if (Character.isWhitespace(c)) {
        inWord = false;
      } else if (!inWord && Character.isLetterOrDigit(articleBody.codePointAt(i))) {
        inWord = true;
        words++;
      }
    }
    return words;
  }

  /// The publication date, where the source states one that can be read.
  public Optional<NewsDate> date() {
    return datePublished.flatMap(StatedDate::date);
  }

  /// The publication date's offset-free ISO day, month or year for messages and citations; empty if
  /// undated.
  public Optional<String> dateText() {
    return datePublished.flatMap(StatedDate::text);
  }

  /// Names of one kind.
  public List<String> entities(EntityType type) {
    return switch (type) {
      case PERSON -> persons;
      case PLACE -> places;
      case ORGANIZATION -> organizations;
    };
  }

  /// The same article with other names for what it mentions.
  public Article withNames(
      List<String> people,
      List<String> placeNames,
      List<String> organizationNames,
      List<Mention> named,
      List<Quotation> spoken) {
    return with(id, people, placeNames, organizationNames, named, spoken);
  }

  /// The same article under another identifier.
  public Article withId(String other) {
    return with(other, persons, places, organizations, mentions, quotations);
  }

  private Article with(
      String other,
      List<String> people,
      List<String> placeNames,
      List<String> organizationNames,
      List<Mention> named,
      List<Quotation> spoken) {
    return new Article(
        other,
        headline,
        alternativeHeadline,
        datePublished,
        dateModified,
        byline,
        authors,
        dateline,
        creditText,
        publisher,
        url,
        articleSection,
        keywords,
        inLanguage,
        printPage,
        printEdition,
        correction,
        status,
        embargoedUntil,
        articleBody,
        furniture,
        people,
        placeNames,
        organizationNames,
        named,
        spoken,
        datesMentioned,
        storyGroup,
        origin,
        provenance);
  }
}
