package dinosaurus.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Exercise;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Exercises are named")
class ExercisesTest {

  @Test
  @DisplayName("in any order and case; none stands for all")
  void named() {
    assertEquals(EnumSet.allOf(Exercise.class), Exercises.of(List.of()));
    assertEquals(
        Set.of(Exercise.CLIP, Exercise.MODEL), Exercises.of(List.of("MODEL", "clip", "clip")));
  }

  @ParameterizedTest
  @DisplayName("so that a mistyped one is guessed")
  @CsvSource({
    "clipp, clip",
    "sampel, sample",
    "optimise, optimize",
    "odel, model",
    "simple, sample"
  })
  void guessed(String typed, String meant) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Exercises.of(List.of(typed)))
            .getMessage();
    assertTrue(message.contains("did you mean " + meant + "?"), message);
  }
}
