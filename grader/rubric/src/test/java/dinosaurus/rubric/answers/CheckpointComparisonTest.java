package dinosaurus.rubric.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The comparison of checkpoints")
class CheckpointComparisonTest {

  private static final Checkpoint FIRST = new Checkpoint(0, 23.5, List.of("Ab", "Cd"));
  private static final Checkpoint SECOND = new Checkpoint(2000, 20.25, List.of("Ef", "Gh"));

  private static CheckpointComparison comparison(Checkpoint... actual) {
    return new CheckpointComparison(List.of(FIRST, SECOND), List.of(actual));
  }

  @Test
  @DisplayName("finds nothing where all is the same")
  void same() {
    CheckpointComparison same = comparison(FIRST, SECOND);
    assertEquals(Optional.empty(), same.iterations().map(Difference::sentence));
    assertEquals(Optional.empty(), same.losses(Closeness.SAME_BITS).map(Difference::sentence));
    assertEquals(Optional.empty(), same.names().map(Difference::sentence));
  }

  @Test
  @DisplayName("names the iteration and the loss")
  void losses() {
    assertEquals(
        Optional.of(
            "the smoothed loss at iteration 2000 is 21.0, but should be 20.25 (off by 0.75)."),
        comparison(FIRST, new Checkpoint(2000, 21, List.of()))
            .losses(Closeness.SAME_BITS)
            .map(Difference::sentence));
  }

  @Test
  @DisplayName("names the iteration and the name")
  void names() {
    assertEquals(
        Optional.of("name 1 at iteration 0 is \"Xy\", but should be \"Cd\"."),
        comparison(new Checkpoint(0, 1, List.of("Ab", "Xy")), SECOND)
            .names()
            .map(Difference::sentence));
    assertEquals(
        Optional.of("the number of names at iteration 0 is 1, but should be 2."),
        comparison(new Checkpoint(0, 1, List.of("Ab")), SECOND).names().map(Difference::sentence));
  }

  @Test
  @DisplayName("tells from where on names part")
  void partOfNames() {
    assertEquals(
        Optional.of(
            "name 1 at iteration 0 is \"Ce\", but should be \"Cd\". The first character is right."),
        comparison(new Checkpoint(0, 1, List.of("Ab", "Ce")), SECOND)
            .names()
            .map(Difference::sentence));
    assertEquals(
        Optional.of(
            "name 1 at iteration 0 is \"Cdo\", but should be \"Cd\"."
                + " The first 2 characters are right."),
        comparison(new Checkpoint(0, 1, List.of("Ab", "Cdo")), SECOND)
            .names()
            .map(Difference::sentence));
  }

  @Test
  @DisplayName("tells how far the training was right")
  void progress() {
    Checkpoint wrong = new Checkpoint(2000, 21, List.of());
    assertEquals(
        Optional.of("The loss is still right at iteration 0."),
        comparison(FIRST, wrong).progress(Closeness.SAME_BITS));
    assertEquals(
        Optional.of("The loss is still right at iteration 2000."),
        comparison(FIRST, SECOND).progress(Closeness.SAME_BITS));
    assertEquals(
        Optional.of("The loss of the first example is wrong already."),
        comparison(new Checkpoint(0, 1, List.of()), SECOND).progress(Closeness.SAME_BITS));
    assertEquals(Optional.empty(), comparison(SECOND).progress(Closeness.SAME_BITS));
  }

  @Test
  @DisplayName("compares checkpoints of the same iteration, whatever else there is")
  void matching() {
    Checkpoint more = new Checkpoint(1000, 99, List.of());
    assertEquals(
        Optional.empty(), comparison(FIRST, more, SECOND).names().map(Difference::sentence));
    assertEquals(
        Optional.of("the iteration of checkpoint 1 is 1000, but should be 2000."),
        comparison(FIRST, more, SECOND).iterations().map(Difference::sentence));
  }

  @Test
  @DisplayName("holds what is missing against the iterations alone")
  void missing() {
    assertEquals(Optional.empty(), comparison(FIRST).names().map(Difference::sentence));
    assertEquals(
        Optional.of("the number of checkpoints is 1, but should be 2."),
        comparison(FIRST).iterations().map(Difference::sentence));
    assertTrue(comparison(FIRST).meets());
    assertFalse(comparison(new Checkpoint(1, 1, List.of())).meets());
  }

  @Test
  @DisplayName("can leave out iterations")
  void at() {
    Checkpoint late = new Checkpoint(2000, 21, List.of());
    assertTrue(
        comparison(FIRST, late)
            .at(iteration -> iteration == 2000)
            .losses(Closeness.SAME_BITS)
            .isPresent());
    assertEquals(
        Optional.empty(),
        comparison(FIRST, late)
            .at(iteration -> iteration < 2000)
            .losses(Closeness.SAME_BITS)
            .map(Difference::sentence));
  }

  @Test
  @DisplayName("tells whether a network draws the names")
  void areNamesOf() {
    Vocabulary vocabulary = Vocabulary.ofText("abc");
    Parameters parameters = Rnn.initialize(3, 4, 4);
    List<String> names =
        IntStream.range(0, FIRST.names().size())
            .mapToObj(seed -> new SamplingSteps(parameters, vocabulary, seed).name())
            .map(vocabulary::name)
            .toList();
    assertTrue(comparison(new Checkpoint(0, 1, names)).areNamesOf(parameters, vocabulary));
    assertFalse(comparison(FIRST).areNamesOf(parameters, vocabulary));
    assertFalse(
        comparison(new Checkpoint(0, 1, names)).areNamesOf(Rnn.initialize(3, 5, 5), vocabulary));
    parameters.by().set(0, Double.NaN);
    assertFalse(comparison(new Checkpoint(0, 1, names)).areNamesOf(parameters, vocabulary));
  }
}
