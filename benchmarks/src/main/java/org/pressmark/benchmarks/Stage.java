package org.pressmark.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/// A piece of work that is timed over and over.
final class Stage {
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Preparation preparation;
  private final List<Double> wall = new ArrayList<>();
  private final List<Double> cpu = new ArrayList<>();

  /// Makes a run ready, which is not timed.
  interface Preparation {
    Run prepare() throws Exception;
  }

  /// What is timed.
  interface Run {
    void run() throws Exception;
  }

  Stage(Preparation preparation) {
    this.preparation = preparation;
  }

  /// A stage without anything to make ready.
  static Stage of(Run run) {
    return new Stage(() -> run);
  }

  /// Times one run.
  ///
  /// @param kept whether it counts; those that warm up the JVM do not
  void time(boolean kept) throws Exception {
    Run run = preparation.prepare();
    System.gc();
    long wallBefore = System.nanoTime();
    long cpuBefore = PROCESS.getProcessCpuTime();
    run.run();
    double cpuSeconds = (PROCESS.getProcessCpuTime() - cpuBefore) / 1e9;
    double wallSeconds = (System.nanoTime() - wallBefore) / 1e9;
    if (kept) {
      wall.add(wallSeconds);
      cpu.add(cpuSeconds);
    }
  }

  /// Seconds that passed; the median of the runs.
  double wall() {
    return median(wall);
  }

  /// Seconds of CPU time of the whole process, its collector and compiler included; the median of
  /// the runs.
  double cpu() {
    return median(cpu);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
