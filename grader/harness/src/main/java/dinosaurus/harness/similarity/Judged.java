package dinosaurus.harness.similarity;

import java.util.List;
import java.util.function.Supplier;

/**
 * Holds what was found of some submissions, and how much it would surprise.
 *
 * @param bits the evidence
 * @param percent how much they share of what few others have
 * @param names the submissions' names
 * @param report puts it into words and quotes it
 */
record Judged(double bits, int percent, List<String> names, Supplier<Alike> report) {

  Alike alike() {
    return report.get();
  }
}
