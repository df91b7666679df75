package dinosaurus.harness.correct;

import static org.ejml.dense.row.CommonOps_DDRM.add;
import static org.ejml.dense.row.CommonOps_DDRM.addEquals;
import static org.ejml.dense.row.CommonOps_DDRM.apply;
import static org.ejml.dense.row.CommonOps_DDRM.elementMax;
import static org.ejml.dense.row.CommonOps_DDRM.elementMult;
import static org.ejml.dense.row.CommonOps_DDRM.elementSum;
import static org.ejml.dense.row.CommonOps_DDRM.mult;
import static org.ejml.dense.row.CommonOps_DDRM.multAdd;
import static org.ejml.dense.row.CommonOps_DDRM.multAddTransB;
import static org.ejml.dense.row.CommonOps_DDRM.multTransA;
import static org.ejml.dense.row.CommonOps_DDRM.scale;

import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.simple.SimpleMatrix;

/** Uses EJML's operations that write into matrices which are there already. */
final class InPlaceOperations implements CharacterModel {

  @Override
  public Gradients clip(Gradients gradients, double maxValue) {
    Gradients clipped = gradients.copy();
    for (SimpleMatrix matrix :
        List.of(clipped.dWax(), clipped.dWaa(), clipped.dWya(), clipped.db(), clipped.dby())) {
      apply(
          matrix.getDDRM(),
          value -> value > maxValue ? maxValue : value < -maxValue ? -maxValue : value);
    }
    return clipped;
  }

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    DMatrixRMaj x = new DMatrixRMaj(parameters.inputs(), 1);
    DMatrixRMaj aPrev = new DMatrixRMaj(parameters.hiddenUnits(), 1);
    DMatrixRMaj a = new DMatrixRMaj(parameters.hiddenUnits(), 1);
    DMatrixRMaj y = new DMatrixRMaj(parameters.outputs(), 1);
    List<Integer> indices = new ArrayList<>();
    int index = -1;
    int counter = 0;
    while (index != vocabulary.newline() && counter != 50) {
      step(parameters, x, aPrev, a, y);
      index = new NumpyRandom(counter + seed).choice(y.getData());
      indices.add(index);
      x.zero();
      x.set(index, 1);
      aPrev.setTo(a);
      seed++;
      counter++;
    }
    if (counter == 50) {
      indices.add(vocabulary.newline());
    }
    return indices;
  }

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    int steps = x.length;
    DMatrixRMaj[] inputs = new DMatrixRMaj[steps];
    DMatrixRMaj[] states = new DMatrixRMaj[steps + 1];
    DMatrixRMaj[] outputs = new DMatrixRMaj[steps];
    states[0] = aPrev.getDDRM();
    double loss = 0;
    for (int t = 0; t < steps; t++) {
      inputs[t] = new DMatrixRMaj(parameters.inputs(), 1);
      if (x[t] != Rnn.NO_INPUT) {
        inputs[t].set(x[t], 1);
      }
      states[t + 1] = new DMatrixRMaj(parameters.hiddenUnits(), 1);
      outputs[t] = new DMatrixRMaj(parameters.outputs(), 1);
      step(parameters, inputs[t], states[t], states[t + 1], outputs[t]);
      loss -= Math.log(outputs[t].get(y[t]));
      outputs[t].add(y[t], 0, -1);
    }
    Gradients gradients = clip(backward(inputs, states, outputs, parameters), 5);
    addEquals(parameters.Wax().getDDRM(), -learningRate, gradients.dWax().getDDRM());
    addEquals(parameters.Waa().getDDRM(), -learningRate, gradients.dWaa().getDDRM());
    addEquals(parameters.Wya().getDDRM(), -learningRate, gradients.dWya().getDDRM());
    addEquals(parameters.b().getDDRM(), -learningRate, gradients.db().getDDRM());
    addEquals(parameters.by().getDDRM(), -learningRate, gradients.dby().getDDRM());
    return new OptimizationStep(loss, gradients, SimpleMatrix.wrap(states[steps]));
  }

  @Override
  public TrainedModel model(List<String> names, Vocabulary vocabulary, TrainingOptions options) {
    Parameters parameters =
        Rnn.initialize(options.hiddenUnits(), vocabulary.size(), vocabulary.size());
    double loss = Rnn.initialLoss(vocabulary.size(), options.namesPerCheckpoint());
    List<String> examples = new ArrayList<>(names);
    new NumpyRandom(0).shuffle(examples);
    SimpleMatrix aPrev = new SimpleMatrix(options.hiddenUnits(), 1);
    List<Checkpoint> checkpoints = new ArrayList<>();
    String lastName = "";
    for (int j = 0; j < options.iterations(); j++) {
      int[] characters = vocabulary.indices(examples.get(j % examples.size()));
      int[] x = new int[characters.length + 1];
      System.arraycopy(characters, 0, x, 1, characters.length);
      x[0] = Rnn.NO_INPUT;
      int[] y = new int[characters.length + 1];
      System.arraycopy(characters, 0, y, 0, characters.length);
      y[characters.length] = vocabulary.newline();
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      aPrev.setTo(step.aLast());
      loss = Rnn.smooth(loss, step.loss());
      if (j % TrainingOptions.CHECKPOINT_INTERVAL == 0) {
        List<String> sampled = new ArrayList<>();
        for (int seed = 0; seed < options.namesPerCheckpoint(); seed++) {
          sampled.add(vocabulary.name(sample(parameters, vocabulary, seed)));
        }
        lastName = sampled.get(sampled.size() - 1);
        checkpoints.add(new Checkpoint(j, loss, sampled));
      }
    }
    return new TrainedModel(parameters, lastName, checkpoints);
  }

  private static void step(
      Parameters parameters, DMatrixRMaj x, DMatrixRMaj aPrev, DMatrixRMaj a, DMatrixRMaj y) {
    mult(parameters.Wax().getDDRM(), x, a);
    multAdd(parameters.Waa().getDDRM(), aPrev, a);
    addEquals(a, parameters.b().getDDRM());
    apply(a, Math::tanh);
    mult(parameters.Wya().getDDRM(), a, y);
    addEquals(y, parameters.by().getDDRM());
    add(y, -elementMax(y));
    apply(y, Math::exp);
    scale(1 / elementSum(y), y);
  }

  private static Gradients backward(
      DMatrixRMaj[] x, DMatrixRMaj[] a, DMatrixRMaj[] dz, Parameters parameters) {
    Parameters sums = parameters.copy();
    List.of(sums.Wax(), sums.Waa(), sums.Wya(), sums.b(), sums.by()).forEach(SimpleMatrix::zero);
    DMatrixRMaj daNext = new DMatrixRMaj(parameters.hiddenUnits(), 1);
    DMatrixRMaj ds = new DMatrixRMaj(parameters.hiddenUnits(), 1);
    for (int t = x.length - 1; t >= 0; t--) {
      multAddTransB(dz[t], a[t + 1], sums.Wya().getDDRM());
      addEquals(sums.by().getDDRM(), dz[t]);
      multTransA(parameters.Wya().getDDRM(), dz[t], ds);
      addEquals(ds, daNext);
      elementMult(ds, apply(a[t + 1], value -> 1 - value * value, null));
      multAddTransB(ds, a[t], sums.Waa().getDDRM());
      multAddTransB(ds, x[t], sums.Wax().getDDRM());
      addEquals(sums.b().getDDRM(), ds);
      multTransA(parameters.Waa().getDDRM(), ds, daNext);
    }
    return new Gradients(sums.Wax(), sums.Waa(), sums.Wya(), sums.b(), sums.by());
  }
}
