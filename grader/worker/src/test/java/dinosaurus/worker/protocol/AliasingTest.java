package dinosaurus.worker.protocol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dinosaurus.assignment.Call;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** What the other side did to the arguments looks as if it had been done here. */
class AliasingTest {

  private final Gradients gradients =
      new Gradients(ones(2, 3), ones(2, 2), ones(3, 2), ones(2, 1), ones(3, 1));

  @Test
  void anArgumentReturnedIsTheCallersOwnMatrix() throws ProtocolException {
    Gradients received =
        Wire.send(new Call.Clip(gradients, 1), (Call.Clip call) -> call.gradients());
    assertSame(gradients.dWax(), received.dWax());
    assertSame(gradients.dby(), received.dby());
  }

  @Test
  void aCopyIsAMatrixOfItsOwn() throws ProtocolException {
    Gradients received =
        Wire.send(new Call.Clip(gradients, 1), (Call.Clip call) -> call.gradients().copy());
    assertNotSame(gradients.dWax(), received.dWax());
    assertNotSame(gradients.dWax().getDDRM().data, received.dWax().getDDRM().data);
  }

  @Test
  void anotherMatrixOnAnArgumentsArraySharesTheCallersArray() throws ProtocolException {
    Gradients received =
        Wire.send(
            new Call.Clip(gradients, 1),
            (Call.Clip call) -> {
              Gradients given = call.gradients();
              SimpleMatrix wrapped = SimpleMatrix.wrap(given.dWax().getMatrix());
              return new Gradients(wrapped, given.dWaa(), given.dWya(), given.db(), given.dby());
            });
    assertNotSame(gradients.dWax(), received.dWax());
    assertSame(gradients.dWax().getDDRM().data, received.dWax().getDDRM().data);
  }

  @Test
  void oneMatrixInTwoPlacesOfTheResultArrivesAsOne() throws ProtocolException {
    Gradients received =
        Wire.send(
            new Call.Clip(gradients, 1),
            (Call.Clip call) -> {
              SimpleMatrix square = ones(2, 2);
              SimpleMatrix column = ones(2, 1);
              return new Gradients(square, square, square, column, column);
            });
    assertSame(received.dWax(), received.dWaa());
    assertSame(received.db(), received.dby());
  }

  @Test
  void valuesWrittenIntoAnArgumentAreSeen() throws ProtocolException {
    double[] array = gradients.dWax().getDDRM().data;
    Wire.send(
        new Call.Clip(gradients, 1),
        (Call.Clip call) -> {
          call.gradients().dWax().set(1, 2, -0.0);
          return call.gradients().copy();
        });
    assertSame(array, gradients.dWax().getDDRM().data);
    assertArrayEquals(new double[] {1, 1, 1, 1, 1, -0.0}, array);
  }

  @Test
  void aReshapedArgumentIsSeen() throws ProtocolException {
    Gradients copy = gradients.copy();
    Wire.send(
        new Call.Clip(gradients, 1),
        (Call.Clip call) -> {
          call.gradients().dWax().reshape(1, 2);
          call.gradients().dWaa().reshape(5, 5);
          return copy;
        });
    assertEquals(1, gradients.dWax().getNumRows());
    assertEquals(2, gradients.dWax().getNumCols());
    assertEquals(5, gradients.dWaa().getNumCols());
  }

  @Test
  void anArgumentMadeSparseKeepsItsValues() throws ProtocolException {
    Gradients copy = gradients.copy();
    Wire.send(
        new Call.Clip(gradients, 1),
        (Call.Clip call) -> {
          call.gradients().dWax().convertToSparse();
          call.gradients().dWax().set(0, 0, 5);
          return copy;
        });
    assertEquals(5, gradients.dWax().get(0, 0));
    assertEquals(1, gradients.dWax().get(1, 2));
  }

  @Test
  void changedIndicesAreSeen() throws ProtocolException {
    int[] x = {-1, 2, 3};
    int[] y = {2, 3, 0};
    Parameters parameters =
        new Parameters(ones(2, 3), ones(2, 2), ones(3, 2), ones(2, 1), ones(3, 1));
    SimpleMatrix state = ones(2, 1);
    OptimizationStep received =
        Wire.send(
            new Call.Optimize(x, y, state, parameters, 0.1),
            (Call.Optimize call) -> {
              Arrays.sort(call.x());
              Arrays.sort(call.y());
              return new OptimizationStep(1, gradients, call.aPrev());
            });
    assertArrayEquals(new int[] {-1, 2, 3}, x);
    assertArrayEquals(new int[] {0, 2, 3}, y);
    assertSame(state, received.aLast());
  }

  @Test
  void namesInAnotherOrderAreSeen() throws ProtocolException {
    List<String> names = new ArrayList<>(List.of("b", "a"));
    train(names);
    assertEquals(List.of("a", "b"), names);
  }

  @Test
  void anUnmodifiableListArrivesUnmodifiable() {
    assertThrows(UnsupportedOperationException.class, () -> train(List.of("b", "a")));
  }

  private static void train(List<String> names) throws ProtocolException {
    Parameters parameters =
        new Parameters(ones(2, 3), ones(2, 2), ones(3, 2), ones(2, 1), ones(3, 1));
    Wire.send(
        new Call.Model(names, Vocabulary.ofText("ab"), new TrainingOptions(1, 1, 1, false)),
        (Call.Model call) -> {
          Collections.sort(call.names());
          return new TrainedModel(parameters, "", List.of());
        });
  }

  private static SimpleMatrix ones(int rows, int columns) {
    return SimpleMatrix.filled(rows, columns, 1);
  }
}
