package dinosaurus.rubric.inference.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.DoubleStream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Of three names, whose iterations kept states 1, 2, 3, ...")
class StateFormTest {

  @ParameterizedTest
  @CsvSource({
    "CARRIED, 0 1 2 3 4",
    "ZERO, 0 0 0 0 0",
    "EACH_PASS, 0 1 2 0 4",
    "FIRST_KEPT, 0 1 1 1 1",
    "LATE, 0 0 1 2 3",
    "UPDATED, 0 1 2 3 4"
  })
  @DisplayName("an iteration starts from one")
  void before(StateForm form, String states) {
    String[] expected = states.split(" ");
    for (int j = 0; j < expected.length; j++) {
      List<SimpleMatrix> kept =
          DoubleStream.iterate(1, state -> state + 1)
              .limit(j)
              .mapToObj(state -> SimpleMatrix.filled(1, 1, state))
              .toList();
      assertEquals(
          Double.parseDouble(expected[j]),
          form.before(j, 3, new SimpleMatrix(1, 1), kept).get(0),
          "iteration " + j);
    }
  }
}
