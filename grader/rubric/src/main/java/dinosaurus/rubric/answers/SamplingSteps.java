package dinosaurus.rubric.answers;

import static dinosaurus.assignment.Assignment.LONGEST_NAME;

import dinosaurus.rubric.score.Evidence;
import dinosaurus.rubric.score.Evidence.WrongDraw;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.RnnStep;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * Tells what a step of sampling draws from.
 *
 * @param parameters the parameters of the network
 * @param vocabulary the characters
 * @param seed the seed of the first step
 */
public record SamplingSteps(Parameters parameters, Vocabulary vocabulary, int seed) {

  private static final int MOST = 3;
  private static final int DIGITS = 4;

  /** Tells whether a network has the shapes for a vocabulary, and numbers to draw by. */
  static boolean fit(Parameters parameters, Vocabulary vocabulary) {
    return parameters.inputs() == vocabulary.size()
        && parameters.by().getNumRows() == vocabulary.size()
        && Tensor.of(parameters).stream().noneMatch(tensor -> tensor.matrix().hasUncountable());
  }

  /** Draws a name to its end. */
  List<Integer> name() {
    List<Integer> indices = new ArrayList<>();
    while (!indices.contains(vocabulary.newline()) && indices.size() < LONGEST_NAME) {
      indices.add(draw(indices, indices.size()));
    }
    if (indices.size() == LONGEST_NAME) {
      indices.add(vocabulary.newline());
    }
    return indices;
  }

  /**
   * Returns a sentence: the draw u and the most probable characters, of the network that has drawn
   * the right characters so far.
   *
   * @param indices the right indices
   * @param step the step, from 0
   */
  String at(List<Integer> indices, int step) {
    SimpleMatrix y = probabilities(indices, step);
    double u = u(step);
    return "The random number drawn is u = "
        + Numbers.rounded(u, DIGITS)
        + "; most probable are "
        + top(y)
        + ".";
  }

  /**
   * Shows a step that drew another character than it should, if the vocabulary isn't too large.
   *
   * @param indices the right indices
   * @param step the step, from 0
   * @param drawn the index that the answer has instead
   */
  List<Evidence> evidence(List<Integer> indices, int step, int drawn) {
    SimpleMatrix y = probabilities(indices, step);
    List<Integer> all = IntStream.range(0, y.getNumElements()).boxed().toList();
    return all.size() > Evidence.LIMIT
        ? List.of()
        : List.of(
            new WrongDraw(
                step,
                text(indices.subList(0, step)),
                all.stream().map(this::label).toList(),
                all.stream().map(y::get).toList(),
                u(step),
                indices.get(step),
                drawn));
  }

  /** Spells indices: {@code triceratops\n}. */
  String text(List<Integer> indices) {
    return indices.stream().map(this::label).collect(Collectors.joining());
  }

  private String label(int index) {
    char character = vocabulary.character(index);
    return switch (character) {
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      default -> String.valueOf(character);
    };
  }

  private double u(int step) {
    return generator(step).randomSample();
  }

  private NumpyRandom generator(int step) {
    return new NumpyRandom(seed + 2L * step);
  }

  /** Draws the character of a step after some others. */
  int draw(List<Integer> indices, int step) {
    return generator(step).choice(probabilities(indices, step));
  }

  private SimpleMatrix probabilities(List<Integer> indices, int step) {
    RnnStep reached =
        Rnn.step(Rnn.NO_INPUT, new SimpleMatrix(parameters.hiddenUnits(), 1), parameters);
    for (int t = 0; t < step; t++) {
      reached = Rnn.step(indices.get(t), reached.a(), parameters);
    }
    return reached.y();
  }

  private String top(SimpleMatrix y) {
    return IntStream.range(0, y.getNumElements())
        .boxed()
        .sorted(Comparator.comparingDouble(index -> -y.get(index)))
        .limit(MOST)
        .map(index -> character(index) + " " + Numbers.rounded(y.get(index), DIGITS))
        .collect(Collectors.joining(", "));
  }

  /** Names a character with its index: {@code 'a' (1)}. */
  String character(int index) {
    char character = vocabulary.character(index);
    return switch (character) {
      case '\n' -> "the newline (" + index + ")";
      case '\t' -> "the tab (" + index + ")";
      default -> "'" + character + "' (" + index + ")";
    };
  }
}
