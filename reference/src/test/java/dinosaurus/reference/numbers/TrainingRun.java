package dinosaurus.reference.numbers;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.Corpus;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Trains the reference for the notebook's 22,001 iterations, once, and remembers every step. */
final class TrainingRun {

  static final TrainingRun NOTEBOOK = new TrainingRun();

  final List<Double> losses = new ArrayList<>();
  final List<int[]> xs = new ArrayList<>();
  final List<int[]> ys = new ArrayList<>();
  final TrainedModel trained;

  private TrainingRun() {
    Corpus corpus = Corpus.dinosaurs();
    TrainingOptions options = new TrainingOptions(22_001, 50, 7, false);
    trained = new Recorder().model(corpus.names(), corpus.vocabulary(), options);
  }

  private final class Recorder extends ReferenceModel {

    @Override
    public OptimizationStep optimize(
        int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
      OptimizationStep step = super.optimize(x, y, aPrev, parameters, learningRate);
      losses.add(step.loss());
      xs.add(x);
      ys.add(y);
      return step;
    }
  }
}
