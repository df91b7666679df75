package dinosaurus.harness.correct;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Translates the Python notebook line by line, dictionaries included. */
final class PythonPort implements CharacterModel {

  @Override
  public Gradients clip(Gradients gradients, double maxValue) {
    Map<String, SimpleMatrix> clipped = dictionary(gradients.copy());
    for (SimpleMatrix gradient : clipped.values()) {
      for (int i = 0; i < gradient.getNumElements(); i++) {
        gradient.set(i, Math.min(maxValue, Math.max(-maxValue, gradient.get(i))));
      }
    }
    return gradients(clipped);
  }

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    Map<String, SimpleMatrix> weights = dictionary(parameters);
    SimpleMatrix x = new SimpleMatrix(parameters.by().getNumRows(), 1);
    SimpleMatrix aPrev = new SimpleMatrix(parameters.Waa().getNumCols(), 1);
    List<Integer> indices = new ArrayList<>();
    int idx = -1;
    int counter = 0;
    while (idx != vocabulary.newline() && counter != 50) {
      SimpleMatrix a = tanh(dot(weights, "Wax", x).plus(dot(weights, "Waa", aPrev)), weights);
      SimpleMatrix y = softmax(dot(weights, "Wya", a).plus(weights.get("by")));
      NumpyRandom random = new NumpyRandom(counter + seed);
      idx = random.choice(y);
      indices.add(idx);
      x = new SimpleMatrix(x.getNumRows(), 1);
      x.set(idx, 0, 1);
      aPrev = a;
      seed += 1;
      counter += 1;
    }
    if (counter == 50) {
      indices.add(vocabulary.newline());
    }
    return indices;
  }

  @Override
  public OptimizationStep optimize(
      int[] X, int[] Y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    Map<String, SimpleMatrix> weights = dictionary(parameters);
    Map<Integer, SimpleMatrix> x = new HashMap<>();
    Map<Integer, SimpleMatrix> a = new HashMap<>();
    Map<Integer, SimpleMatrix> yHat = new HashMap<>();
    a.put(-1, aPrev);
    double loss = 0;
    for (int t = 0; t < X.length; t++) {
      x.put(t, new SimpleMatrix(parameters.inputs(), 1));
      if (X[t] != Rnn.NO_INPUT) {
        x.get(t).set(X[t], 1);
      }
      SimpleMatrix s = dot(weights, "Wax", x.get(t)).plus(dot(weights, "Waa", a.get(t - 1)));
      a.put(t, tanh(s, weights));
      yHat.put(t, softmax(dot(weights, "Wya", a.get(t)).plus(weights.get("by"))));
      loss -= Math.log(yHat.get(t).get(Y[t], 0));
    }
    Map<String, SimpleMatrix> gradients = new HashMap<>();
    weights.forEach((name, weight) -> gradients.put(name, weight.scale(0)));
    gradients.put("daNext", a.get(0).scale(0));
    for (int t = X.length - 1; t >= 0; t--) {
      SimpleMatrix dy = yHat.get(t).copy();
      dy.set(Y[t], 0, dy.get(Y[t], 0) - 1);
      backwardStep(dy, gradients, weights, x.get(t), a.get(t), a.get(t - 1));
    }
    Gradients clipped = clip(gradients(gradients), 5);
    Map<String, SimpleMatrix> steps = dictionary(clipped);
    weights.forEach((name, w) -> w.setTo(w.plus(-learningRate, steps.get(name))));
    return new OptimizationStep(loss, clipped, a.get(X.length - 1));
  }

  private static void backwardStep(
      SimpleMatrix dy,
      Map<String, SimpleMatrix> gradients,
      Map<String, SimpleMatrix> weights,
      SimpleMatrix x,
      SimpleMatrix a,
      SimpleMatrix aPrev) {
    gradients.merge("Wya", dy.mult(a.transpose()), SimpleMatrix::plus);
    gradients.merge("by", dy, SimpleMatrix::plus);
    SimpleMatrix da = weights.get("Wya").transpose().mult(dy).plus(gradients.get("daNext"));
    SimpleMatrix daRaw = SimpleMatrix.ones(a.getNumRows(), 1).minus(a.elementMult(a));
    daRaw = daRaw.elementMult(da);
    gradients.merge("b", daRaw, SimpleMatrix::plus);
    gradients.merge("Wax", daRaw.mult(x.transpose()), SimpleMatrix::plus);
    gradients.merge("Waa", daRaw.mult(aPrev.transpose()), SimpleMatrix::plus);
    gradients.put("daNext", weights.get("Waa").transpose().mult(daRaw));
  }

  @Override
  public TrainedModel model(List<String> names, Vocabulary vocabulary, TrainingOptions options) {
    int size = vocabulary.size();
    Parameters parameters = Rnn.initialize(options.hiddenUnits(), size, size);
    double loss = -Math.log(1.0 / size) * options.namesPerCheckpoint();
    List<String> examples = new ArrayList<>(names);
    new NumpyRandom(0).shuffle(examples);
    SimpleMatrix aPrev = new SimpleMatrix(options.hiddenUnits(), 1);
    List<Checkpoint> checkpoints = new ArrayList<>();
    String lastName = "";
    for (int j = 0; j < options.iterations(); j++) {
      int idx = j % examples.size();
      List<Integer> X = new ArrayList<>();
      for (char character : examples.get(idx).toCharArray()) {
        X.add(vocabulary.index(character));
      }
      List<Integer> Y = new ArrayList<>(X);
      X.add(0, Rnn.NO_INPUT);
      Y.add(vocabulary.newline());
      OptimizationStep step = optimize(array(X), array(Y), aPrev, parameters, 0.01);
      aPrev = step.aLast();
      loss = loss * 0.999 + step.loss() * 0.001;
      if (j % 2000 == 0) {
        List<String> sampled = new ArrayList<>();
        int seed = 0;
        for (int name = 0; name < options.namesPerCheckpoint(); name++) {
          lastName = vocabulary.name(sample(parameters, vocabulary, seed));
          sampled.add(lastName);
          seed += 1;
        }
        checkpoints.add(new Checkpoint(j, loss, sampled));
      }
    }
    return new TrainedModel(parameters, lastName, checkpoints);
  }

  private static int[] array(List<Integer> indices) {
    return indices.stream().mapToInt(Integer::intValue).toArray();
  }

  private static SimpleMatrix dot(Map<String, SimpleMatrix> weights, String name, SimpleMatrix v) {
    return weights.get(name).mult(v);
  }

  private static SimpleMatrix tanh(SimpleMatrix s, Map<String, SimpleMatrix> weights) {
    SimpleMatrix sum = s.plus(weights.get("b"));
    return sum.elementOp((int row, int column, double value) -> Math.tanh(value));
  }

  private static SimpleMatrix softmax(SimpleMatrix x) {
    SimpleMatrix e = x.minus(x.elementMax()).elementExp();
    return e.divide(e.elementSum());
  }

  private static Map<String, SimpleMatrix> dictionary(Parameters p) {
    return Map.of("Wax", p.Wax(), "Waa", p.Waa(), "Wya", p.Wya(), "b", p.b(), "by", p.by());
  }

  private static Map<String, SimpleMatrix> dictionary(Gradients g) {
    return Map.of("Wax", g.dWax(), "Waa", g.dWaa(), "Wya", g.dWya(), "b", g.db(), "by", g.dby());
  }

  private static Gradients gradients(Map<String, SimpleMatrix> gradients) {
    return new Gradients(
        gradients.get("Wax"),
        gradients.get("Waa"),
        gradients.get("Wya"),
        gradients.get("b"),
        gradients.get("by"));
  }
}
