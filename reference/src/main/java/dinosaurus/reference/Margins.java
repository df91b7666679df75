package dinosaurus.reference;

import dinosaurus.assignment.Assignment;
import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.Parts;
import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.RnnStep;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** Measures how far a case is from one that rounding could decide. */
final class Margins {

  /** The least distance of a draw of {@code sample} from an edge between two characters. */
  static final double DRAW = 1e-6;

  /** The same while {@code model} trains, whose rounding errors add up. */
  static final double DRAW_IN_TRAINING = 1e-7;

  /** The least distance of an unclipped gradient's magnitude from the bound. */
  static final double GRADIENT = 5e-6;

  private static final int PERTURBATIONS = 3;

  private Margins() {}

  /** Tells whether no draw comes too close to an edge, and no gradient to the bound. */
  static boolean areKept(Case<?, ?> one) {
    if (one.call() instanceof Call.Sample sample) {
      return ofDraws(sample.parameters(), sample.seed(), indices(one)) >= DRAW;
    }
    if (one.call() instanceof Call.Optimize optimize) {
      return areKept(optimize);
    }
    return !(one.call() instanceof Call.Model model) || areKept(model);
  }

  private static List<Integer> indices(Case<?, ?> sampled) {
    return ((List<?>) sampled.expected().result()).stream().map(Integer.class::cast).toList();
  }

  private static boolean areKept(Call.Optimize call) {
    ForwardPass pass = Rnn.forward(call.x(), call.y(), call.aPrev(), call.parameters());
    Gradients raw = Rnn.backward(call.x(), call.y(), call.parameters(), pass);
    for (SimpleMatrix gradient : List.of(raw.dWax(), raw.dWaa(), raw.dWya(), raw.db(), raw.dby())) {
      for (double entry : gradient.getDDRM().getData()) {
        if (Math.abs(Math.abs(entry) - Assignment.CLIPPING_BOUND) <= GRADIENT) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean areKept(Call.Model call) {
    Watched watched = new Watched();
    call.copy().invoke(watched);
    return watched.margin >= DRAW_IN_TRAINING;
  }

  /** Tells whether noise far above rounding leaves an answer within its tolerance. */
  static boolean bearsRounding(Case<?, ?> one) {
    return IntStream.range(0, PERTURBATIONS)
        .mapToObj(seed -> new PerturbedModel(new ReferenceModel(), seed))
        .allMatch(perturbed -> one.deviation(Parts.of(one, perturbed)).isEmpty());
  }

  /** Returns how close any draw came to an edge between two characters. */
  private static double ofDraws(Parameters parameters, int seed, List<Integer> indices) {
    double margin = 1;
    int x = Rnn.NO_INPUT;
    SimpleMatrix a = new SimpleMatrix(parameters.hiddenUnits(), 1);
    for (int t = 0; t < Math.min(Assignment.LONGEST_NAME, indices.size()); t++) {
      RnnStep step = Rnn.step(x, a, parameters);
      double draw = new NumpyRandom(seed + 2 * t).randomSample();
      double edge = 0;
      for (int k = 0; k < parameters.outputs() - 1; k++) {
        edge += step.y().get(k);
        margin = Math.min(margin, Math.abs(edge - draw));
      }
      x = indices.get(t);
      a = step.a();
    }
    return margin;
  }

  private static final class Watched extends ReferenceModel {

    private double margin = 1;

    @Override
    public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
      List<Integer> indices = super.sample(parameters, vocabulary, seed);
      margin = Math.min(margin, ofDraws(parameters, seed, indices));
      return indices;
    }
  }
}
