package org.pressmark.indexer.enrich;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.pressmark.indexer.ingest.NewsField;
import org.pressmark.schema.NewsDate;
import org.pressmark.schema.Provenance;
import org.pressmark.schema.StatedDate;

/// When an article was published: by its markup or header lines, else by a whole date in its
/// dateline, else by its file's name.
final class PublicationDate {
  /// The first newspaper, the *Relation* of Strasbourg.
  private static final int FIRST_NEWSPAPER = 1605;

  /// A wire story can be printed weeks after it was filed; later the two contradict each other.
  private static final int MAX_DAYS_APART = 30;

  private final Optional<String> printed;
  private final Provenance source;
  private final Optional<DateParts> parts;
  private final Optional<FileNameDate.Dated> fileName;

  PublicationDate(Story story, String path) {
    Optional<String> updated =
        story.provenance() == Provenance.TEXT
            ? story.first(NewsField.DATE_MODIFIED)
            : Optional.empty();
    this.printed = story.first(NewsField.DATE_PUBLISHED).or(() -> updated);
    this.source = story.provenance();
    this.parts = printed.flatMap(DateReader::read);
    this.fileName = printed.isPresent() ? Optional.empty() : FileNameDate.read(path);
  }

  /// The day, or the middle of the month or year, as far as it is known without the dateline: what
  /// a dateline's day is near to.
  Optional<LocalDate> about() {
    Optional<NewsDate> date =
        parts.flatMap(p -> p.toNewsDate(ZoneTable.table(), CountryEvidence.NONE));
    return date.or(() -> fileName.map(FileNameDate.Dated::date)).map(PublicationDate::middle);
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
                    .filter(p -> p.isWholeDay() || (p.shortYear() && fileName.isEmpty()))
                    .isPresent())
            .map(d ->
                stated(filed.map(NewsDate::ofDay), d.dateText(), datelineSource, filed, tomorrow));
    return inDateline.or(() ->
        fileName.map(
            f -> stated(Optional.of(f.date()), f.raw(), Provenance.FILENAME, filed, tomorrow)));
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
