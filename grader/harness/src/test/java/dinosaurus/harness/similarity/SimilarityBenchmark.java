package dinosaurus.harness.similarity;

import com.sun.management.OperatingSystemMXBean;
import dinosaurus.fixtures.Sha256;
import dinosaurus.harness.similarity.ComparedSubmission.SourceListing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Measures what comparing a class takes. */
final class SimilarityBenchmark {

  private SimilarityBenchmark() {}

  /**
   * Prints the seconds of the processor, the peak of the heap in MB, how many pairs were found, and
   * a digest of them.
   *
   * @param arguments how many students, how many of them hand in one solution under other names,
   *     and the folder that their files are kept in
   */
  public static void main(String[] arguments) throws IOException {
    int students = Integer.parseInt(arguments[0]);
    int sharing = Integer.parseInt(arguments[1]);
    CommonCode common = CommonCode.find();
    List<ComparedSubmission> works = write(students, sharing, Path.of(arguments[2]), common.stub());
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long start = system.getProcessCpuTime();
    SimilarityReport report = FingerprintComparison.compare(works, common);
    System.out.printf(
        Locale.ROOT,
        "%.1f %d %d %s%n",
        (system.getProcessCpuTime() - start) / 1e9,
        peak() >> 20,
        report.found().size() + report.more(),
        Sha256.hex(report.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 12));
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private static List<ComparedSubmission> write(int students, int sharing, Path folder, String stub)
      throws IOException {
    MadeUpClass made = new MadeUpClass(stub, 0);
    String shared = made.solution();
    Random random = new Random(0);
    List<ComparedSubmission> works = new ArrayList<>();
    for (int i = 0; i < students; i++) {
      Path file = folder.resolve(i / 1000 + "/" + i + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, i < sharing ? Disguise.NAMES.of(shared, random) : made.solution());
      works.add(new ComparedSubmission("student-" + i, () -> Optional.of(listing(file))));
    }
    return works;
  }

  private static SourceListing listing(Path file) {
    try {
      return SourceListing.of(
          new TreeMap<>(Map.of("DinosaurModel.java", Files.readAllBytes(file))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
