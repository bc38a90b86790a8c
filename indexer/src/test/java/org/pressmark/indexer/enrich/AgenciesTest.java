package org.pressmark.indexer.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgenciesTest {

  @ParameterizedTest
  @CsvSource({
    "PTI,Press Trust of India",
    "(AP),Associated Press",
    "-- PTI,Press Trust of India",
    "the associated press,Associated Press",
    "Reuter,Reuters",
    "REUTERS,Reuters",
    "dpa,Deutsche Presse-Agentur",
    "Agencia EFE,EFE",
    "Press Trust of India,Press Trust of India"
  })
  void knowsAgenciesByAllTheirNames(String printed, String fullName) {
    assertEquals(Optional.of(fullName), Agencies.table().fullName(printed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ap", "pa", "The Northern Courier", "", "()", "CNN"})
  void knowsNoOthers(String printed) {
    assertEquals(Optional.empty(), Agencies.table().fullName(printed));
  }

  @Test
  void listsTheNamesOfAnAgency() {
    assertEquals(List.of("Press Trust of India", "PTI", "P.T.I."), Agencies.table().aliases("PTI"));
    assertEquals(List.of(), Agencies.table().aliases("The Northern Courier"));
  }
}
