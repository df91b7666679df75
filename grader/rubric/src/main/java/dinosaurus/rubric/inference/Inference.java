package dinosaurus.rubric.inference;

import dinosaurus.assignment.Call;
import dinosaurus.rubric.inference.clip.ClipRule;
import dinosaurus.rubric.inference.clip.ClipSolution;
import dinosaurus.rubric.inference.clip.Clipping;
import dinosaurus.rubric.inference.clip.CrashedClips;
import dinosaurus.rubric.inference.model.ModelNumbers;
import dinosaurus.rubric.inference.model.ModelRun;
import dinosaurus.rubric.inference.observation.ChangedArguments;
import dinosaurus.rubric.inference.observation.Crashed;
import dinosaurus.rubric.inference.observation.Observed;
import dinosaurus.rubric.inference.optimize.OptimizeNumbers;
import dinosaurus.rubric.inference.optimize.StepRule;
import dinosaurus.rubric.inference.sample.FirstDivergence;
import dinosaurus.rubric.inference.sample.SampleRule;
import dinosaurus.rubric.inference.sample.SamplingSearch;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what the numbers have in common that came back from an exercise. */
public final class Inference {

  private Inference() {}

  /**
   * Reads the answers of {@code clip}.
   *
   * @param calls what came of the public cases
   * @param crashed the calls of those that ended with an exception
   * @return a clause for each property; none if nothing holds of all, or all is right
   */
  public static List<String> clip(
      List<Observed<Call.Clip, Gradients>> calls, List<Crashed<Call.Clip>> crashed) {
    return Stream.of(
            ClipSolution.of(clippings(calls)).clauses(),
            ChangedArguments.ofClip(calls),
            CrashedClips.clauses(crashed))
        .flatMap(List::stream)
        .toList();
  }

  /**
   * Solves for a clip that gives the answers of {@code clip}.
   *
   * @param calls what came of the public cases
   * @return nothing if no rule gives them all
   */
  public static Optional<ClipRule> clipRule(List<Observed<Call.Clip, Gradients>> calls) {
    return ClipSolution.of(clippings(calls)).rule();
  }

  private static List<Clipping> clippings(List<Observed<Call.Clip, Gradients>> calls) {
    return calls.stream().map(Inference::clipping).toList();
  }

  private static Clipping clipping(Observed<Call.Clip, Gradients> call) {
    Call.Clip given = call.given();
    return new Clipping(given.gradients(), call.answer().result(), given.maxValue());
  }

  /**
   * Reads the answers of {@code sample}.
   *
   * @param calls what came of the public cases
   * @return a clause for each property; none if nothing holds of all, or all is right
   */
  public static List<String> sample(List<Observed<Call.Sample, List<Integer>>> calls) {
    List<SampleRule> rules = new SamplingSearch(calls).rules();
    Stream<String> names =
        rules.isEmpty()
            ? FirstDivergence.clause(calls).stream()
            : Stream.of(
                "exactly these names come out when "
                    + rules.stream()
                        .map(SampleRule::words)
                        .collect(Collectors.joining("; or else when ")));
    return Stream.concat(names, ChangedArguments.ofSample(calls).stream()).toList();
  }

  /**
   * Solves for a way of sampling that gives the answers of {@code sample}.
   *
   * @param calls what came of the public cases
   * @return the rules that do; none if none does
   */
  public static List<SampleRule> sampleRules(List<Observed<Call.Sample, List<Integer>>> calls) {
    return new SamplingSearch(calls).rules();
  }

  /**
   * Reads the answers of {@code optimize}.
   *
   * @param calls what came of the public cases
   * @return a clause for each property; none if nothing holds of all, or all is right
   */
  public static List<String> optimize(List<Observed<Call.Optimize, OptimizationStep>> calls) {
    return OptimizeNumbers.of(calls).clauses();
  }

  /**
   * Solves for a step that gives the answers of {@code optimize}.
   *
   * @param calls what came of the public cases
   * @return nothing if no rule gives them all
   */
  public static Optional<StepRule> stepRule(List<Observed<Call.Optimize, OptimizationStep>> calls) {
    return OptimizeNumbers.of(calls).rule();
  }

  /**
   * Reads the answers of {@code model}.
   *
   * @param runs what came of the public cases, where they returned
   * @param crashed the calls of those that ended with an exception
   * @param rule how {@code optimize} takes steps, if it is wrong: only what is wrong besides is
   *     told
   * @return a clause for each property; none if nothing is found, or all is right
   */
  public static List<String> model(
      List<ModelRun> runs, List<Call.Model> crashed, Optional<StepRule> rule) {
    return ModelNumbers.of(runs, crashed, rule).clauses();
  }
}
