package org.pressmark.app.fault;

import java.util.Optional;
import java.util.Set;

/// What happens to a run; {@link Attempt#meet} makes it happen.
enum Fault {
  KILLED("kill -9", Needs.NOTHING, 137),
  KILLED_BEFORE_CALL("kill -9 before a call", Needs.LIBRARY, 137),
  KILLED_AFTER_CALL("kill -9 after a call or in a write", Needs.LIBRARY, 137),
  POWER_CUT("power cut, unsynced data lost", Needs.LIBRARY, 137),
  TERMINATED("SIGTERM", Needs.NOTHING, 143),
  TERMINATED_AT_CALL("SIGTERM at a call", Needs.LIBRARY, 143),
  INTERRUPTED("SIGINT", Needs.NOTHING, 130),
  HUNG_UP("SIGHUP", Needs.NOTHING, 129),
  UNREAD("stdout closed", Needs.NOTHING, Fault.FAILED),
  DISK_FULL("small disk", Needs.NAMESPACE, Fault.FAILED),
  NO_SPACE("ENOSPC from a call on", Needs.LIBRARY, Fault.FAILED),
  FORBIDDEN("directory made read-only", Needs.NAMESPACE, Fault.FAILED),
  READ_ONLY("EROFS from a call on", Needs.LIBRARY, Fault.FAILED),
  IO_ERROR("EIO once", Needs.LIBRARY, Fault.FAILED),
  IO_ERRORS("EIO from a call on", Needs.LIBRARY, Fault.FAILED),
  NO_FILES("EMFILE from a call on", Needs.LIBRARY, Fault.FAILED),
  SMALL_HEAP("small heap", Needs.NOTHING, Fault.FAILED),
  CLOCK_SET_BACK("clock set back, kill -9", Needs.FAKETIME, 137);

  private static final int FAILED = 2;

  /// What must be there for it.
  private enum Needs {
    NOTHING("true"),
    LIBRARY("cc --version"),
    NAMESPACE("unshare -Urm true"),
    FAKETIME("faketime -f -1d true");

    private final String probe;

    Needs(String probe) {
      this.probe = probe;
    }
  }

  final String label;
  private final Needs needs;
  private final int code;

  Fault(String label, Needs needs, int code) {
    this.label = label;
    this.needs = needs;
    this.code = code;
  }

  /// The exit codes that a run may have to which this happens: it was ended by it, or had come to
  /// its end before, or did not need what was not to be had.
  Set<Integer> codes() {
    return Set.of(code, 0, 1);
  }

  /// Why it cannot be tried here; empty if it can.
  Optional<String> hindrance() throws InterruptedException {
    return FaultLibrary.isPossible(needs.probe.split(" "))
        ? Optional.empty()
        : Optional.of(label + ": this does not work here: " + needs.probe);
  }
}
