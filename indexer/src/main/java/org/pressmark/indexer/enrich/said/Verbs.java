package org.pressmark.indexer.enrich.said;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The English verbs that tell of speech, and what can be told of other words by their form.
final class Verbs {

  /// What a word is, as far as quotations go.
  enum Kind {
    /// `said`, `told`: its subject speaks, before a quotation or after it.
    SPEECH,
    /// `accused`, `called`: its subject speaks the words quoted in the same sentence.
    ACT,
    /// `saying`, `calling`: the subject of the sentence speaks.
    PARTICIPLE,
    /// Any other verb that can be known by its form: `was`, `met`, `walked`.
    OTHER,
    /// No verb, or none that is known.
    NONE
  }

  /// Verbs with the forms that count, or the base of those that are regular; of those with a `~`
  /// the present is left out, since it can be a noun: `talks`, `reports`.
  private static final String SPEECH =
      "say says said saying,tell tells told telling,add,ask,replied replying,~answer,warn,declare"
          + ",announce,insist,argue,explain,~state,write writes wrote writing,~tweet,recall,conclude,continue,~shout"
          + ",cried crying,~whisper,~joke,~note,observe,~remark,stressed stressing,urge"
          + ",admit admits admitted admitting,acknowledge,confirm,suggest,~claim,complain,~comment,predict,~vow"
          + ",~promise,~pledge,respond,~report,testify testifies testified testifying,quip quips quipped quipping"
          + ",exclaim,agree agrees agreed agreeing,repeat,lament,muse,~plead,concede,deny denies denied denying,~boast"
          + ",~post,reveal,reiterate,emphasize,emphasise,assert,contend,~caution,maintain,~signal,think thinks thought"
          + " thinking,believe,~hope,~protest,~counter,interject,radioed radioing,~cable,~appeal";

  private static final String ACT =
      "accuse,describe,~call,denounce,dismiss dismisses dismissed dismissing,condemn,criticize,criticise,~praise,~label"
          + ",~brand,~blame,reject,dub dubs dubbed dubbing,refer refers referred referring,characterize,characterise"
          + ",~demand,~mention,speak speaks spoke speaking,~talk,express expresses expressed expressing,hail,liken"
          + ",compare,~cite,deride,decry,deplore,~attack,slam slams slammed slamming,defend,~term,~vow,threaten"
          + ",apologize,apologise,thank,~greet,~welcome,portray,~mock,ridicule,swear swears swore swearing"
          + ",~order,~rule,complain,~question,~stress,~promise,~hint,~quote,sing sings sang singing,read";

  private static final Set<String> IRREGULAR =
      Set.copyOf(
          List.of(
              ("is are was were be been am has have had having do does did will would shall should can could may might"
                      + " must met came went took began left won lost fell rose shot held made found saw gave got sent led"
                      + " brought built bought caught drew fought flew grew kept knew ran sat sold stood struck threw woke"
                      + " broke chose became quit lay laid spent felt heard paid hid rode wore bore tore beat became meets"
                      + " makes wants plans hopes seems withdrew swept slept wept dealt meant lit dug hung swung sank rang"
                      + " drank swam sprang stole froze spun bent lent sought taught fed fled shook mistook withheld upheld"
                      + " rebuilt split bid bit blew knelt drove put cut set hit")
                  .split(" ")));

  private static final Set<String> NO_VERBS =
      Set.of("need", "feed", "seed", "speed", "indeed", "hundred", "united", "armed", "red", "bed");

  private static final Map<String, Kind> KINDS = kinds();

  /// The present of the verbs of speech that could be nouns.
  private static final Set<String> PRESENT =
      Arrays.stream(SPEECH.split(",", -1))
          .filter(verb -> verb.startsWith("~"))
          .map(verb -> verb.substring(1) + "s")
          .collect(Collectors.toUnmodifiableSet());

  private Verbs() {}

  private static Map<String, Kind> kinds() {
    var kinds = new HashMap<String, Kind>();
    addForms(ACT, Kind.ACT, kinds);
    addForms(SPEECH, Kind.SPEECH, kinds);
    return Map.copyOf(kinds);
  }

  private static void addForms(String verbs, Kind kind, Map<String, Kind> kinds) {
    for (String verb : verbs.split(",", -1)) {
      for (String form : forms(verb)) {
        kinds.put(form, form.endsWith("ing") ? Kind.PARTICIPLE : kind);
      }
    }
  }

  private static List<String> forms(String verb) {
    if (verb.indexOf(' ') > 0) {
      return Arrays.asList(verb.split(" ", -1));
    }
    if (verb.startsWith("~")) {
      return pastAndParticiple(verb.substring(1));
    }
    return Stream.concat(Stream.of(verb, verb + "s"), pastAndParticiple(verb).stream()).toList();
  }

  /// Whether a word that stands right behind a quotation, or behind the subject there, tells of
  /// speech. It cannot be a noun there.
  static boolean isSpeechAfterWords(String word) {
    return KINDS.get(word) == Kind.SPEECH || PRESENT.contains(word) || word.equals("called");
  }

  private static List<String> pastAndParticiple(String verb) {
    String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
    return List.of(stem + "ed", stem + "ing");
  }

  static Kind kind(String word) {
    Kind known = KINDS.get(word);
    if (known != null) {
      return known;
    }
    boolean isPast = word.endsWith("ed") && word.length() > 3 && !NO_VERBS.contains(word);
    return isPast || IRREGULAR.contains(word) ? Kind.OTHER : Kind.NONE;
  }
}
