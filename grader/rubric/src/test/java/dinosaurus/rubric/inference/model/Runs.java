package dinosaurus.rubric.inference.model;

import dinosaurus.assignment.Call;
import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Makes runs of a network of two units on names of the letters a, b and c. */
final class Runs {

  private Runs() {}

  /**
   * Makes a call.
   *
   * @param names the names, with blanks between them
   */
  static Call.Model call(String names, int iterations) {
    return new Call.Model(
        List.of(names.split(" ")),
        Vocabulary.ofText("abc"),
        new TrainingOptions(iterations, 2, 7, false));
  }

  /** Makes a run that returned parameters, and reported no losses. */
  static ModelRun of(Call.Model call, Parameters parameters) {
    return new ModelRun(call, new TrainedModel(parameters, "", List.of()), Set.of("Wax"));
  }

  /** Makes a run that was trained as it should be and whose first loss reported is another. */
  static ModelRun reporting(Call.Model call, double reported) {
    Parameters parameters = Rnn.initialize(2, call.vocabulary().size(), call.vocabulary().size());
    return new ModelRun(
        call,
        new TrainedModel(parameters, "", List.of(new Checkpoint(0, reported, List.of()))),
        Set.of("losses"));
  }

  /** Trains on some names, all at one rate. */
  static Parameters trained(Training training, List<String> names, double rate) {
    return training.parameters(names, Collections.nCopies(names.size(), rate)).orElseThrow();
  }
}
