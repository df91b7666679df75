package dinosaurus.harness.classpage;

import dinosaurus.harness.Effort;
import java.io.IOException;
import java.nio.file.Path;

/** Measures what the page of a class takes. */
final class ClassPageBenchmark {

  private ClassPageBenchmark() {}

  /**
   * Prints the seconds of the processor, and the peak of the heap in MB.
   *
   * @param arguments how many students, and an empty folder for their reports
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    new MadeUpReports(folder, 1).students(Integer.parseInt(arguments[0])).keep(true);
    System.out.println(Effort.of(() -> ClassReport.render(folder)));
  }
}
