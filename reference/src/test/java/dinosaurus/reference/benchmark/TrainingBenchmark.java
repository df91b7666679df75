package dinosaurus.reference.benchmark;

import dinosaurus.fixtures.Sha256;
import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.Corpus;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Trains the reference several times over. */
final class TrainingBenchmark {

  private TrainingBenchmark() {}

  /**
   * Prints a line for each run: its seconds by the clock, and a digest of what it learned.
   *
   * @param arguments how many runs, iterations, units and names; the dinosaurs are repeated
   */
  public static void main(String[] arguments) {
    int runs = Integer.parseInt(arguments[0]);
    int iterations = Integer.parseInt(arguments[1]);
    int units = Integer.parseInt(arguments[2]);
    Corpus corpus = Corpus.dinosaurs();
    List<String> names = repeated(corpus.names(), Integer.parseInt(arguments[3]));
    TrainingOptions options = new TrainingOptions(iterations, units, 7, false);
    for (int run = 0; run < runs; run++) {
      long start = System.nanoTime();
      TrainedModel trained = new ReferenceModel().model(names, corpus.vocabulary(), options);
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(Locale.ROOT, "%.3f %s%n", seconds, digest(trained));
    }
  }

  private static List<String> repeated(List<String> names, int count) {
    List<String> repeated = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      repeated.add(names.get(i % names.size()));
    }
    return repeated;
  }

  private static String digest(TrainedModel trained) {
    StringBuilder bits = new StringBuilder();
    for (var matrix : List.of(trained.parameters().Wax(), trained.parameters().Waa())) {
      for (int i = 0; i < matrix.getNumElements(); i++) {
        bits.append(Double.doubleToLongBits(matrix.get(i))).append(' ');
      }
    }
    return Sha256.hex(bits.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 12);
  }
}
