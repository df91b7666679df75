package dinosaurus.rubric.inference.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.assignment.Answer;
import dinosaurus.assignment.Call;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;
import java.util.function.Consumer;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of what calls were given is said")
class ChangedArgumentsTest {

  private static Call.Clip clip() {
    Parameters zero = Rnn.initialize(2, 3, 3);
    return new Call.Clip(new Gradients(zero.Wax(), zero.Waa(), zero.Wya(), zero.b(), zero.by()), 5);
  }

  private static Observed<Call.Clip, Gradients> clipped(Consumer<Gradients> change) {
    Call.Clip after = clip();
    change.accept(after.gradients());
    return new Observed<>(clip(), Answer.of(after, clip().gradients()));
  }

  private static Observed<Call.Sample, List<Integer>> sampled(Consumer<Parameters> change) {
    Call.Sample given = new Call.Sample(Rnn.initialize(2, 3, 3), Vocabulary.ofText("ab"), 0);
    Call.Sample after = given.copy();
    change.accept(after.parameters());
    return new Observed<>(given, Answer.of(after, List.of(0)));
  }

  @Test
  @DisplayName("which gradients have changed in some call, in their order")
  void gradients() {
    assertEquals(
        List.of("after the call, of the gradients that were given, dWax and dby have changed"),
        ChangedArguments.ofClip(
            List.of(
                clipped(all -> all.dby().set(2, -0.0)),
                clipped(all -> {}),
                clipped(all -> all.dWax().set(0, Double.NaN)))));
  }

  @Test
  @DisplayName("which came back themselves")
  void shared() {
    Call.Clip after = clip();
    Gradients own = after.gradients();
    Gradients other = clip().gradients();
    Gradients returned =
        new Gradients(other.dWax(), own.dWaa(), other.dWya(), other.db(), own.dby());

    assertEquals(
        List.of("what comes back as dWaa and dby is what was given, no copy"),
        ChangedArguments.ofClip(List.of(new Observed<>(clip(), Answer.of(after, returned)))));
  }

  @Test
  @DisplayName("which parameters have changed, in their values or their shape")
  void parameters() {
    assertEquals(
        List.of("after the call, of the parameters that were given, b has changed"),
        ChangedArguments.ofSample(List.of(sampled(all -> all.b().set(1, 1)))));
    assertEquals(
        List.of("after the call, of the parameters that were given, Wax has changed"),
        ChangedArguments.ofSample(
            List.of(sampled(all -> all.Wax().setTo(new SimpleMatrix(2, 1))))));
  }

  @Test
  @DisplayName("nothing, where all is as it was")
  void nothing() {
    assertEquals(List.of(), ChangedArguments.ofClip(List.of(clipped(all -> {}))));
    assertEquals(List.of(), ChangedArguments.ofSample(List.of(sampled(all -> {}))));
  }
}
