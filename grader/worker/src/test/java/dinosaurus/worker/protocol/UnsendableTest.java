package dinosaurus.worker.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.Settings;
import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** A result that is null, malformed or too large is refused with the reason. */
class UnsendableTest {

  private final Parameters parameters =
      new Parameters(ones(2, 3), ones(2, 2), ones(3, 2), ones(2, 1), ones(3, 1));
  private final Gradients gradients =
      new Gradients(ones(2, 3), ones(2, 2), ones(3, 2), ones(2, 1), ones(3, 1));

  @Test
  void nullsAreNamed() {
    assertEquals("there is null in place of the gradients returned", reasonOfClip(null));
    assertEquals("there is null in place of the list returned", reasonOfSample(null));
    assertEquals(
        "there is null in place of the gradients returned",
        reasonOfOptimize(new OptimizationStep(1, null, ones(2, 1))));
    assertEquals(
        "there is null in place of the aLast returned",
        reasonOfOptimize(new OptimizationStep(1, gradients, null)));
    assertEquals(
        "there is null in place of the last name",
        reasonOfModel(new TrainedModel(parameters, null, List.of())));
  }

  @Test
  void aNullEntryIsNamed() {
    assertEquals(
        "there is null in place of entry 1 of the list returned",
        reasonOfSample(Arrays.asList(1, null)));
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"})
  void anEntryOfAnotherTypeIsNamed() {
    List raw = List.of("1");
    assertEquals("entry 0 of the list returned is no Integer", reasonOfSample(raw));
  }

  @Test
  void aListOfABillionEntriesIsRefused() {
    assertEquals(
        "the list returned has more than 100000 entries",
        reasonOfSample(Collections.nCopies(1_000_000_000, 1)));
  }

  @Test
  void aListThatNeverEndsIsRefused() {
    List<Integer> endless =
        new AbstractList<>() {
          @Override
          public Integer get(int index) {
            return 0;
          }

          @Override
          public int size() {
            return 1;
          }

          @Override
          public Iterator<Integer> iterator() {
            return Stream.generate(() -> 0).iterator();
          }
        };
    assertEquals("the list returned has more than 100000 entries", reasonOfSample(endless));
  }

  @Test
  void aMatrixThatLiesAboutItsShapeIsRefused() {
    DMatrixRMaj content = new DMatrixRMaj(2, 2);
    content.data = new double[1];
    assertEquals(
        "a matrix has fewer values than its shape asks for",
        reasonOfClip(
            new Gradients(
                ones(2, 3), SimpleMatrix.wrap(content), ones(3, 2), ones(2, 1), ones(3, 1))));
  }

  @Test
  void gradientsReshapedAfterTheirCheckAreRefused() {
    Gradients reshaped = gradients.copy();
    reshaped.db().reshape(7, 1);
    assertEquals(
        "the gradients returned don't fit together: db has shape (7, 1), but it must be (2, 1).",
        reasonOfClip(reshaped));
  }

  @Test
  void hugeMatricesAreRefused() {
    SimpleMatrix wide = new SimpleMatrix(1, 3_000_000);
    SimpleMatrix one = ones(1, 1);
    assertEquals(
        "the matrices have 3000022 entries, more than 131072",
        reasonOfClip(new Gradients(wide, one, one, one, one)));
  }

  @Test
  void aHugeNameIsRefused() {
    assertEquals(
        "the last name has 70000 characters, more than 65536",
        reasonOfModel(new TrainedModel(parameters, "a".repeat(70_000), List.of())));
  }

  @Test
  void aMillionEmptyNamesAreRefused() {
    String reason = "the texts and lists of the answer take too much memory";
    Checkpoint names = new Checkpoint(0, 1, Collections.nCopies(99_000, ""));
    assertEquals(
        reason, reasonOfModel(new TrainedModel(parameters, "", Collections.nCopies(10, names))));
    Checkpoint none = new Checkpoint(0, 1, List.of());
    assertEquals(
        reason, reasonOfModel(new TrainedModel(parameters, "", Collections.nCopies(99_000, none))));
  }

  private String reasonOfClip(Gradients result) {
    return reason(new Call.Clip(gradients.copy(), 1), result);
  }

  private String reasonOfSample(List<Integer> result) {
    return reason(new Call.Sample(parameters, Vocabulary.ofText("ab"), 0), result);
  }

  private String reasonOfOptimize(OptimizationStep result) {
    return reason(new Call.Optimize(new int[0], new int[0], ones(2, 1), parameters, 1), result);
  }

  private String reasonOfModel(TrainedModel result) {
    return reason(
        new Call.Model(new ArrayList<>(), Vocabulary.ofText("ab"), TrainingOptions.defaults()),
        result);
  }

  private static <R, C extends Call<R>> String reason(C call, R result) {
    Request<R> request = new Request<>(1, call, Settings.USUAL);
    return assertThrows(
            UnsendableException.class, () -> Wire.respond(request, (C ignored) -> result))
        .getMessage();
  }

  private static SimpleMatrix ones(int rows, int columns) {
    return SimpleMatrix.filled(rows, columns, 1);
  }
}
