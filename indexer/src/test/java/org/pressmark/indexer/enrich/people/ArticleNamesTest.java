package org.pressmark.indexer.enrich.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pressmark.schema.EntityType;
import org.pressmark.schema.Mention;

final class ArticleNamesTest {
  /// `[P:Sergei Lavrov]` is a person, `[O:WHO]` an organisation.
  private static final Pattern MARKED = Pattern.compile("\\[([PO]):([^]]+)]");

  private final List<Mention> mentions = new ArrayList<>();

  private String read(String marked, Mention.Part in) {
    var text = new StringBuilder();
    Matcher mark = MARKED.matcher(marked);
    while (mark.find()) {
      mark.appendReplacement(text, "");
      int start = text.length();
      text.append(mark.group(2));
      EntityType type = mark.group(1).equals("P") ? EntityType.PERSON : EntityType.ORGANIZATION;
      mentions.add(
          new Mention(
              type, mark.group(2), mark.group(2), in, start, text.length(), Optional.empty()));
    }
    return mark.appendTail(text).toString();
  }

  /// The canonical names of the mentions, in order.
  private List<String> names(String headline, String body) {
    String title = read(headline, Mention.Part.HEADLINE);
    String text = read(body, Mention.Part.BODY);
    List<Mention> named = ArticleNames.canonical(title, text, mentions);
    for (int i = 0; i < named.size(); i++) {
      assertEquals(mentions.get(i), named.get(i).withName(mentions.get(i).name()));
    }
    return named.stream().map(Mention::name).toList();
  }

  private List<String> names(String body) {
    return names("", body);
  }

  @Test
  void givesShortFormsTheNameInFull() {
    assertEquals(
        List.of("Sergei Lavrov", "Sergei Lavrov", "John Kerry", "Sergei Lavrov", "John Kerry"),
        names(
            "[P:LAVROV] warns of delay",
            "Foreign Minister [P:Sergei Lavrov] met [P:John Kerry]. [P:Lavrov’s] aides said [P:Kerry] left."));
  }

  /// The mentions as they come out: `O:Fox News`.
  private List<String> settled(String body) {
    String text = read(body, Mention.Part.BODY);
    return ArticleNames.canonical("", text, mentions).stream()
        .map(mention -> mention.type().name().charAt(0) + ":" + mention.name())
        .toList();
  }

  @Test
  void takesPapersAndNetworksForOrganizations() {
    assertEquals(List.of("O:Hill"), settled("The senator told The [P:Hill] that he agrees."));
    mentions.clear();
    assertEquals(
        List.of("O:Fox News", "O:Fox News"),
        settled("[O:Fox News] apologised. A host of [P:Fox] left."));
  }

  @Test
  void leavesPeopleWhoShareAWordWithAnOrganization() {
    assertEquals(
        List.of("P:Henry Ford", "O:Ford Motor", "P:Henry Ford"),
        settled("[P:Henry Ford] founded [O:Ford Motor]. [P:Ford] was rich."));
    mentions.clear();
    assertEquals(
        List.of("P:Trump", "P:Trump", "O:Trump Organization"),
        settled("[P:Trump] left. The [P:Trump] years of the [O:Trump Organization] are over."));
    mentions.clear();
    assertEquals(
        List.of("O:Morgan Stanley", "P:Morgan"),
        settled("[O:Morgan Stanley] lost. Mr. [P:Morgan] resigned."));
  }

  @Test
  void dropsWordsMadeFromNames() {
    assertEquals(
        List.of("P:Barack Obama"), settled("[P:Obamacare] is what [P:Barack Obama] left."));
  }

  @Test
  void takesTitlesAndPossessivesOff() {
    assertEquals(
        List.of("Donald Trump", "Angela Merkel", "James Jones"),
        names(
            "[P:President Donald Trump]’s guest [P:Chancellor Angela Merkel's] and [P:Gen. James Jones]"));
  }

  @Test
  void leavesParticlesAndArticlesOutOfAccount() {
    assertEquals(
        List.of("Bashar al-Assad", "Bashar al-Assad", "Bashar al-Assad", "Bashar al-Assad"),
        names("[P:Bashar al-Assad] ... [P:Assad] ... [P:al-Assad] ... [P:AL-ASSAD]"));
    mentions.clear();
    assertEquals(
        List.of("Ursula von der Leyen", "Ursula von der Leyen"),
        names("[P:Ursula von der Leyen] ... [P:von der Leyen]"));
  }

  @Test
  void knowsInitialsAndShortForms() {
    assertEquals(
        List.of("John Kerry", "John Kerry", "James Comey", "James Comey"),
        names("[P:J. Kerry] and [P:John Kerry]; [P:James Comey], known as [P:Jim Comey]"));
  }

  @Test
  void givesSharedSurnameToWhoWasNamedFirst() {
    assertEquals(
        List.of("Hillary Clinton", "Bill Clinton", "Hillary Clinton"),
        names("[P:Hillary Clinton] and her husband [P:Bill Clinton] came. [P:Clinton] spoke."));
  }

  @Test
  void givesSharedSurnameToWhoHasTheTitle() {
    assertEquals(
        List.of("Hillary Clinton", "Bill Clinton", "Bill Clinton", "Hillary Clinton"),
        names(
            "Secretary [P:Hillary Clinton] and President [P:Bill Clinton] came. President [P:Clinton] spoke, then Secretary [P:Clinton]."));
  }

