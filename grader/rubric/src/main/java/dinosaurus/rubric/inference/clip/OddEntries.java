package dinosaurus.rubric.inference.clip;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/** Says what became of infinite entries and of zeros, where all others are right. */
final class OddEntries {

  /** Holds an entry before and after. */
  private record Pair(double given, double returned) {

    boolean isWrong(double bound) {
      return Double.compare(Entry.cut(given, bound), returned) != 0;
    }
  }

  private OddEntries() {}

  /** Returns a clause for each kind of entry that comes back wrong and always the same. */
  static List<String> clauses(List<Clipping> clippings) {
    List<String> clauses = new ArrayList<>();
    clauses.addAll(clause(clippings, "infinite entries", Double::isInfinite));
    clauses.addAll(clause(clippings, "0.0", entry -> Double.compare(entry, 0.0) == 0));
    clauses.addAll(clause(clippings, "-0.0", entry -> Double.compare(entry, -0.0) == 0));
    return clauses;
  }

  private static List<String> clause(List<Clipping> clippings, String name, DoublePredicate kind) {
    List<Pair> wrong =
        clippings.stream()
            .flatMap(one -> pairs(one, kind).filter(pair -> pair.isWrong(one.bound())))
            .toList();
    if (wrong.isEmpty()) {
      return List.of();
    }
    boolean left =
        wrong.stream().allMatch(pair -> Double.compare(pair.given(), pair.returned()) == 0);
    List<Double> returned = wrong.stream().map(Pair::returned).distinct().toList();
    if (!left && returned.size() > 1) {
      return List.of(name + " come back wrong");
    }
    String verb = name.contains("entries") ? " come back as " : " comes back as ";
    return List.of(name + verb + (left ? "they were" : String.valueOf(returned.get(0))));
  }

  private static Stream<Pair> pairs(Clipping clipping, DoublePredicate kind) {
    return IntStream.range(0, ClipNumbers.NAMES.size())
        .boxed()
        .flatMap(
            gradient -> {
              SimpleMatrix given = GradientRule.of(clipping.given(), gradient);
              SimpleMatrix returned = GradientRule.of(clipping.returned(), gradient);
              return IntStream.range(0, given.getNumElements())
                  .filter(i -> kind.test(given.get(i)))
                  .mapToObj(i -> new Pair(given.get(i), returned.get(i)));
            });
  }
}
