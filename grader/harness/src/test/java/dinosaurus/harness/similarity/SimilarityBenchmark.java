package dinosaurus.harness.similarity;

import dinosaurus.harness.Effort;
import dinosaurus.harness.similarity.ComparedSubmission.SourceListing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Measures what comparing a class takes. */
final class SimilarityBenchmark {

  private SimilarityBenchmark() {}

  /**
   * Prints the seconds of the processor, and the peak of the heap in MB.
   *
   * @param arguments how many students, how many of them hand in one solution under other names,
   *     and an empty folder for their files
   */
  public static void main(String[] arguments) throws IOException {
    CommonCode common = CommonCode.find();
    List<ComparedSubmission> works =
        write(
            Integer.parseInt(arguments[0]),
            Integer.parseInt(arguments[1]),
            Path.of(arguments[2]),
            common.stub());
    System.out.println(Effort.of(() -> FingerprintComparison.compare(works, common)));
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
