package dev.dateline.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a run was measured on.
 *
 * @param processor its model
 * @param cores as many as a program may use
 * @param gigabytes of memory
 * @param system name, version and architecture
 */
record Machine(String processor, int cores, long gigabytes, String system) {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  /** The machine that this program runs on. */
  static Machine here() throws IOException {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return new Machine(
        model(),
        system.getAvailableProcessors(),
        Math.round(system.getTotalMemorySize() / (double) (1 << 30)),
        String.join(" ", system.getName(), system.getVersion(), system.getArch()));
  }

  private static String model() throws IOException {
    if (!Files.isReadable(PROCESSORS)) {
      return "processor unknown";
    }
    try (Stream<String> lines = Files.lines(PROCESSORS)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("processor unknown");
    }
  }

  /** Short enough for the name of a folder. */
  String label() {
    return String.format(Locale.ROOT, "%d-cores-%dg", cores, gigabytes);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%s, %d cores, %d GB, %s", processor, cores, gigabytes, system);
  }
}
