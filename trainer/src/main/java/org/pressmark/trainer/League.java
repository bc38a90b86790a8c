package org.pressmark.trainer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Teams that meet each other, as `teams.txt` lists them.
///
/// @param sport `soccer`
/// @param points whether its tables give won, lost and share, as American ones do
/// @param organization whether its name is that of an organisation, as `NBA` is
/// @param teams as tables write them, often only their town
record League(String sport, boolean points, boolean organization, String name, List<String> teams) {
  private static final String FILE = "teams.txt";

  League {
    teams = List.copyOf(teams);
  }

  static List<League> all() throws IOException {
    try (InputStream in = League.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException("missing from the class path: " + FILE);
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lines.lines().filter(line -> !line.startsWith("#")).map(League::of).toList();
    }
  }

  private static League of(String line) {
    String[] cells = line.split("\\|", -1);
    boolean organization = cells[2].startsWith("*");
    return new League(
        cells[0],
        cells[1].equals("points"),
        organization,
        cells[2].substring(organization ? 1 : 0),
        List.of(cells[3].split(";")));
  }
}
