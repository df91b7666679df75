package dinosaurus.worker.javac;

import dinosaurus.assignment.compilation.Compiler;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Compiles something like a submission, so that the JVM can keep the compiler's classes in an
 * archive from which {@link CompilerMain} starts faster.
 */
public final class ClassDataTraining {

  private static final String PATH = "dinosaurus/student/DinosaurModel.java";
  private static final String SOURCE =
      """
      package dinosaurus.student;

      import dinosaurus.toolkit.*;
      import java.util.*;
      import org.ejml.simple.SimpleMatrix;

      /** Is no model. */
      public class DinosaurModel {
        private static final int MOST = 3;

        /** Uses what submissions use, and solves nothing. */
        public List<Integer> count(Parameters parameters, int seed) {
          List<Integer> counts = new ArrayList<>();
          SimpleMatrix b = parameters.b().copy();
          while (counts.size() < MOST && seed != 0) {
            b = b.elementOp((int row, int column, double value) -> row - value);
            counts.add(new NumpyRandom(seed++).hashCode());
          }
          for (SimpleMatrix each : List.of(b)) {
            each.set(0, Math.abs(each.get(0)));
          }
          return counts.isEmpty() ? List.of(unknown) : counts;
        }
      }
      """;

  private ClassDataTraining() {}

  /**
   * Compiles it, with one name that isn't there and then with none.
   *
   * @param arguments none
   * @throws InterruptedException never: nobody interrupts the main thread
   */
  public static void main(String[] arguments) throws InterruptedException {
    Compiler compiler = new Compiler(CompilerMain.submissions());
    for (String source : new String[] {SOURCE, SOURCE.replace("unknown", "0")}) {
      compiler.compile(Map.of(PATH, source.getBytes(StandardCharsets.UTF_8)));
    }
  }
}
