package org.pressmark.indexer.enrich.said;

import java.util.List;
import java.util.Set;

/// The English words for people by what they do, and the small words that stand round them.
final class Roles {
  /// Nouns for one person: `the minister said`.
  private static final Set<String> PERSONS =
      Set.copyOf(
          List.of(
              ("activist actor actress adviser advisor aide ambassador analyst archbishop archaeologist artist astronaut"
                      + " astronomer attorney author banker bishop boss brother builder businessman captain cardinal"
                      + " chairman chairwoman chancellor chief climber coach colonel commander commissioner conductor"
                      + " congressman congresswoman correspondent critic daughter defendant delegate democrat deputy"
                      + " designer detective dictator diplomat director doctor driver economist editor emperor engineer"
                      + " envoy executive expert explorer farmer father fisherman foreman founder friend general governor"
                      + " head historian husband imam inspector inventor investigator journalist judge justice king lawmaker"
                      + " lawyer leader lieutenant magistrate major man manager mayor miner minister monk mother musician"
                      + " negotiator neighbour neighbor nurse officer official operator organiser organizer owner painter"
                      + " passenger photographer physician pilot player poet politician pope premier president priest"
                      + " prince princess principal prisoner professor prosecutor queen rabbi reporter representative"
                      + " republican researcher resident ruler sailor scientist secretary secretary-general senator sergeant"
                      + " shopkeeper singer sister soldier son speaker spokesman spokesperson spokeswoman student suspect"
                      + " survivor teacher technician teenager trader veteran victim villager volunteer widow wife winner"
                      + " witness woman worker writer")
                  .split(" ")));

  /// Words before a name that are no part of it, where they are written with a capital.
  private static final Set<String> TITLES =
      Set.copyOf(
          List.of(
              ("mr mrs ms miss mx dr prof sir dame lord lady gen col lt capt maj sgt cpl adm cmdr sen rep gov rev hon messrs"
                      + " prime foreign finance defence defense interior home health vice state crown supreme national first"
                      + " chief sheikh sheik emir ayatollah pastor saint madame monsieur herr frau comrade brigadier admiral"
                      + " corporal private reverend cardinal monsignor us u.s uk u.k un u.n former acting executive police")
                  .split(" ")));

  private static final Set<String> PREPOSITIONS =
      Set.copyOf(
          List.of(
              ("of for to with by from in at on about against near under over between among after before outside inside"
                      + " during through towards toward into than as like via despite within without behind")
                  .split(" ")));

  private static final Set<String> SUBORDINATORS =
      Set.of(
          "after", "before", "when", "while", "as", "although", "though", "if", "since", "because");

  /// Words between a subject and its verb.
  private static final Set<String> BETWEEN =
      Set.copyOf(
          List.of(
              ("has have had is was will would did does also later then today yesterday tomorrow tonight earlier never"
                      + " always often again still once both even just now once been be afterwards meanwhile instead on"
                      + " monday tuesday wednesday thursday friday saturday sunday not no longer soon first himself herself who can"
                      + " could may might must should")
                  .split(" ")));

  /// Capitalised words that are no names where a sentence begins.
  private static final Set<String> NO_NAMES =
      Set.copyOf(
          List.of(
              ("a an the this that these those he she it we they you i his her its our their my your and but or nor so yet in"
                      + " on at by for from of to with without after before when while as although though if since because"
                      + " until during under over between among about against despite both all some many most few several"
                      + " no not there here what who whom whose which where why how one two three four five six seven eight"
                      + " nine ten only even still now then today yesterday tomorrow meanwhile however also once asked told"
                      + " said speaking according another other each every much more less such earlier later last next"
                      + " monday tuesday wednesday thursday friday saturday sunday january february march april june july"
                      + " august september october november december officials police rebels witnesses critics supporters"
                      + " yes thank god")
                  .split(" ")));

  private Roles() {}

  /// A title without abbreviation: `governor` for `gov`.
  static String inFull(String title) {
    return switch (title) {
      case "gov" -> "governor";
      case "sen" -> "senator";
      case "rep" -> "representative";
      case "gen" -> "general";
      case "col" -> "colonel";
      case "capt" -> "captain";
      case "lt" -> "lieutenant";
      case "sgt" -> "sergeant";
      case "prof" -> "professor";
      default -> title;
    };
  }

  static boolean isPerson(String word) {
    return PERSONS.contains(word);
  }

  static boolean isTitle(String word) {
    return TITLES.contains(word) || PERSONS.contains(word);
  }

  /// Whether a word for a person is a surname as well: Martin Luther King.
  static boolean isSurname(String word) {
    return Set.of("king", "bishop", "prince", "judge", "major", "pope", "first", "priest")
        .contains(word);
  }

  static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word);
  }

  static boolean isSubordinator(String word) {
    return SUBORDINATORS.contains(word);
  }

  static boolean isBetween(String word) {
    return BETWEEN.contains(word) || (word.endsWith("ly") && word.length() > 4);
  }

  static boolean isNoName(String word) {
    return NO_NAMES.contains(word);
  }
}
