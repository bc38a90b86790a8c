package org.pressmark.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a command cost that ran as a process of its own. Linux only: read from `/proc` while the
/// process lives.
///
/// @param seconds of wall time
/// @param cpuSeconds of CPU time, user and system, up to the last look
/// @param peakMegabytes the most that it had in RAM
record WatchedProcess(double seconds, double cpuSeconds, double peakMegabytes) {
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final int TICKS_PER_SECOND = 100;
  private static final long LOOK_EVERY_MILLIS = 20;

  /// Runs a command to its end; what it prints is thrown away.
  ///
  /// @throws IOException if it cannot be run, or ends with another status than 0
  static WatchedProcess run(List<String> command) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    double cpu = 0;
    double peak = 0;
    while (process.isAlive()) {
      Path proc = Path.of("/proc", Long.toString(process.pid()));
      try {
        Matcher megabytes = PEAK.matcher(Files.readString(proc.resolve("status")));
        peak = megabytes.find() ? Long.parseLong(megabytes.group(1)) / 1024.0 : peak;
        cpu = cpuSeconds(Files.readString(proc.resolve("stat")));
      } catch (IOException _) {
        break; // it has just ended
      }
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
    int status = process.waitFor();
    if (status != 0) {
      throw new IOException(command + " ended with " + status);
    }
    return new WatchedProcess((System.nanoTime() - begun) / 1e9, cpu, peak);
  }

  /// User and system time: fields 14 and 15 of proc_pid_stat(5), counted on from the end of the
  /// name, which is in parentheses.
  private static double cpuSeconds(String stat) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / (double) TICKS_PER_SECOND;
  }
}
