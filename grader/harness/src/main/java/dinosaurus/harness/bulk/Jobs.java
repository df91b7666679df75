package dinosaurus.harness.bulk;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Knows how many submissions a machine can grade at the same time. */
public final class Jobs {

  /** What the grader itself takes, and the system beside it. */
  private static final long OWN_MEGABYTES = 1024;

  /** What a worker and a compiler take at the most: two heaps, and what a JVM has besides. */
  private static final long JOB_MEGABYTES = 768;

  private Jobs() {}

  /** Returns the number for this machine, or for the container that this process runs in. */
  public static int ofThisMachine() {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return of(Runtime.getRuntime().availableProcessors(), system.getTotalMemorySize() >> 20);
  }

  /** Returns the memory that so many jobs take, in megabytes. */
  public static int megabytes(int jobs) {
    return (int) (OWN_MEGABYTES + jobs * JOB_MEGABYTES);
  }

  /**
   * Returns one job for each processor, but no more than the memory is enough for.
   *
   * @param processors how many there are, at least 1
   * @param megabytes the memory
   * @return the number, at least 1
   */
  static int of(int processors, long megabytes) {
    long fitting = (megabytes - OWN_MEGABYTES) / JOB_MEGABYTES;
    return (int) Math.max(1, Math.min(processors, fitting));
  }
}
