package dinosaurus.rubric.inference.sample;

import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;
import java.util.stream.Collectors;

/** Samples as a submission did on every public case, by edits that were searched for. */
public final class SampleRule {

  private final List<SamplingEdit> edits;

  /**
   * Creates the rule.
   *
   * @param edits what isn't as it was asked for
   */
  SampleRule(List<SamplingEdit> edits) {
    this.edits = List.copyOf(edits);
  }

  /**
   * Samples a name.
   *
   * @param parameters the parameters; not modified
   * @param vocabulary the characters
   * @param seed the seed
   * @return the indices; none if the edits lead to no name
   */
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    Moment moment = new Moment(Network.of(parameters), vocabulary, seed, new Draws());
    return SamplingSearch.plan(edits).sample(moment).orElse(List.of());
  }

  /** Says when such names come out. */
  public String words() {
    return edits.stream().map(SamplingEdit::words).collect(Collectors.joining(", and "));
  }

  @Override
  public String toString() {
    return words();
  }
}
