package org.pressmark.searcher.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.searcher.web.text.Prose;

/// The page of an article.
///
/// @param back the list that the reader comes from; the whole archive if from none
/// @param heading what stands above the text
/// @param notices what a reader must know first: corrections, doubts, that it may not be used
/// @param body the text
/// @param walk through the marks
/// @param facts what is known about it
/// @param names whom and what it names
/// @param quotations who said what
/// @param days of which it speaks
/// @param citations in several forms
/// @param copies the same story elsewhere
/// @param similar other articles about the same thing
public record ArticleView(
    Frame frame,
    Address back,
    Heading heading,
    List<Notice> notices,
    Prose body,
    Walk walk,
    List<Fact> facts,
    List<NameLinks> names,
    Some<Quoted> quotations,
    Some<Spoken> days,
    List<CitationForm> citations,
    Some<Other> copies,
    List<Other> similar) {

  public ArticleView {
    notices = List.copyOf(notices);
    facts = List.copyOf(facts);
    names = List.copyOf(names);
    citations = List.copyOf(citations);
    similar = List.copyOf(similar);
  }

  /// The paragraphs of the text with their numbers, from 1.
  public List<Numbered> numbered() {
    var numbered = new ArrayList<Numbered>();
    for (Prose.Paragraph paragraph : body.paragraphs()) {
      numbered.add(new Numbered(numbered.size() + 1, paragraph.stretches(), paragraph.gap()));
    }
    return numbered;
  }

  /// A paragraph of the text.
  public record Numbered(int number, List<Prose.Stretch> stretches, String gap) {}

  /// Whether the article has no text.
  public boolean isWithoutText() {
    return body.paragraphs().stream().allMatch(paragraph -> paragraph.stretches().isEmpty());
  }

  /// What stands above the text.
  ///
  /// @param tongue of all text of the article
  /// @param isUntitled whether the headline stands for one that the source does not have
  /// @param kicker publisher and section
  public record Heading(
      Tongue tongue,
      boolean isUntitled,
      Prose headline,
      Optional<Prose> summary,
      Optional<String> kicker,
      Optional<String> byline,
      Optional<String> dateline,
      Optional<Published> published) {}

  /// A date with what is to be known of it.
  ///
  /// @param machine in ISO form; empty if it could not be read
  /// @param text in words
  /// @param note where it comes from
  public record Published(Optional<String> machine, String text, String note, boolean isSuspect) {}

  /// What a reader must know before reading.
  ///
  /// @param kind a class of styles: `correction`
  /// @param isOfArticle whether the text is the article's own, in its language
  public record Notice(String kind, String title, String text, boolean isOfArticle) {}

  /// The way through the marks of a page.
  ///
  /// @param isAsked whether the page was asked for with a query that can mark words
  /// @param marks how many there are
  /// @param steps the numbers of those that can be gone to at once; not all if there are many
  public record Walk(boolean isAsked, int marks, List<Integer> steps) {}

  /// Something known about the article.
  ///
  /// @param note where it comes from, and how sure it is
  public record Fact(String label, List<Value> values, Optional<String> note) {

    /// A value of it.
    ///
    /// @param link where to find others like it
    public record Value(String text, Optional<String> link, boolean isOutside) {}
  }

  /// The names of one kind.
  public record NameLinks(String label, String kind, List<NameLink> links, Optional<String> note) {}

  /// A name and its page.
  public record NameLink(String name, Address address) {}

  /// A list that may be cut short.
  ///
  /// @param more how many are left out
  public record Some<T>(List<T> shown, long more) {
    public Some {
      shown = List.copyOf(shown);
    }

    /// The first ones of a list.
    static <T> Some<T> of(List<T> all, int most) {
      return new Some<>(all.subList(0, Math.min(most, all.size())), Math.max(0, all.size() - most));
    }

    /// How many there are.
    public long all() {
      return shown.size() + more;
    }
  }

  /// Words between quotation marks.
  ///
  /// @param speaker who says them; that nobody is named, if so
  /// @param page of the speaker
  /// @param paragraph in which they stand
  public record Quoted(String text, String speaker, Optional<Address> page, int paragraph) {}

  /// Days that the article speaks of.
  ///
  /// @param text its words
  /// @param days which they are
  /// @param others articles that speak of these days
  public record Spoken(String text, String days, Address others, int paragraph) {}

  /// A citation.
  ///
  /// @param id of the element that holds it
  /// @param file where to fetch it as a file; empty if it is plain text
  /// @param fileName how that is to be called
  public record CitationForm(
      String id, String label, String text, Optional<Address> file, String fileName) {}

  /// Another article.
  ///
  /// @param note what is to be said of it besides: `same words`
  public record Other(
      Address address,
      String headline,
      Tongue tongue,
      String date,
      Optional<String> source,
      Optional<String> note) {}
}
