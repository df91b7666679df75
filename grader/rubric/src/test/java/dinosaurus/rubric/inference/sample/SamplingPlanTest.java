package dinosaurus.rubric.inference.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Sampling a network that draws index 2 in every step, never the newline, 1,")
class SamplingPlanTest {

  private final SamplingPlan plan = new SamplingPlan();

  private static Moment moment(int units) {
    Network network =
        new Network(
            new double[units][4],
            new double[units][units],
            new double[4][units],
            new double[units],
            new double[] {0, 0, 1000, 0});
    return new Moment(network, Vocabulary.ofCharacters("a\nbc"), 0, new Draws());
  }

  /** Returns index 2 some times, then the newline. */
  private static List<Integer> name(int times) {
    List<Integer> name = new ArrayList<>(Collections.nCopies(times, 2));
    name.add(1);
    return name;
  }

  @Test
  @DisplayName("ends after 50")
  void right() {
    assertEquals(Optional.of(name(50)), plan.sample(moment(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 50, 50, true",
    "1, 49, 50, false",
    "1, 51, 50, false",
    "20, 50, 30, false",
    "21, 50, 30, true",
    "21, 50, 29, false",
    "21, 40, 40, true",
    "21, 20, 20, false"
  })
  @DisplayName("gives a name, or of more than 20 units the first 30 indices of it")
  void gives(int units, int length, int deviation, boolean gives) {
    List<Integer> name = name(length);
    if (deviation < length) {
      name.set(deviation, 3);
    }
    assertEquals(gives, plan.gives(moment(units), name));
  }

  @ParameterizedTest
  @CsvSource({"200, true", "201, false", "-1, false"})
  @DisplayName("is given up after 200 steps")
  void patience(int limit, boolean ends) {
    plan.limit = limit;
    assertEquals(ends ? Optional.of(name(limit)) : Optional.empty(), plan.sample(moment(1)));
  }

  @Test
  @DisplayName("is given up where no index can be drawn")
  void none() {
    plan.draw = moment -> Moment.NONE;
    assertEquals(Optional.empty(), plan.sample(moment(1)));
  }

  @Test
  @DisplayName("ends where the newline is drawn, and lists it")
  void newline() {
    plan.draw = moment -> moment.step == 2 ? 1 : 2;
    assertEquals(Optional.of(name(2)), plan.sample(moment(1)));
  }
}