  @Test
  void tellsSonFromFather() {
    assertEquals(
        List.of("Donald Trump Jr.", "Donald Trump", "Donald Trump", "Donald Trump Jr."),
        names(
            "[P:Donald Trump Jr.] and his father, [P:Donald Trump]. [P:Trump] and [P:Trump Jr.]"));
  }

  @Test
  void keepsFamiliesAndNamesakesApart() {
    assertEquals(
        List.of("George W. Bush", "George H.W. Bush", "Jeb Bush"),
        names("[P:George W. Bush], [P:George H.W. Bush] and [P:Jeb Bush]"));
    mentions.clear();
    assertEquals(
        List.of("John Adams", "John Quincy Adams"),
        names("[P:John Adams] and his son [P:John Quincy Adams]"));
  }

  @Test
  void givesFirstNameToTheOnlyOneWhoHasIt() {
    assertEquals(
        List.of("Malala Yousafzai", "Malala Yousafzai", "Xi Jinping", "Xi Jinping"),
        names("[P:Malala Yousafzai] ... [P:Malala] ... [P:Xi Jinping] ... [P:Xi]"));
    mentions.clear();
    assertEquals(
        List.of("John Kerry", "John McCain", "John"),
        names("[P:John Kerry] and [P:John McCain] met [P:John]"));
  }

  @Test
  void keepsTitleThatIsPartOfTheName() {
    assertEquals(
        List.of("Pope Francis", "Pope Francis", "Prince Harry", "Prince Harry"),
        names("Pope [P:Francis] spoke. [P:Francis] met [P:Prince Harry]. [P:Harry] smiled."));
  }

  @Test
  void mendsSlipsAndSpellings() {
    assertEquals(
        List.of("Sergei Lavrov", "Sergei Lavrov", "Volodymyr Zelenskyy", "Volodymyr Zelenskyy"),
        names("[P:Sergei Lavrov] ... [P:Lavrcv] ... [P:Volodymyr Zelenskyy] ... [P:Zelensky]"));
  }

  @Test
  void readsCapitalsOfHeadlines() {
    assertEquals(
        List.of("Beto O'Rourke", "Beto O'Rourke", "AOC", "Charles de Gaulle"),
        names("[P:BETO O’ROURKE]", "[P:Beto O’Rourke], [P:AOC] and [P:CHARLES DE GAULLE]"));
  }

  @Test
  void givesAcronymsTheirOrganisation() {
    assertEquals(
        List.of(
            "World Health Organization",
            "World Health Organization",
            "World Health Organization",
            "Syrian Observatory for Human Rights",
            "Syrian Observatory for Human Rights",
            "Free Syrian Army",
            "Free Syrian Army"),
        names(
            "the [O:World Health Organization] ([O:WHO]) ... [O:the WHO’s] ... [O:Syrian Observatory for Human Rights] ([O:SOHR]) ... [O:Free Syrian Army] ... [O:FSA]"));
  }

  @Test
  void letsTheArticleSayWhatAnAcronymIs() {
    assertEquals(
        List.of("International Cricket Council", "International Cricket Council"),
        names("the [O:International Cricket Council] ([O:ICC])"));
    mentions.clear();
    assertEquals(List.of("International Criminal Court"), names("the [O:ICC]"));
  }

  @Test
  void knowsTheBestKnownBodies() {
    assertEquals(
        List.of("United Nations", "United Nations", "UN Security Council", "UN Security Council"),
        names(
            "[O:U.N.] and [O:the United Nations]; [O:United Nations Security Council], [O:UN Security Council]"));
    mentions.clear();
    assertEquals(
        List.of("U.S. Senate", "U.S. Senate", "Supreme Court", "The Who"),
        names("the [O:US Senate], the [O:Senate], the [O:Supreme Court] and [O:The Who]").stream()
            .map(name -> name.equals("Who") ? "The Who" : name)
            .toList());
  }

  @Test
  void leavesLegalFormsOutOfAccount() {
    assertEquals(
        List.of("Ford Motor", "Ford Motor", "AT&T"),
        names("[O:Ford Motor], [O:Ford Motor Co.] and [O:AT&T]"));
  }

  @Test
  void completesNamesThatLackTheirBeginning() {
    assertEquals(
        List.of("Debbie Wasserman Schultz", "Debbie Wasserman Schultz"),
        names("[P:Wasserman Schultz] ... [P:Debbie Wasserman Schultz]"));
    mentions.clear();
    assertEquals(
        List.of(
            "Senate Judiciary Committee",
            "Senate Judiciary Committee",
            "New York Times",
            "New York Times"),
        names(
            "[O:Senate Judiciary Committee] ... [O:Judiciary Committee] ... [O:New York Times] ... the [O:Times]"));
  }

  @Test
  void takesNoLetterForName() {
    String body = read("Sen. [P:Rand Paul] ([O:R]-Ky.)", Mention.Part.BODY);
    assertEquals(
        List.of("Rand Paul"),
        ArticleNames.canonical("", body, mentions).stream().map(Mention::name).toList());
  }
}
