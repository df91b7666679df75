package dinosaurus.rubric.inference.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.Vocabulary;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("At a step of sampling")
class MomentTest {

  private final Moment moment =
      new Moment(Network.of(Rnn.initialize(5, 3, 3)), Vocabulary.ofText("ab"), 7, new Draws());

  @ParameterizedTest
  @CsvSource({"0, 6", "1, 5", "2, 4", "3, -1"})
  @DisplayName("what was drawn some steps ago is known")
  void before(int steps, int index) {
    moment.drawn.addAll(List.of(4, 5, 6));
    assertEquals(index, moment.before(steps));
  }

  @ParameterizedTest
  @CsvSource({
    "0, '[1.0, 0.0, 0.0]'",
    "2, '[0.0, 0.0, 1.0]'",
    "-1, '[0.0, 0.0, 0.0]'",
    "3, '[0.0, 0.0, 0.0]'"
  })
  @DisplayName("a vector has its 1 where there is a place for it")
  void oneHot(int place, String expected) {
    assertEquals(expected, Arrays.toString(moment.oneHot(place)));
  }

  @Test
  @DisplayName("the work is counted: each state's products, and the characters of each draw")
  void work() {
    moment.states.add(new double[5]);
    moment.states.add(new double[5]);
    moment.draw(7, 0);

    assertEquals(2 * 5 * (5 + 3) + 3, moment.work());
  }
}
