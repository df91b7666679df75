package dinosaurus.rubric.inference.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.rubric.inference.model.Training.Stepping;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A run that should learn ab and c in turn")
class TrainingRuleTest {

  private static final String ENDS = "the parameters after %d iteration%s on 2 names are those ";

  private static List<Double> rates(String text) {
    return Arrays.stream(text.split(" ")).map(Double::valueOf).toList();
  }

  private static Training training(int iterations, StateForm state) {
    return new Training(Runs.call("c ab", iterations), SequenceForm.RIGHT, state, Stepping.RIGHT);
  }

  @ParameterizedTest
  @CsvSource({
    "CARRIED, ab c ab, 0.01 0.01 0.01, ",
    "ZERO, ab c ab, 0.01 0.01 0.01, that come when a name's first state is zero",
    "CARRIED, ab c ab, 0.5 0.5 0.5, of a learning rate of 0.5",
    "CARRIED, ab c ab, 0.5 0.01 0.25, 'of learning rates of 0.5, 0.01 and 0.25 in iteration 0, 1,"
        + " ...'",
    "CARRIED, ab ab ab, 0.01 0.01 0.01, 'of learning ab and ab from iteration 1 on, where c and ab"
        + " should come'",
    "CARRIED, c ab c, 0.01 0.01 0.01, 'of learning c, ab and c, where ab, c and ab should come'",
    "CARRIED, c, 0.01, 'of learning c alone, where ab, c and ab should be learnt'"
  })
  @DisplayName("is said to be trained otherwise")
  void clauses(StateForm state, String names, String rates, String words) {
    Training training = training(3, state);
    ModelRun run = Runs.of(training.call(), training.start().parameters());

    assertEquals(
        Optional.ofNullable(words).map(one -> ENDS.formatted(3, "s") + one).stream().toList(),
        new TrainingRule(run, training, List.of(names.split(" ")), rates(rates)).clauses());
  }

  @ParameterizedTest
  @CsvSource({
    "1, ZERO, ab, 0.01",
    "2, ZERO, ab c, 0.01 0.01",
    "3, EACH_PASS, ab c ab, 0.01 0.01 0.01",
    "3, LATE, ab c ab, 0.01 0.01 0.01",
    "3, BEFORE_LAST, ab c ab, 0.01 0.01 0.01",
    "3, FIRST_STEP, ab c ab, 0.01 0.01 0.01",
    "3, UPDATED, ab c ab, 0.01 0.01 0.01",
    "3, CARRIED, ab c ab, 0.02 0.03 0.04",
    "3, CARRIED, c c ab, 0.01 0.01 0.01",
    "2, ZERO, ab c, 0.02 0.03",
    "2, ZERO, c ab, 0.01 0.01",
    "2, ZERO, c ab, 0.02 0.03"
  })
  @DisplayName("is found out, in two ways at once where it is short")
  void found(int iterations, StateForm state, String names, String rates) {
    Training training = training(iterations, state);
    ModelRun run =
        Runs.of(
            training.call(),
            training.parameters(List.of(names.split(" ")), rates(rates)).orElseThrow());
    TrainingRule rule = TrainingRule.of(run, SequenceForm.RIGHT, Stepping.RIGHT).orElseThrow();

    assertEquals(List.of(names.split(" ")), rule.names());
    assertEquals(rates(rates), rule.rates());
    assertEquals(iterations == 1 ? StateForm.CARRIED : state, rule.training().state());
  }
}
