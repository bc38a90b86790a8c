package org.pressmark.indexer.enrich;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.pressmark.indexer.ingest.NewsField;
import org.pressmark.schema.NewsDate;
import org.pressmark.schema.Origin;
import org.pressmark.schema.Provenance;
import org.pressmark.schema.StatedDate;

/// When an article was published: by its markup or header lines, else by a whole date in its
/// dateline, else by its web address or its file's name.
final class PublicationDate {
  /// The first newspaper, the *Relation* of Strasbourg.
  private static final int FIRST_NEWSPAPER = 1605;

  /// A wire story can be printed weeks after it was filed; later the two contradict each other.
  private static final int MAX_DAYS_APART = 30;

  private final Optional<String> printed;
  private final Provenance source;
  private final Optional<DateParts> parts;

  /// The date in a name, where nothing is printed.
  private final Optional<Named> named;

  /// @param source which name it is
  private record Named(FileNameDate.Dated dated, Provenance source) {}

  PublicationDate(Story story, Origin origin) {
    Optional<String> updated =
        story.provenance() == Provenance.TEXT
            ? story.first(NewsField.DATE_MODIFIED)
            : Optional.empty();
    this.source = story.provenance(NewsField.DATE_PUBLISHED);
    boolean shown = source == Provenance.TEXT && story.provenance() != Provenance.TEXT;
    Optional<String> date = story.first(NewsField.DATE_PUBLISHED);
    this.printed = (shown ? date.flatMap(PublicationDate::shown) : date).or(() -> updated);
    this.parts = printed.flatMap(DateReader::read);
    this.named = printed.isPresent() ? Optional.empty() : named(story, origin);
  }

  /// The date in a line that is shown on a page, without its label; empty if it is none after all.
  private static Optional<String> shown(String line) {
    String text = HeaderLabels.read(line).map(HeaderLabels.Labelled::value).orElse(line);
    return Optional.of(text).filter(date -> DateReader.read(date).isPresent());
  }

  private static Optional<Named> named(Story story, Origin origin) {
    Optional<String> path = story.first(NewsField.URL).map(PublicationDate::path);
    Optional<FileNameDate.Dated> file =
        origin.member().flatMap(FileNameDate::read).or(() -> FileNameDate.read(origin.path()));
    return path.flatMap(FileNameDate::read)
        .map(dated -> new Named(dated, Provenance.URL))
        .or(() -> file.map(dated -> new Named(dated, Provenance.FILENAME)));
  }

  /// Of a web address what comes after the host, up to the query.
  private static String path(String url) {
    int host = url.indexOf("://") < 0 ? 0 : url.indexOf("://") + 3;
    int start = Math.max(url.indexOf('/', host), 0);
    int end = url.indexOf('?', start);
    return url.substring(start, end < 0 ? url.length() : end);
  }

  /// The day, or the middle of the month or year, as far as it is known without the dateline: what
  /// a dateline's day is near to.
  Optional<LocalDate> about() {
    Optional<NewsDate> date =
        parts.flatMap(p -> p.toNewsDate(ZoneTable.table(), CountryEvidence.NONE));
    return date.or(() -> named.map(name -> name.dated.date())).map(PublicationDate::middle);
  }

  private static LocalDate middle(NewsDate date) {
    long days = ChronoUnit.DAYS.between(date.firstDay(), date.lastDay());
    return date.firstDay().plusDays(days / 2);
  }

  /// The date with its zone settled; empty if nothing is stated.
  ///
  /// @param dateline the dateline, which may hold the only date
  /// @param filed the day that it names
  /// @param tomorrow the first day that is in the future
  Optional<StatedDate> stated(
      CountryEvidence evidence,
      Optional<FoundDateline> dateline,
      Provenance datelineSource,
      Optional<LocalDate> filed,
      LocalDate tomorrow) {
    if (printed.isPresent()) {
      Optional<NewsDate> date = parts.flatMap(p -> p.toNewsDate(ZoneTable.table(), evidence));
      return Optional.of(stated(date, printed.get(), source, filed, tomorrow));
    }
    Optional<StatedDate> inDateline =
        dateline
            .filter(d ->
                d.date()
                    .filter(p -> p.isWholeDay() || (p.shortYear() && named.isEmpty()))
                    .isPresent())
            .map(d ->
                stated(filed.map(NewsDate::ofDay), d.dateText(), datelineSource, filed, tomorrow));
    return inDateline.or(() ->
        named.map(name ->
            stated(
                Optional.of(name.dated.date()), name.dated.raw(), name.source, filed, tomorrow)));
  }

  private static StatedDate stated(
      Optional<NewsDate> date,
      String raw,
      Provenance source,
      Optional<LocalDate> filed,
      LocalDate tomorrow) {
    return new StatedDate(
        date, raw, source, date.isEmpty() || isSuspect(date.get(), filed, tomorrow));
  }

  private static boolean isSuspect(NewsDate date, Optional<LocalDate> filed, LocalDate tomorrow) {
    return date.firstDay().isAfter(tomorrow)
        || date.lastDay().getYear() < FIRST_NEWSPAPER
        || filed.filter(day -> isFarFrom(date, day)).isPresent();
  }

  private static boolean isFarFrom(NewsDate date, LocalDate filed) {
    return ChronoUnit.DAYS.between(filed, date.firstDay()) > MAX_DAYS_APART
        || ChronoUnit.DAYS.between(date.lastDay(), filed) > MAX_DAYS_APART;
  }
}
