package dinosaurus.harness;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;

/** Measures what work takes, for benchmarks. */
public final class Effort {

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /** Does what is measured. */
  @FunctionalInterface
  public interface Work {

    /** Does it. */
    void run() throws IOException;
  }

  private Effort() {}

  /** Returns the seconds of the processor that work takes, and the peak of the heap in MB. */
  public static String of(Work work) throws IOException {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = SYSTEM.getProcessCpuTime();
    work.run();
    double seconds = (SYSTEM.getProcessCpuTime() - start) / 1e9;
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    return String.format(Locale.ROOT, "%.1f %d", seconds, peak >> 20);
  }
}
