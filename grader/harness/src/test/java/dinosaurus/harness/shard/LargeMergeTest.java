package dinosaurus.harness.shard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import dinosaurus.harness.results.ClassList;
import dinosaurus.harness.results.ResultFiles;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Merging bears a large course. What it takes is printed; by hand, {@code
 * -Ddinosaurus.class=200000}.
 */
@Tag("slow")
class LargeMergeTest {

  private static final int CLASS = Integer.getInteger("dinosaurus.class", 2000);

  @TempDir Path folder;

  private long start = processorNanos();

  /** Prints what was done since the last time, and what of it is still in memory. */
  private void lap(String what) {
    double seconds = (processorNanos() - start) / 1e9;
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    long used = runtime.totalMemory() - runtime.freeMemory() >> 20;
    System.out.printf(
        Locale.ROOT,
        "%d submissions, %s: %.1f processor seconds, %d MB%n",
        CLASS,
        what,
        seconds,
        used);
    start = processorNanos();
  }

  private static long processorNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static long megabytes(Path path) throws IOException {
    return PathUtils.sizeOf(path) >> 20;
  }

  @Test
  void bearsALargeCourse() throws IOException {
    LargeCourse course = LargeCourse.planned(CLASS, folder);
    lap("planned");
    course.makeUpResults();
    lap("reports made up");
    Path output = Files.createDirectory(folder.resolve("grades"));
    try (Merge merge = course.openMerge()) {
      assertEquals(List.of(), merge.problems());
      lap("archives checked");
      merge.write(output);
      lap("reports written");
    }
    course.writeClassPage(output);
    lap("class page written");
    try (var lines = Files.lines(output.resolve(ResultFiles.GRADES))) {
      assertEquals(CLASS + 1, lines.count());
    }
    System.out.printf(
        "%d submissions: plan %d MB, archives %d MB, class page %d MB, its rows %d MB%n",
        CLASS,
        megabytes(course.plans()),
        megabytes(course.results()),
        megabytes(output.resolve(ResultFiles.PAGE)),
        megabytes(output.resolve(ResultFiles.PAGE_DATA)));
    ClassList list = ClassList.read(output).value().orElseThrow();
    assertTrue(list.complete());
    assertEquals(CLASS, list.members().size());
  }
}
