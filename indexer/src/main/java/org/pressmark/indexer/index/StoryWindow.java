package org.pressmark.indexer.index;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How far apart in time copies of a story may be published. Articles without a date are within any
/// window.
///
/// @param length empty for any time
public record StoryWindow(Optional<Duration> length) {
  /// Copies may be of any time.
  public static final StoryWindow ANY = new StoryWindow(Optional.empty());

  /// Where a commit's user data has the window in which its stories were grouped.
  static final String GROUPED = "pressmark.stories";

  private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,9})([hdw])");

  /// Whether the stories of a commit are grouped; they are not after a run that was stopped.
  ///
  /// @param userData of the commit
  public static boolean isGrouped(Map<String, String> userData) {
    return userData.containsKey(GROUPED);
  }

  /// Reads `36h`, `7d`, `2w` or `any`.
  ///
  /// @throws IllegalArgumentException for any other; the message is for the user
  public static StoryWindow parse(String text) {
    if (text.equals("any")) {
      return ANY;
    }
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is no window of time; write 36h, 7d, 2w or any");
    }
    long count = Long.parseLong(written.group(1));
    return of(
        switch (written.group(2)) {
          case "h" -> Duration.ofHours(count);
          case "d" -> Duration.ofDays(count);
          default -> Duration.ofDays(7 * count);
        });
  }

  /// A window of this length.
  public static StoryWindow of(Duration length) {
    return new StoryWindow(Optional.of(length));
  }

  /// As {@link #parse} reads it.
  @Override
  public String toString() {
    return length.map(time -> time.toHours() + "h").orElse("any");
  }
}
