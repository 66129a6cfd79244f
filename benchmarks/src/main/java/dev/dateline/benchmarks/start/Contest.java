package dev.dateline.benchmarks.start;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Programs that run in turn, so that what else the machine does falls on all alike. */
final class Contest {
  private final Map<Program, List<Double>> millis = new LinkedHashMap<>();

  Contest(List<Program> programs) {
    programs.forEach(program -> millis.put(program, new ArrayList<>()));
  }

  /**
   * Runs each program once to warm the page cache, then as often as asked.
   *
   * @throws IOException when one cannot be started, or fails
   */
  Contest run(int times) throws IOException {
    for (Program program : millis.keySet()) {
      program.run();
    }
    for (int i = 0; i < times; i++) {
      for (Map.Entry<Program, List<Double>> entry : millis.entrySet()) {
        entry.getValue().add(millis(entry.getKey().run()));
      }
    }
    return this;
  }

  private static double millis(Duration time) {
    return time.toNanos() / 1e6;
  }

  /** The times of each program, in the order of the programs and of their runs. */
  List<Timing> timings() {
    return millis.entrySet().stream()
        .map(entry -> new Timing(entry.getKey().name(), entry.getValue()))
        .toList();
  }
}
