package org.pressmark.indexer.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The bridge over the river was opened on Monday, and the mayor walked across it with her family.
          en | THE BRIDGE OVER THE RIVER WAS OPENED ON MONDAY, AND THE MAYOR WALKED ACROSS IT WITH HER FAMILY.
          en | SHARES CLOSE ABOVE 2,400 FOR FIRST TIME, UP 15 AT 2,405
          de | Die Brücke über den Fluss wurde am Montag eröffnet, und die Bürgermeisterin ging mit ihrer Familie hinüber.
          fr | Le pont sur la rivière a été ouvert lundi, et la maire l’a traversé avec sa famille sous les applaudissements.
          es | El puente sobre el río fue abierto el lunes, y la alcaldesa lo cruzó con su familia entre los aplausos de la gente.
          pt | A ponte sobre o rio foi aberta na segunda-feira, e a prefeita não quis esperar mais: atravessou com uma filha pela mão.
          it | Il ponte sul fiume è stato aperto lunedì, e la sindaca lo ha attraversato con la famiglia tra gli applausi della gente.
          nl | De brug over de rivier is maandag geopend, en de burgemeester liep er met haar familie overheen onder applaus van het publiek.
          sv | Bron över floden öppnades på måndagen, och borgmästaren gick över den med sin familj när det var som mest folk.
          pl | Most na rzece został otwarty w poniedziałek, a burmistrz przeszła przez niego z rodziną, ale nie było to łatwe.
          tr | Nehrin üzerindeki köprü pazartesi günü açıldı ve belediye başkanı bu köprüden ailesi ile geçti, ancak daha çok kişi için bir gün oldu.
          ru | Мост через реку был открыт в понедельник, и мэр прошла по нему с семьёй, но на это ушло не более часа.
          uk | Міст через річку був відкритий у понеділок, і мер пройшла по ньому з родиною, але це тривало не більше години.
          ar | افتتح الجسر على النهر في يوم الاثنين، وقال رئيس البلدية إن ذلك كان من أهم ما تم خلال هذا العام بعد الحرب.
          ja | 川にかかる橋が月曜日に開通し、市長は家族とともに渡った。
          zh | 河上的大桥于星期一开通，市长与家人一起走过大桥。
          el | Η γέφυρα πάνω από τον ποταμό άνοιξε τη Δευτέρα και η δήμαρχος τη διέσχισε.
          ko | 강을 가로지르는 다리가 월요일에 개통되었고 시장이 건넜다.
          """)
  void tellsLanguagesApart(String language, String text) {
    assertEquals(Optional.of(language), LanguageReader.ofText("", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Lyon",
        "2 p.m. Tuesday",
        "MTH LAST HIGH LOW Jun 6918 6928 Sep 6964",
        "AL AK AZ AR CA CO FL GA HI ID IL"
      })
  void saysNothingWhereWordsDoNotTell(String text) {
    assertEquals(Optional.empty(), LanguageReader.ofText("", text));
  }

  @ParameterizedTest
  @CsvSource({
    "en,en",
    "EN,en",
    "en_US,en-US",
    "en-za,en-ZA",
    "eng,en",
    "English,en",
    "Deutsch,de",
    "ger,de",
    "pt-BR,pt-BR"
  })
  void normalisesTheMarkupsTag(String printed, String tag) {
    assertEquals(Optional.of(tag), LanguageReader.fromMarkup(printed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "und", "not a language at all", "rss", "utf"})
  void refusesWhatIsNoTag(String printed) {
    assertEquals(Optional.empty(), LanguageReader.fromMarkup(printed));
  }
}
