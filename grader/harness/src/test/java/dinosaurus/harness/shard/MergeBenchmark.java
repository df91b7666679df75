package dinosaurus.harness.shard;

import dinosaurus.harness.Effort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Measures what merging the shards of a course takes, without comparing the submissions. */
final class MergeBenchmark {

  private MergeBenchmark() {}

  /**
   * Prints the seconds of the processor, and the peak of the heap in MB.
   *
   * @param arguments how many submissions, and an empty folder
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    LargeCourse course = LargeCourse.planned(Integer.parseInt(arguments[0]), folder);
    course.makeUpResults();
    Path output = Files.createDirectory(folder.resolve("grades"));
    System.out.println(
        Effort.of(
            () -> {
              try (Merge merge = course.openMerge()) {
                if (!merge.problems().isEmpty()) {
                  throw new IllegalStateException(merge.problems().get(0));
                }
                merge.write(output);
              }
              course.writeClassPage(output);
            }));
  }
}
