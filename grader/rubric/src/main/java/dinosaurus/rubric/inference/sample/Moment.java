package dinosaurus.rubric.inference.sample;

import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Holds what sampling knows at one of its steps. */
final class Moment {

  /** Stands for a draw that no generator gives. */
  static final int NONE = -1;

  final Network network;
  final int newline;
  final int seed;

  int step;
  double[] x;
  double[] aPrev;
  double[] sum;
  double[] state;
  double[] scores;
  double[] shares;
  int index = NONE;
  final List<Integer> drawn = new ArrayList<>();
  final List<double[]> states = new ArrayList<>();

  private final Draws draws;
  private long drawings;

  Moment(Network network, Vocabulary vocabulary, int seed, Draws draws) {
    this.network = network;
    this.newline = vocabulary.newline();
    this.seed = seed;
    this.draws = draws;
  }

  double draw(long of, int number) {
    drawings++;
    return draws.of(of, number);
  }

  /** Counts what it took so far: about the multiplications, and the additions for each draw. */
  long work() {
    long units = network.units();
    return states.size() * units * (units + characters()) + drawings * characters();
  }

  int characters() {
    return network.characters();
  }

  int inputs() {
    return network.wax()[0].length;
  }

  /** Returns what was drawn some steps ago, 0 being the last; {@link #NONE} before the first. */
  int before(int steps) {
    return drawn.size() > steps ? drawn.get(drawn.size() - 1 - steps) : NONE;
  }

  /** Returns a vector with a 1; zeros if there is no such place. */
  double[] oneHot(int place) {
    double[] vector = new double[inputs()];
    if (place >= 0 && place < vector.length) {
      vector[place] = 1;
    }
    return vector;
  }
}
