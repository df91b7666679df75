package dinosaurus.reference.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.Corpus;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.TrainingOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** The numbers and names in the handout are those that a correct solution gives. */
class NumbersTest {

  private static final List<Integer> SHOWN = List.of(0, 2000, 6000, 10_000, 14_000);

  private final String handout = Page.read(Page.HANDOUT);
  private final Corpus dinosaurs = Corpus.dinosaurs();

  @Test
  void theTableOfNamesIsWhatTrainingPrints() {
    List<Checkpoint> shown =
        new ReferenceModel()
                .model(
                    dinosaurs.names(),
                    dinosaurs.vocabulary(),
                    new TrainingOptions(14_001, 50, 7, false))
                .checkpoints()
                .stream()
                .filter(checkpoint -> SHOWN.contains(checkpoint.iteration()))
                .toList();
    assertContains(
        shown.stream()
            .map(at -> String.format(Locale.ROOT, "*%.2f*", at.smoothedLoss()))
            .collect(Collectors.joining(" | ", "| ", " |\n"))
            .replaceFirst("\\*", "*loss "));
    for (int i = 0; i < 7; i++) {
      int row = i;
      assertRow(shown.stream().map(checkpoint -> checkpoint.names().get(row)).toList());
    }
  }

  private void assertRow(List<String> cells) {
    assertEquals(SHOWN.size(), cells.size());
    String row = cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    assertTrue(handout.contains(row), row);
  }

  @Test
  void theFirstExampleIsWhatOptimizeIsGiven() {
    List<int[]> given = new ArrayList<>();
    ReferenceModel watched =
        new ReferenceModel() {
          @Override
          public OptimizationStep optimize(
              int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
            given.add(x);
            given.add(y);
            return super.optimize(x, y, aPrev, parameters, learningRate);
          }
        };
    watched.model(dinosaurs.names(), dinosaurs.vocabulary(), new TrainingOptions(1, 50, 1, false));
    assertContains("x = {" + list(given.get(0)) + "}\ny = {" + list(given.get(1)) + "}");
    List<String> names = new ArrayList<>(dinosaurs.names());
    new NumpyRandom(0).shuffle(names);
    assertContains("For *" + names.get(0) + "*, the first name after shuffling");
  }

  @Test
  void theSizesAndLossesAreThoseOfTheData() {
    assertContains(String.format(Locale.ROOT, "You have %,d names", dinosaurs.names().size()));
    int characters = dinosaurs.vocabulary().size();
    assertContains(
        String.format(Locale.ROOT, "log %d ≈ %.1f a character", characters, Math.log(characters)));
    int passes = TrainingOptions.defaults().iterations() / dinosaurs.names().size();
    assertContains("almost " + (passes + 1) + " times");
    assertContains("7 · log " + characters);
    assertTrue(Rnn.initialLoss(characters, 7) < 23.09 + 0.005);
  }

  @Test
  void theTableOfClippedEntriesIsWhatClippingGives() {
    double[] entries = {14.86, 3.2, -0.0, -5.0, -13.1};
    String clipped =
        Arrays.stream(entries)
            .map(entry -> Math.max(-5, Math.min(5, entry)))
            .mapToObj(entry -> Double.toString(entry).replace("-", "−"))
            .collect(Collectors.joining(" | ", "| clipped to 5 | ", " |"));
    assertContains(clipped);
  }

  private void assertContains(String expected) {
    assertTrue(handout.contains(expected), expected);
  }

  private static String list(int[] numbers) {
    return IntStream.of(numbers).mapToObj(Integer::toString).collect(Collectors.joining(", "));
  }
}
