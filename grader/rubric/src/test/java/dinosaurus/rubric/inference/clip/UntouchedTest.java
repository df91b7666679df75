package dinosaurus.rubric.inference.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Of a gradient's entries beyond 5")
class UntouchedTest {

  private static final double BOUND = 5;

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({
    "FIRST_ENTRY,             999/999/999/999, #../.../.../...",
    "LAST_ENTRY,              999/999/999/999, .../.../.../..#",
    "FIRST_ROW,               999/999/999/999, ###/.../.../...",
    "LAST_ROW,                999/999/999/999, .../.../.../###",
    "FIRST_COLUMN,            999/999/999/999, #../#../#../#..",
    "LAST_COLUMN,             999/999/999/999, ..#/..#/..#/..#",
    "FIRST_ROW_AND_COLUMN,    999/999/999/999, ###/#../#../#..",
    "LAST_ROW_AND_COLUMN,     999/999/999/999, ..#/..#/..#/###",
    "BORDER,                  999/999/999/999, ###/#.#/#.#/###",
    "BUT_FIRST_ENTRY,         999/999/999/999, .##/###/###/###",
    "BUT_LAST_ENTRY,          999/999/999/999, ###/###/###/##.",
    "BUT_FIRST_ROW,           999/999/999/999, .../###/###/###",
    "BUT_LAST_ROW,            999/999/999/999, ###/###/###/...",
    "BUT_FIRST_COLUMN,        999/999/999/999, .##/.##/.##/.##",
    "BUT_LAST_COLUMN,         999/999/999/999, ##./##./##./##.",
    "BUT_DIAGONAL,            999/999/999/999, .##/#.#/##./###",
    "DIAGONAL,                999/999/999/999, #../.#./..#/...",
    "ABOVE_DIAGONAL,          999/999/999/999, .##/..#/.../...",
    "BELOW_DIAGONAL,          999/999/999/999, .../#../##./###",
    "BUT_ABOVE_DIAGONAL,      999/999/999/999, #../##./###/###",
    "BUT_BELOW_DIAGONAL,      999/999/999/999, ###/.##/..#/...",
    "ODD_ENTRIES,             999/999/999/999, .#./#.#/.#./#.#",
    "EVEN_ENTRIES,            999/999/999/999, #.#/.#./#.#/.#.",
    "ODD_ROWS,                999/999/999/999, .../###/.../###",
    "ODD_COLUMNS,             999/999/999/999, .#./.#./.#./.#.",
    "FROM_ROWS,               999/999/999/999, .../.##/###/###",
    "FROM_COLUMNS,            999/999/999/999, .../###/###/###",
    "BEYOND_SQUARE,           999/999/999/999, .../.../.../###",
    "SECOND_HALF,             999/999/999/999, .../.../###/###",
    "AFTER_FIRST_IN_ROW,      199/9n9/191/111, ..#/.##/.../...",
    "AFTER_FIRST_IN_COLUMN,   199/9n9/191/111, .../.##/.#./...",
    "AFTER_FIRST,             199/999/191/111, ..#/###/.#./...",
    "AFTER_ONE_WITHIN_IN_ROW, 199/999/1n1/911, .##/.../.#./...",
    "AFTER_ONE_WITHIN,        999/919/199/119, .../..#/.##/..#",
    "RIGHT_AFTER_ONE_BEYOND,  199/919/111/9n9, ..#/#../.../.##",
    "RIGHT_AFTER_ONE_BEYOND,  919/111/111/111, .../.../.../...",
    "BUT_LARGEST,             616/6n1/666/111, #.#/#../###/...",
    "IF_MAXIMUM_IS_WITHIN,    n51/111/111/111, #../.../.../...",
    "IF_MAXIMUM_IS_WITHIN,    n61/111/111/111, .../.../.../...",
    "IF_MINIMUM_IS_WITHIN,    9m1/111/111/111, #../.../.../...",
    "IF_MINIMUM_IS_WITHIN,    9n1/111/111/111, .../.../.../...",
    "UNLESS_BOTH_SIDES,       n51/111/111/111, #../.../.../...",
    "UNLESS_BOTH_SIDES,       9m1/111/111/111, #../.../.../...",
    "UNLESS_BOTH_SIDES,       9n1/111/111/111, .../.../.../...",
    "IF_FIRST_IS_WITHIN,      199/199/999/999, .##/.##/###/###",
    "IF_FIRST_IS_WITHIN,      919/199/999/999, .../.../.../...",
    "IF_SUM_IS_WITHIN,        9n5/000/000/000, ##./.../.../...",
    "IF_SUM_IS_WITHIN,        9n6/000/000/000, .../.../.../...",
    "IF_MEAN_IS_WITHIN,       999/999/600/000, ###/###/#../...",
    "IF_MEAN_IS_WITHIN,       999/999/700/000, .../.../.../...",
    "IF_SOME_ARE_WITHIN,      999/999/999/995, ###/###/###/##.",
    "IF_SOME_ARE_WITHIN,      999/999/999/996, .../.../.../..."
  })
  @DisplayName("those of a part come back as they were, and all others at the bound")
  void part(Untouched part, String given, String left) {
    SimpleMatrix matrix = Matrices.of(given);
    String marks = left.replace("/", "");
    SimpleMatrix expected = matrix.copy();
    for (int i = 0; i < matrix.getNumElements(); i++) {
      if (marks.charAt(i) == '.') {
        expected.set(i, Math.max(-BOUND, Math.min(BOUND, matrix.get(i))));
      }
    }

    assertEquals(
        expected.toString(), part.on(Matrices.first(matrix), 0, BOUND).toString(), part::name);
  }
}
