package dinosaurus.rubric.inference.observation;

import dinosaurus.assignment.Call;
import dinosaurus.rubric.answers.Tensor;
import dinosaurus.toolkit.Gradients;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** Says which arguments a call changed that it should have left, and which it gave back. */
public final class ChangedArguments {

  private ChangedArguments() {}

  /** Says it of the gradients that were clipped. */
  public static List<String> ofClip(List<Observed<Call.Clip, Gradients>> calls) {
    List<String> clauses = new ArrayList<>();
    clauses.addAll(
        changed(
            calls,
            "gradients",
            call -> Tensor.of(call.given().gradients()),
            call -> Tensor.of(call.answer().call().gradients())));
    Set<String> shared = new TreeSet<>();
    calls.forEach(call -> shared.addAll(call.answer().shared()));
    if (!shared.isEmpty()) {
      clauses.add(
          "what comes back as "
              + Wording.listed(List.copyOf(shared))
              + " is what was given, no copy");
    }
    return clauses;
  }

  /** Says it of the parameters that were sampled with. */
  public static List<String> ofSample(List<Observed<Call.Sample, List<Integer>>> calls) {
    return changed(
        calls,
        "parameters",
        call -> Tensor.of(call.given().parameters()),
        call -> Tensor.of(call.answer().call().parameters()));
  }

  private static <T> List<String> changed(
      List<T> calls,
      String what,
      Function<T, List<Tensor>> before,
      Function<T, List<Tensor>> after) {
    Set<Integer> places = new TreeSet<>();
    for (T call : calls) {
      List<Tensor> given = before.apply(call);
      List<Tensor> left = after.apply(call);
      IntStream.range(0, given.size())
          .filter(i -> !isSame(given.get(i).matrix(), left.get(i).matrix()))
          .forEach(places::add);
    }
    if (places.isEmpty()) {
      return List.of();
    }
    List<Tensor> names = before.apply(calls.get(0));
    return List.of(
        "after the call, of the %s that were given, %s %s changed"
            .formatted(
                what,
                Wording.listed(places.stream().map(i -> names.get(i).name()).toList()),
                places.size() == 1 ? "has" : "have"));
  }

  private static boolean isSame(SimpleMatrix one, SimpleMatrix other) {
    return one.getNumElements() == other.getNumElements()
        && IntStream.range(0, one.getNumElements())
            .allMatch(i -> Double.compare(one.get(i), other.get(i)) == 0);
  }
}
