package dinosaurus.rubric.grading;

import dinosaurus.assignment.Exercise;
import dinosaurus.rubric.models.RightModel;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * Gives right answers, some of which are made odd.
 *
 * @param where which calls are answered oddly
 * @param numbers what becomes of numbers
 * @param shape what becomes of everything else
 * @param exercise the exercise whose answers are odd
 * @param parts the numbers that become odd, a bit each
 */
record OddAnswers(Where where, Numbers numbers, Shape shape, Exercise exercise, int parts)
    implements CharacterModel {

  private static final RightModel RIGHT = new RightModel();
  private static final Map<List<Object>, TrainedModel> TRAINED = new ConcurrentHashMap<>();

  /** Which calls are answered oddly. */
  enum Where {
    ALL,
    SMALL,
    LARGE,
    EVEN,
    ODD;

    private boolean holds(int size, int middle) {
      return switch (this) {
        case ALL -> true;
        case SMALL -> size <= middle;
        case LARGE -> size > middle;
        case EVEN -> size % 2 == 0;
        case ODD -> size % 2 == 1;
      };
    }
  }

  /** What becomes of a number. */
  enum Numbers {
    RIGHT((value, i) -> value),
    NAN((value, i) -> Double.NaN),
    ONE_NAN((value, i) -> i == 0 ? Double.NaN : value),
    INFINITE((value, i) -> Double.POSITIVE_INFINITY),
    BOTH_INFINITE((value, i) -> i % 2 == 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY),
    ZERO((value, i) -> 0),
    NEGATIVE_ZERO((value, i) -> -0.0),
    LARGEST((value, i) -> Double.MAX_VALUE),
    LARGE((value, i) -> value * 1e200),
    SMALLEST((value, i) -> Double.MIN_VALUE),
    SMALL((value, i) -> value * 1e-310),
    TURNED((value, i) -> -value),
    DOUBLED((value, i) -> 2 * value),
    NEARLY((value, i) -> value + 1e-3 * Math.sin(i)),
    ROUNDED((value, i) -> (float) value);

    private final Effect effect;

    Numbers(Effect effect) {
      this.effect = effect;
    }

    private interface Effect {
      double on(double value, int place);
    }

    private void spoil(SimpleMatrix matrix) {
      for (int i = 0; i < matrix.getNumElements(); i++) {
        matrix.set(i, effect.on(matrix.get(i), i));
      }
    }
  }

  /** What becomes of an answer besides its numbers. */
  enum Shape {
    RIGHT,
    THROWN,
    NULL,
    NULL_PARTS,
    EMPTY,
    NEGATIVE,
    BEYOND,
    LONG,
    TOO_LONG,
    ANOTHER,
    GIVEN,
    ONE_UNIT,
    NO_UNITS,
    MORE_UNITS,
    OTHER_CHARACTERS,
    RESHAPED,
    CHANGED,
    NO_CHECKPOINTS,
    MANY_CHECKPOINTS,
    OTHER_CHECKPOINTS,
    ODD_NAMES
  }

  private boolean isOdd(Exercise asked, int size, int middle) {
    boolean odd = asked == exercise && where.holds(size, middle);
    if (odd && shape == Shape.THROWN) {
      throw new IllegalStateException("odd");
    }
    return odd;
  }

  private boolean has(int part) {
    return (parts >> part & 1) == 1;
  }

  private void spoil(int first, SimpleMatrix... matrices) {
    for (int i = 0; i < matrices.length; i++) {
      if (has(first + i)) {
        numbers.spoil(matrices[i]);
      }
      if (has(first + i) && shape == Shape.RESHAPED) {
        matrices[i].reshape(2, 7);
      }
    }
  }

  private double spoiled(double value, int part) {
    return has(part) ? numbers.effect.on(value, part) : value;
  }

  @Override
  public Gradients clip(Gradients gradients, double maxValue) {
    if (!isOdd(Exercise.CLIP, (int) maxValue, 5)) {
      return RIGHT.clip(gradients, maxValue);
    }
    if (shape == Shape.NULL) {
      return null;
    }
    Gradients clipped = shape == Shape.GIVEN ? gradients : RIGHT.clip(gradients, maxValue);
    return odd(clipped, gradients);
  }

  private Gradients odd(Gradients right, Gradients given) {
    Gradients odd =
        switch (shape) {
          case ONE_UNIT -> gradients(1, 1, 1);
          case NO_UNITS -> gradients(0, right.dWax().getNumCols(), right.dWya().getNumRows());
          case MORE_UNITS ->
              gradients(
                  right.dWaa().getNumRows() + 1,
                  right.dWax().getNumCols(),
                  right.dWya().getNumRows());
          case OTHER_CHARACTERS -> gradients(right.dWaa().getNumRows(), 3, 9);
          default -> right;
        };
    Gradients spoiled = shape == Shape.CHANGED ? given : odd;
    spoil(0, spoiled.dWax(), spoiled.dWaa(), spoiled.dWya(), spoiled.db(), spoiled.dby());
    return odd;
  }

  private static Gradients gradients(int units, int inputs, int outputs) {
    return new Gradients(
        new SimpleMatrix(units, inputs),
        new SimpleMatrix(units, units),
        new SimpleMatrix(outputs, units),
        new SimpleMatrix(units, 1),
        new SimpleMatrix(outputs, 1));
  }

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    List<Integer> right = RIGHT.sample(parameters, vocabulary, seed);
    if (!isOdd(Exercise.SAMPLE, right.size(), 12)) {
      return right;
    }
    List<Integer> odd = new ArrayList<>(right);
    switch (shape) {
      case NULL -> odd = null;
      case NULL_PARTS -> odd.add(null);
      case EMPTY -> odd.clear();
      case NEGATIVE -> odd.replaceAll(index -> -1 - index);
      case BEYOND -> odd.add(Integer.MAX_VALUE);
      case LONG -> odd.addAll(Collections.nCopies(900, 1));
      case TOO_LONG -> odd = Collections.nCopies(100_000, 1);
      case ANOTHER -> odd.replaceAll(index -> (index + 1) % vocabulary.size());
      case CHANGED, RESHAPED -> spoil(parameters);
      default -> odd.remove(0);
    }
    return odd;
  }

  private void spoil(Parameters one) {
    spoil(0, one.Wax(), one.Waa(), one.Wya(), one.b(), one.by());
  }

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    OptimizationStep right = RIGHT.optimize(x, y, aPrev, parameters, learningRate);
    if (!isOdd(Exercise.OPTIMIZE, x.length, 12)) {
      return right;
    }
    if (shape == Shape.NULL || shape == Shape.NULL_PARTS) {
      return shape == Shape.NULL ? null : new OptimizationStep(Double.NaN, null, null);
    }
    if (shape == Shape.CHANGED) {
      spoil(parameters);
      Arrays.fill(x, Rnn.NO_INPUT);
      Arrays.fill(y, Integer.MAX_VALUE);
      numbers.spoil(aPrev);
    }
    SimpleMatrix last =
        switch (shape) {
          case GIVEN -> aPrev;
          case EMPTY -> new SimpleMatrix(0, 0);
          case ANOTHER -> right.aLast().transpose();
          default -> right.aLast();
        };
    spoil(5, last);
    Gradients gradients = odd(right.gradients(), right.gradients().copy());
    return new OptimizationStep(spoiled(right.loss(), 6), gradients, last);
  }

  @Override
  public TrainedModel model(List<String> names, Vocabulary vocabulary, TrainingOptions options) {
    TrainedModel right = trained(names, vocabulary, options);
    if (!isOdd(Exercise.MODEL, options.iterations(), 12)) {
      return right;
    }
    if (shape == Shape.NULL) {
      return null;
    }
    if (shape == Shape.CHANGED) {
      names.clear();
    }
    int size = vocabulary.size();
    Parameters parameters =
        switch (shape) {
          case ONE_UNIT -> Rnn.initialize(1, size, size);
          case NO_UNITS -> Rnn.initialize(0, size, size);
          case MORE_UNITS -> Rnn.initialize(options.hiddenUnits() + 1, size, size);
          case OTHER_CHARACTERS -> Rnn.initialize(options.hiddenUnits(), size + 1, size);
          case GIVEN -> Rnn.initialize(options.hiddenUnits(), size, size);
          default -> right.parameters();
        };
    spoil(parameters);
    String last =
        switch (shape) {
          case NULL_PARTS -> null;
          case EMPTY -> "";
          case ODD_NAMES -> "\u0000\ud800";
          default -> right.lastName();
        };
    return new TrainedModel(parameters, last, checkpoints(right.checkpoints()));
  }

  private List<Checkpoint> checkpoints(List<Checkpoint> right) {
    List<Checkpoint> odd = new ArrayList<>();
    for (Checkpoint one : right) {
      double loss = spoiled(one.smoothedLoss(), 6);
      switch (shape) {
        case NO_CHECKPOINTS -> {}
        case MANY_CHECKPOINTS ->
            IntStream.range(0, 2000).forEach(i -> odd.add(new Checkpoint(i, loss, one.names())));
        case OTHER_CHECKPOINTS -> odd.add(new Checkpoint(-1, loss, List.of()));
        case EMPTY -> odd.add(new Checkpoint(one.iteration(), loss, List.of("", "")));
        case ODD_NAMES -> odd.add(new Checkpoint(one.iteration(), loss, List.of("\n", "\ud800")));
        default -> odd.add(new Checkpoint(one.iteration(), loss, one.names()));
      }
    }
    return odd;
  }

  /** Trains once on the same names: that takes long. */
  private static TrainedModel trained(
      List<String> names, Vocabulary vocabulary, TrainingOptions options) {
    TrainedModel trained =
        TRAINED.computeIfAbsent(
            List.of(List.copyOf(names), options), once -> RIGHT.model(names, vocabulary, options));
    return new TrainedModel(trained.parameters().copy(), trained.lastName(), trained.checkpoints());
  }
}
