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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.ejml.equation.Equation;
import org.ejml.equation.Sequence;
import org.ejml.simple.SimpleMatrix;

/** Writes the formulas as strings for EJML's equation compiler. */
final class Equations implements CharacterModel {

  @Override
  public Gradients clip(Gradients gradients, double maxValue) {
    Gradients clipped = gradients.copy();
    for (SimpleMatrix matrix :
        new SimpleMatrix[] {
          clipped.dWax(), clipped.dWaa(), clipped.dWya(), clipped.db(), clipped.dby()
        }) {
      for (int row = 0; row < matrix.getNumRows(); row++) {
        for (int column = 0; column < matrix.getNumCols(); column++) {
          double value = matrix.get(row, column);
          if (Math.abs(value) > maxValue) {
            matrix.set(row, column, Math.signum(value) * maxValue);
          }
        }
      }
    }
    return clipped;
  }

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    Network network = new Network(parameters);
    List<Integer> indices = new ArrayList<>();
    SimpleMatrix a = new SimpleMatrix(parameters.hiddenUnits(), 1);
    int index = Rnn.NO_INPUT;
    for (int counter = 0; counter < 50; counter++) {
      network.forward(index, a);
      a = network.get("a");
      index = new NumpyRandom(seed + counter + counter).choice(network.get("y"));
      indices.add(index);
      if (index == vocabulary.newline() && counter != 49) {
        return indices;
      }
    }
    indices.add(vocabulary.newline());
    return indices;
  }

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    Network network = new Network(parameters);
    Deque<SimpleMatrix> states = new ArrayDeque<>(List.of(aPrev));
    Deque<SimpleMatrix> outputs = new ArrayDeque<>();
    double loss = 0;
    for (int t = 0; t < x.length; t++) {
      network.forward(x[t], states.peek());
      states.push(network.get("a"));
      outputs.push(network.get("y"));
      loss -= Math.log(outputs.peek().get(y[t]));
    }
    SimpleMatrix aLast = states.peek().copy();
    for (int t = x.length - 1; t >= 0; t--) {
      network.backward(x[t], y[t], states.pop(), states.peek(), outputs.pop());
    }
    Gradients gradients = clip(network.gradients(), 5);
    Equation update = new Equation();
    update.alias(learningRate, "rate");
    descend(update, parameters.Wax(), gradients.dWax());
    descend(update, parameters.Waa(), gradients.dWaa());
    descend(update, parameters.Wya(), gradients.dWya());
    descend(update, parameters.b(), gradients.db());
    descend(update, parameters.by(), gradients.dby());
    return new OptimizationStep(loss, gradients, aLast);
  }

  private static void descend(Equation update, SimpleMatrix parameter, SimpleMatrix gradient) {
    update.alias(parameter, "W");
    update.alias(gradient, "dW");
    update.process("W = W - rate*dW");
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
    List<String> sampled = List.of("");
    for (int j = 0; j < options.iterations(); j++) {
      String example = examples.get(Math.floorMod(j, examples.size()));
      int[] x = vocabulary.indices("\n" + example);
      x[0] = Rnn.NO_INPUT;
      OptimizationStep step =
          optimize(x, vocabulary.indices(example + "\n"), aPrev, parameters, 1e-2);
      aPrev = step.aLast();
      loss = Rnn.smooth(loss, step.loss());
      if (j % TrainingOptions.CHECKPOINT_INTERVAL == 0) {
        sampled = new ArrayList<>();
        for (int seed = 0; seed < options.namesPerCheckpoint(); seed++) {
          sampled.add(vocabulary.name(sample(parameters, vocabulary, seed)));
        }
        checkpoints.add(new Checkpoint(j, loss, sampled));
      }
    }
    return new TrainedModel(parameters, sampled.get(sampled.size() - 1), checkpoints);
  }

  /** Compiles the equations of one call, whose variables then change in place. */
  private static final class Network {

    private final Equation equation = new Equation();
    private final int inputs;
    private final int outputs;
    private final List<Sequence> forward = new ArrayList<>();
    private final List<Sequence> backward = new ArrayList<>();

    Network(Parameters p) {
      inputs = p.inputs();
      outputs = p.outputs();
      equation.alias(p.Wax(), "Wax", p.Waa(), "Waa", p.Wya(), "Wya", p.b(), "b", p.by(), "by");
      for (String name : List.of("x", "label", "aPrev", "a", "daNext", "z", "y")) {
        equation.alias(new SimpleMatrix(1, 1), name);
      }
      for (String name : List.of("Wax", "Waa", "Wya", "b", "by")) {
        equation.process("d" + name + " = 0*" + name);
      }
      equation.process("daNext = 0*b");
      add(forward, "s = Wax*x + Waa*aPrev + b");
      add(forward, "a = (exp(s) - exp(-s)) ./ (exp(s) + exp(-s))");
      add(forward, "z = Wya*a + by");
      add(forward, "y = exp(z) / sum(exp(z))");
      add(backward, "dz = y - label");
      add(backward, "dWya = dWya + dz*a'");
      add(backward, "dby = dby + dz");
      add(backward, "da = Wya'*dz + daNext");
      add(backward, "ds = da - a .* a .* da");
      add(backward, "dWax = dWax + ds*x'");
      add(backward, "dWaa = dWaa + ds*aPrev'");
      add(backward, "db = db + ds");
      add(backward, "daNext = Waa'*ds");
    }

    private void add(List<Sequence> sequences, String formula) {
      sequences.add(equation.compile(formula));
    }

    void forward(int x, SimpleMatrix aPrev) {
      set("x", oneHot(x, inputs));
      set("aPrev", aPrev);
      forward.forEach(Sequence::perform);
    }

    void backward(int x, int label, SimpleMatrix a, SimpleMatrix aPrev, SimpleMatrix y) {
      set("x", oneHot(x, inputs));
      set("label", oneHot(label, outputs));
      set("a", a);
      set("aPrev", aPrev);
      set("y", y);
      backward.forEach(Sequence::perform);
    }

    Gradients gradients() {
      return new Gradients(get("dWax"), get("dWaa"), get("dWya"), get("db"), get("dby"));
    }

    SimpleMatrix get(String name) {
      return equation.lookupSimple(name).copy();
    }

    private void set(String name, SimpleMatrix value) {
      equation.lookupDDRM(name).setTo(value.getDDRM());
    }

    private static SimpleMatrix oneHot(int index, int size) {
      SimpleMatrix vector = new SimpleMatrix(size, 1);
      if (index != Rnn.NO_INPUT) {
        vector.set(index, 1);
      }
      return vector;
    }
  }
}
