package dinosaurus.rubric.inference;

import dinosaurus.assignment.Call;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import java.util.List;

/** Says what the numbers have in common that came back from an exercise. */
public final class Inference {

  private Inference() {}

  /**
   * Reads the answers of {@code clip}.
   *
   * @param calls what came of the public cases
   * @return a clause for each property; none if nothing holds of all, or all is right
   */
  public static List<String> clip(List<Observed<Call.Clip, Gradients>> calls) {
    List<Clipping> clippings = calls.stream().map(Inference::clipping).toList();
    return clippings.stream().allMatch(Clipping::fits)
        ? Clipping.clauses(clippings, new BoundWords("maxValue", ", whatever maxValue is"))
        : List.of();
  }

  private static Clipping clipping(Observed<Call.Clip, Gradients> call) {
    Call.Clip given = call.given();
    return new Clipping(given.gradients(), call.answer().result(), given.maxValue());
  }

  /**
   * Reads the answers of {@code optimize}.
   *
   * @param calls what came of the public cases
   * @return a clause for each property; none if nothing holds of all, or all is right
   */
  public static List<String> optimize(List<Observed<Call.Optimize, OptimizationStep>> calls) {
    return new OptimizeNumbers(calls.stream().map(Step::of).toList()).clauses();
  }
}
