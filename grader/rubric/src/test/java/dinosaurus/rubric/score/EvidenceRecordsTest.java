package dinosaurus.rubric.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dinosaurus.rubric.score.Evidence.ClippedValues;
import dinosaurus.rubric.score.Evidence.LossCurves;
import dinosaurus.rubric.score.Evidence.SideBySide;
import dinosaurus.rubric.score.Evidence.TensorErrors;
import dinosaurus.rubric.score.Evidence.TensorErrors.Block;
import dinosaurus.rubric.score.Evidence.TensorErrors.Entry;
import dinosaurus.rubric.score.Evidence.WrongDraw;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("Evidence")
class EvidenceRecordsTest {

  private static final List<Entry> FIRST = List.of(new Entry(0, 0, 1, 2));

  private static void refused(Executable executable) {
    assertThrows(IllegalArgumentException.class, executable);
  }

  private static TensorErrors errors(Block block, List<List<Double>> errors) {
    return new TensorErrors("dWax", 3, 2, 1, FIRST, block, errors);
  }

  @Test
  @DisplayName("of a tensor covers all of it, and names an entry")
  void tensor() {
    List<List<Double>> right = List.of(List.of(1.0), List.of(0.0));
    assertEquals(right, errors(new Block(2, 2), right).errors());
    refused(() -> errors(new Block(1, 2), right));
    refused(() -> errors(new Block(2, 1), right));
    refused(() -> new Block(0, 1));
    refused(() -> new Block(1, 0));
    refused(() -> new TensorErrors("dWax", 3, 2, 1, List.of(), new Block(2, 2), right));
  }

  @Test
  @DisplayName("of a draw has a probability for each character, and indices of characters")
  void draw() {
    List<String> characters = List.of("a", "b");
    List<Double> half = List.of(0.5, 0.5);
    assertEquals(1, new WrongDraw(0, "", characters, half, 0.7, 1, 0).expected());
    refused(() -> new WrongDraw(0, "", characters, List.of(1.0), 0.7, 1, 0));
    refused(() -> new WrongDraw(0, "", characters, half, 0.7, 2, 0));
    refused(() -> new WrongDraw(0, "", characters, half, 0.7, 1, -1));
  }

  @Test
  @DisplayName("of losses and of clipped values has as many of each")
  void lengths() {
    List<Double> one = List.of(1.0);
    refused(() -> new LossCurves(List.of(0, 2000), one, one));
    refused(() -> new LossCurves(List.of(0), one, List.of()));
    refused(() -> new ClippedValues(5, 10, List.of(1), List.of(), List.of(1)));
    refused(() -> new ClippedValues(5, 10, List.of(1), List.of(1), List.of()));
  }

  @Test
  @DisplayName("is never long, whatever an answer is")
  void bounded() {
    List<Integer> many = Collections.nCopies(Evidence.LIMIT + 1, 1);
    refused(() -> new ClippedValues(5, 10, many, many, many));
    assertEquals(300, new SideBySide("x", "y", "z".repeat(1_000_000)).actual().length());
  }
}
