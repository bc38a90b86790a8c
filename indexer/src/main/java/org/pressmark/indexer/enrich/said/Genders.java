package org.pressmark.indexer.enrich.said;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether a name can be meant by `he` or by `she`: by what stands before it, else by common first
/// names. Most names say nothing, and then either can be.
final class Genders {
  private static final Set<String> WOMEN =
      Set.copyOf(
          List.of(
              ("aisha alexandra alice alison amanda amy andrea angela anita ann anna anne annie aung barbara beatrice benazir"
                      + " betty bridget carol caroline catherine charlotte christina christine claire clara condoleezza"
                      + " deborah diana diane dilma donna dorothy eleanor elena elizabeth ellen emily emma ester eva evelyn"
                      + " fatima florence frances gloria golda grace greta hannah helen hillary indira irene isabel jacinda"
                      + " jane janet jean jennifer jessica joan joyce judith julia julie karen kate katherine kathleen laura"
                      + " leila linda lisa liz louise lucy madeleine malala margaret maria marie marta martha mary maya"
                      + " melania melinda melissa michelle miriam monica nancy naomi natalie nicola nina olga oprah pamela"
                      + " patricia paula rachel rebecca rosa rose ruth samantha sandra sara sarah sharon sonia sophia sophie"
                      + " susan suu svetlana tamara theresa ursula valentina vera victoria virginia wangari yoko")
                  .split(" ")));

  private static final Set<String> MEN =
      Set.copyOf(
          List.of(
              ("abdul abdullah ahmed alan albert alexander ali andrew anthony antonio ariel arthur barack bashar benjamin"
                      + " bernard bill bob boris brian carlos charles chris christopher daniel david dennis dmitry donald"
                      + " douglas edmund edward emmanuel eric ernest evo francis francois frank franklin fred frederick"
                      + " gary george gerald gordon graham greg harold harry helmut henry hosni hugh hugo ian igor ivan jack"
                      + " jacob james jeff jeffrey jeremy jim jimmy joe john jonathan jose joseph juan julian julius karl keith"
                      + " ken kenneth kevin kofi larry lech leonid lewis louis luis lyndon mahmoud mark martin matthew"
                      + " michael miguel mikhail mohammad mohammed muammar muhammad narendra neil nelson nicolas nigel nikita"
                      + " oliver oscar patrick paul pedro peter philip phillip pierre ralph raymond recep richard robert roger"
                      + " ronald saddam scott sebastián sergei sergey shinzo silvio simon stephen steve steven thabo thomas"
                      + " tim tom tony vaclav vincent vladimir walter william winston xi yasser yitzhak yoweri yuri zhou")
                  .split(" ")));

  private Genders() {}

  /// Whether a pronoun can stand for a name.
  ///
  /// @param honorific the word before the name somewhere in the text, in lower case; may be empty
  static boolean agree(boolean female, String name, String honorific) {
    return female ? !isMan(name, honorific) : !isWoman(name, honorific);
  }

  private static boolean isWoman(String name, String honorific) {
    return switch (honorific) {
      case "mrs", "ms", "miss", "dame", "lady", "queen", "princess", "spokeswoman", "madame" ->
          true;
      case "mr", "sir", "lord", "king", "prince", "spokesman" -> false;
      default -> WOMEN.contains(firstName(name));
    };
  }

  private static boolean isMan(String name, String honorific) {
    return switch (honorific) {
      case "mr", "sir", "lord", "king", "prince", "pope", "spokesman" -> true;
      case "mrs", "ms", "miss", "dame", "lady", "queen", "princess", "spokeswoman" -> false;
      default -> MEN.contains(firstName(name));
    };
  }

  private static String firstName(String name) {
    int blank = name.indexOf(' ');
    return blank < 0 ? "" : name.substring(0, blank).toLowerCase(Locale.ENGLISH);
  }
}
