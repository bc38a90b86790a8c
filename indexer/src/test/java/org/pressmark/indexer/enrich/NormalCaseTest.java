package org.pressmark.indexer.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalCaseTest {

  @ParameterizedTest
  @CsvSource({
    "NEW DELHI,New Delhi",
    "RIO DE JANEIRO,Rio de Janeiro",
    "WINSTON-SALEM,Winston-Salem",
    "PORT-AU-PRINCE,Port-au-Prince",
    "ST. LOUIS,St. Louis",
    "McALLEN,McAllen",
    "MCALLEN,McAllen",
    "DeKALB,DeKalb",
    "N'DJAMENA,N'Djamena",
    "THE HAGUE,The Hague",
    "LA PAZ,La Paz",
    "la paz,La Paz",
    "GDAŃSK,Gdańsk",
    "New york,New York",
    "WALtHAM,Waltham",
    "LaFox,LaFox",
    "Dar es Salaam,Dar es Salaam",
    "U.S.,U.S."
  })
  void writesPlacesAsInASentence(String printed, String expected) {
    assertEquals(expected, NormalCase.place(printed));
  }

  @ParameterizedTest
  @CsvSource({
    "JANE DOE,Jane Doe",
    "EDWARD L. MARSH,Edward L. Marsh",
    "JANIE McCAULEY,Janie McCauley",
    "ANN VAN DEN BERG,Ann van den Berg",
    "MARY O'NEILL,Mary O'Neill",
    "Jean-Luc Picard,Jean-Luc Picard",
    "michael barr,Michael Barr"
  })
  void writesPeopleAsInASentence(String printed, String expected) {
    assertEquals(expected, NormalCase.person(printed));
  }
}
