package org.pressmark.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class OriginTest {

  @Test
  void printsFileMemberAndPlace() {
    assertEquals(
        "1987.zip!a.tar!b.xml:7",
        Origin.of("1987.zip").member("a.tar").member("b.xml").at("7").toString());
  }

  @Test
  void printsOneLineWithoutCommandsToTheTerminalWhateverAMemberIsCalled() {
    assertEquals(
        "a.tar!b\uFFFDc\uFFFD[2J\uFFFD\uFFFDd\uFFFD\uFFFD",
        Origin.of("a.tar").member("b\nc\u001B[2J\u009B\u007Fd\u2028\u0085").toString());
  }
}
