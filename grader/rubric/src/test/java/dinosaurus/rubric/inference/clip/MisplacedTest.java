package dinosaurus.rubric.inference.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A gradient whose entries are taken from other places")
class MisplacedTest {

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({
    "TRANSPOSED,       123/456/789, 147/258/368",
    "TRANSPOSED,       12/34/56,    12/34/56",
    "FROM_BELOW,       123/456/789, 147/458/788",
    "FROM_ABOVE,       123/456/789, 123/256/368",
    "ROWS_REVERSED,    123/456/789, 788/456/123",
    "COLUMNS_REVERSED, 123/456/789, 321/654/887",
    "ROW_LATER,        12/34/59,    58/12/34",
    "ROW_EARLIER,      12/34/59,    34/58/12",
    "FIRST_COLUMN,     12/34/99,    11/33/88",
    "FIRST_ROW,        19/34/56,    18/18/18",
    "FIRST_ENTRY,      92/34/56,    88/88/88"
  })
  @DisplayName("has them cut off at 8 there")
  void places(Misplaced places, String given, String expected) {
    assertEquals(
        Matrices.of(expected).toString(),
        places.on(Matrices.first(Matrices.of(given)), 0, 8).toString());
  }
}
