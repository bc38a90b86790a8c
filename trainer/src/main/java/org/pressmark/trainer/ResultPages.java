package org.pressmark.trainer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pressmark.schema.EntityType;

/// Makes up pages of sports results: fixtures, scores, league tables, scorecards and rankings, of
/// which news archives are full and labelled corpora are not. There a city stands for its team. The
/// same seed gives the same pages.
final class ResultPages {
  private static final int LINES = 18;
  private static final List<String> DAYS =
      List.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "Sept 1",
          "March 14",
          "the weekend",
          "2018-10-06",
          "1997-05-11");
  private static final List<String> RACES =
      List.of("tennis", "golf", "cycling", "athletics", "skiing", "swimming");
  private static final List<String> GAPS = List.of("\n", "\n\n");

  private static final Pattern FULL_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'-]+( \\p{Lu}[\\p{L}.'-]+){1,2}");
  private static final Pattern TOWN = Pattern.compile("\\p{Lu}\\p{Ll}+( \\p{Lu}\\p{Ll}+)?");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z][a-z]+( [A-Z][a-z]+)?");

  private final Random random;
  private final List<League> leagues = League.all();
  private final List<String> people;
  private final List<String> places;
  private final List<String> countries =
      Stream.of(Locale.getISOCountries())
          .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
          .filter(COUNTRY.asMatchPredicate())
          .toList();
  private Draft page = new Draft();
  private League league = leagues.getFirst();

  /// @param named texts with full names of people and with towns, which are put into the pages
  ResultPages(List<LabelledText> named, long seed) throws IOException {
    random = new Random(seed);
    people = names(named, EntityType.PERSON, FULL_NAME);
    places = names(named, EntityType.PLACE, TOWN);
  }

  private static List<String> names(List<LabelledText> texts, EntityType type, Pattern pattern) {
    return texts.stream()
        .flatMap(text ->
            text.names().stream()
                .filter(name -> name.type() == type)
                .map(name -> name.in(text.text())))
        .filter(pattern.asMatchPredicate())
        .distinct()
        .sorted()
        .toList();
  }

  /// The next page.
  LabelledText next() {
    page = new Draft();
    league = pick(leagues);
    switch (upTo(8)) {
      case 0, 1 -> results();
      case 2, 3 -> table();
      case 4 -> fixtures();
      case 5 -> internationals();
      case 6 -> ranking();
      default -> scorecard();
    }
    return page.finished();
  }

  // ---- pages

  private void results() {
    head(league.sport(), true, "results");
    page.words("Results of ");
    leagueName().words(" matches on " + pick(DAYS) + ":");
    int form = upTo(5);
    String gap = pick(GAPS);
    for (int i = 0; i < LINES; i++) {
      page.words(gap);
      score(form);
      if (league.sport().equals("soccer") && form == 0) {
        scorers(gap);
      }
    }
  }

  private void score(int form) {
    String home = pick(league.teams());
    String away = pick(league.teams());
    switch (form) {
      case 0, 1 -> page.team(home).words(" " + goals() + " ").team(away).words(" " + goals());
      case 2 -> page.team(home).words(" " + goals() + ", ").team(away).words(" " + goals());
      case 3 -> {
        page.team(home).words(" " + goals() + " ").capitals(true).team(away);
        page.capitals(false).words(" " + goals() + (upTo(6) == 0 ? " (10 innings)" : ""));
      }
      default ->
          page.team(home).words(" beat ").team(away).words(" " + goals() + "-" + goals() + ".");
    }
  }

  private void scorers(String gap) {
    page.words(" (halftime " + upTo(3) + "-" + upTo(3) + ")");
    page.words(gap + (random.nextBoolean() ? "Scorers: " : ""));
    for (int i = upTo(2); i < 3; i++) {
      page.person(surname()).words(" (" + upTo(91) + (i < 2 ? "), " : "). "));
    }
    page.words("Attendance: " + (1 + upTo(60)) + ",000");
  }

  private void table() {
    head(league.sport(), true, "standings");
    page.words("Standings after " + pick(DAYS) + "'s matches " + columns() + ":");
    boolean capitals = league.points() && random.nextBoolean();
    String gap = pick(GAPS);
    for (String team : some(league.teams())) {
      page.words(gap + (upTo(4) == 0 ? upTo(20) + ". " : ""));
      page.capitals(capitals).team(team).capitals(false).words(figures());
    }
  }

  private String columns() {
    return league.points()
        ? "(won, lost, percentage, games behind)"
        : "(played, won, drawn, lost, goals for, against, points)";
  }

  private String figures() {
    return league.points()
        ? " %d %d .%d %d".formatted(upTo(90), upTo(90), 300 + upTo(400), goals())
        : " %d %d %d %d %d %d %d"
            .formatted(upTo(38), upTo(20), upTo(20), upTo(20), upTo(70), upTo(70), upTo(90));
  }

  private void fixtures() {
    head(league.sport(), true, "fixtures");
    boolean capitals = random.nextBoolean();
    String between = pick(List.of(" v ", " vs ", " at ", " - ", " vs. "));
    page.words("Playing on " + pick(DAYS) + ":");
    String gap = pick(GAPS);
    for (int i = 0; i < LINES; i++) {
      page.words(gap).capitals(capitals);
      page.team(pick(league.teams())).words(between).team(pick(league.teams())).capitals(false);
    }
  }

  private void internationals() {
    head(league.sport(), false, "international results");
    String gap = pick(GAPS);
    for (int i = 0; i < LINES; i++) {
      page.words(gap).place(pick(countries)).words(" " + goals() + " ").place(pick(countries));
      page.words(" " + goals());
      if (upTo(3) == 0) {
        page.words(gap + "Scorers: ").place(pick(countries)).words(" - ");
        page.person(surname()).words(" (" + upTo(91) + ")");
      }
    }
  }

  private void ranking() {
    head(pick(RACES), false, "results");
    int form = upTo(4);
    String gap = pick(GAPS);
    for (int i = 1; i <= LINES; i++) {
      page.words(gap);
      switch (form) {
        case 0 -> entrant(i + ". ").words(" " + goals() + ":" + (10 + upTo(50)) + ".3");
        case 1 -> {
          entrant(random.nextBoolean() ? i + " - " : "").words(" beat ");
          entrant("").words(" 6-" + upTo(5) + " 6-" + upTo(5));
        }
        case 2 -> page.words(60 + i + " ").person(pick(people)).words(" 68 71 70");
        default -> entrant("").words(", " + upTo(300) + " points");
      }
    }
  }

  private Draft entrant(String before) {
    page.words(before).person(pick(people)).words(" (");
    return page.place(pick(countries)).words(")");
  }

  private void scorecard() {
    head("cricket", false, "scoreboard");
    String gap = pick(GAPS);
    page.place(pick(countries)).words(" first innings");
    for (int i = 0; i < 11; i++) {
      page.words(gap).person(initialled()).words(i % 3 == 0 ? " lbw b " : " c ");
      page.person(surname());
      if (i % 3 != 0) {
        page.words(" b ").person(surname());
      }
      page.words(" " + upTo(120));
    }
    page.words(gap + "Bowling: ").person(surname()).words(" 12-3-41-2, ").person(surname());
    page.words(" 9-1-30-1.");
  }

  // ---- parts

  private void head(String sport, boolean ofTeams, String what) {
    page.capitals(upTo(3) > 0).words(sport + " - ");
    if (ofTeams && upTo(3) == 0) {
      page.team(pick(league.teams())).words(random.nextBoolean() ? " beat " : " hold ");
      page.team(pick(league.teams())).words(random.nextBoolean() ? " 2-1." : "");
    } else if (ofTeams) {
      leagueName().words(" " + what + ".");
    } else {
      page.words(what + ".");
    }
    page.words("\n\n").capitals(upTo(4) > 0).place(pick(places)).capitals(false);
    page.words(pick(List.of(" ", ", ")) + pick(DAYS) + "\n\n");
  }

  private Draft leagueName() {
    return league.organization() ? page.team(league.name()) : page.words(league.name());
  }

  private int upTo(int limit) {
    return random.nextInt(limit);
  }

  private int goals() {
    return league.points() ? upTo(12) : upTo(5);
  }

  private String surname() {
    String name = pick(people);
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private String initialled() {
    String name = pick(people);
    return name.charAt(0) + (random.nextBoolean() ? ". " : ".") + surname();
  }

  private <T> T pick(List<T> from) {
    return from.get(upTo(from.size()));
  }

  private <T> List<T> some(List<T> from) {
    var shuffled = new ArrayList<>(from);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, Math.min(LINES, shuffled.size()));
  }
}
