package org.pressmark.app.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Whatever happens to a run, the index is sound afterwards, and the next run makes it what it
/// would be if nothing had happened: no article lost, none there twice.
///
/// By default a dozen points, one or two of each kind. The long form, by the real launcher:
///
/// ```
/// ./mvnw -pl app -am test -Dtest=FaultTest -Dsurefire.failIfNoSpecifiedTests=false \
///   -Dfault.points=500 -Dfault.launcher=true
/// ```
class FaultTest {
  private static final long SEED = Long.getLong("fault.seed", 20260101);
  private static final int POINTS = Integer.getInteger("fault.points", 0);

  private static final List<Fault> FEW =
      List.of(
          Fault.KILLED,
          Fault.KILLED_BEFORE_CALL,
          Fault.KILLED_AFTER_CALL,
          Fault.POWER_CUT,
          Fault.TERMINATED,
          Fault.UNREAD,
          Fault.DISK_FULL,
          Fault.FORBIDDEN,
          Fault.READ_ONLY,
          Fault.IO_ERROR,
          Fault.SMALL_HEAP,
          Fault.CLOCK_SET_BACK);

  @TempDir private Path directory;

  @Test
  @Timeout(7200)
  void losesNothingAndHasNothingTwiceWhateverHappens() throws IOException, InterruptedException {
    List<Fault> faults = possible(POINTS == 0 ? FEW : List.of(Fault.values()));
    int points = POINTS == 0 ? faults.size() : POINTS;
    var trials =
        POINTS == 0
            ? new Trials(directory, SEED, 3, 5, "none")
            : new Trials(directory, SEED, 10, 7, System.getProperty("fault.recognizer", "none"));
    int failures = 0;
    for (int i = 0; trials.points() < points; i++) {
      try {
        System.out.println(i + 1 + " " + trials.meet(faults.get(i % faults.size())));
      } catch (AssertionError e) {
        failures++;
        System.out.println(i + 1 + " FAILED " + e.getMessage());
        trials.beginAnew();
      }
    }
    System.out.println(trials.summary());
    assertEquals(0, failures);
  }

  private static List<Fault> possible(List<Fault> wanted) throws InterruptedException {
    var possible = new ArrayList<Fault>();
    for (Fault fault : wanted) {
      Optional<String> hindrance = fault.hindrance();
      hindrance.ifPresentOrElse(
          why -> System.out.println("skipped " + why), () -> possible.add(fault));
    }
    return possible;
  }
}
