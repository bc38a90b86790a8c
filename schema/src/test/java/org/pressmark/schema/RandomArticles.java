package org.pressmark.schema;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/// Makes articles of which every field may be absent, and every text may be of any characters that
/// an article can have.
public final class RandomArticles {
  private final Random random;
  private int made;

  public RandomArticles(long seed) {
    random = new Random(seed);
  }

  /// The next article.
  public Article next() {
    var builder = new ArticleBuilder("id " + made++ + text(5), origin());
    maybe(this::text, builder::headline);
    maybe(this::text, builder::alternativeHeadline);
    maybe(this::statedDate, builder::datePublished);
    maybe(this::date, builder::dateModified);
    maybe(this::date, builder::embargoedUntil);
    maybe(this::text, builder::byline);
    maybe(this::texts, builder::authors);
    maybe(this::dateline, builder::dateline);
    maybe(this::text, builder::creditText);
    maybe(this::text, builder::publisher);
    maybe(this::text, builder::url);
    maybe(this::text, builder::articleSection);
    maybe(this::texts, builder::keywords);
    maybe(this::text, builder::inLanguage);
    maybe(this::text, builder::printPage);
    maybe(this::text, builder::printEdition);
    maybe(this::text, builder::correction);
    builder.status(one(Status.values()));
    maybe(() -> text(2_000), builder::articleBody);
    maybe(this::text, builder::furniture);
    maybe(this::texts, builder::persons);
    maybe(this::texts, builder::places);
    maybe(this::texts, builder::organizations);
    maybe(() -> list(this::mention), builder::mentions);
    maybe(() -> list(this::quotation), builder::quotations);
    maybe(this::dateMentions, builder::datesMentioned);
    for (String field : List.of("byline", "dateline", "agency", "persons")) {
      maybe(() -> one(Provenance.values()), source -> builder.from(source, field));
    }
    return builder.build();
  }

  private interface Setter<T> {
    ArticleBuilder set(T value);
  }

  private <T> void maybe(Supplier<T> value, Setter<T> setter) {
    if (random.nextInt(4) > 0) {
      setter.set(value.get());
    }
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> List<T> list(Supplier<T> value) {
    var values = new ArrayList<T>();
    for (int i = random.nextInt(4); i > 0; i--) {
      values.add(value.get());
    }
    return values;
  }

  private List<String> texts() {
    return list(this::text);
  }

  private String text() {
    return text(40);
  }

  /// At least one character that is not blank, in NFC, with no halves of surrogate pairs.
  private String text(int most) {
    var text = new StringBuilder("x");
    for (int i = random.nextInt(most); i > 0; i--) {
      int c =
          switch (random.nextInt(6)) {
            case 0 -> random.nextInt(0x80);
            case 1 -> 0x80 + random.nextInt(0x780);
            case 2 -> 0x1f300 + random.nextInt(0x300);
            case 3 -> "\n\n \t\"\\/<&'’“”–…\u00a0\u2028\u0301\ufeff".charAt(random.nextInt(19));
            default -> 'a' + random.nextInt(26);
          };
      text.appendCodePoint(c);
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private Origin origin() {
    return new Origin(text(), maybe(this::text), maybe(this::text));
  }

  private StatedDate statedDate() {
    Optional<NewsDate> date = random.nextInt(5) > 0 ? Optional.of(date()) : Optional.empty();
    boolean suspect = date.isEmpty() || random.nextInt(4) == 0;
    return new StatedDate(date, text(), one(Provenance.values()), suspect);
  }

  /// A date of any precision, from the year 1 to the year 9999.
  private NewsDate date() {
    LocalDate day = LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_652_059));
    LocalDateTime time = day.atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60));
    return switch (one(Precision.values())) {
      case YEAR -> NewsDate.ofYear(day.getYear());
      case MONTH -> NewsDate.ofMonth(YearMonth.from(day));
      case DAY -> NewsDate.ofDay(day);
      case MINUTE -> new NewsDate(time, Precision.MINUTE, maybe(this::offset));
      case SECOND -> new NewsDate(time, Precision.SECOND, maybe(this::offset));
    };
  }

  private ZoneOffset offset() {
    return ZoneOffset.ofTotalSeconds(900 * (random.nextInt(105) - 48));
  }

  private Dateline dateline() {
    var places = new ArrayList<>(list(() -> new Dateline.Place(text(), maybe(this::text))));
    places.add(new Dateline.Place(text(), maybe(this::text)));
    return new Dateline(text(), places, maybe(() -> date().firstDay()), maybe(this::text));
  }

  private Mention mention() {
    int start = random.nextInt(1_000);
    return new Mention(
        one(EntityType.values()),
        text(),
        text(),
        one(Mention.Part.values()),
        start,
        start + random.nextInt(20),
        maybe(() ->
            new Mention.Location(
                text(),
                one(Mention.Kind.values()),
                random.nextDouble(-90, 90),
                random.nextDouble(-180, 180),
                maybe(() -> one(new String[] {"RU", "SY", "GB", "ZZ"})),
                maybe(this::text))));
  }

  private List<DateMention> dateMentions() {
    var dates = new ArrayList<DateMention>();
    int end = 0;
    for (int i = random.nextInt(4); i > 0; i--) {
      int start = end + random.nextInt(100);
      end = start + random.nextInt(20);
      NewsDate date = date();
      dates.add(new DateMention(text(), start, end, date.firstDay(), date.lastDay()));
    }
    return dates;
  }

  private Quotation quotation() {
    int start = random.nextInt(1_000);
    return new Quotation(text(), maybe(this::text), start, start + random.nextInt(99));
  }
}
