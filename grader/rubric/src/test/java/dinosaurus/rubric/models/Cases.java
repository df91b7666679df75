package dinosaurus.rubric.models;

import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Tolerance;
import dinosaurus.toolkit.Corpus;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ejml.simple.SimpleMatrix;

/** Makes small cases, answered by {@link RightModel}. */
public final class Cases {

  private static final RightModel RIGHT = new RightModel();
  private static final Tolerance TOLERANCE = new Tolerance(1e-9, 1e-12);
  private static final Vocabulary LETTERS = Vocabulary.ofText("abcdefgh");
  private static final Vocabulary NEWLINE_LAST = Vocabulary.ofCharacters("ab\n");

  private final String folder;

  private Cases(String folder) {
    this.folder = folder;
  }

  /** Returns cases that students see. */
  public static CaseSet shown() {
    return new Cases("public").all();
  }

  /** Returns the same cases, hidden. */
  public static CaseSet hidden() {
    return new Cases("hidden").all();
  }

  private CaseSet all() {
    return CaseSet.of(
        List.of(
            clip("five", 5, gradients(1)),
            clip("two", 2, gradients(2)),
            clipLittle(),
            name(),
            limit(),
            newlineAtLimit(),
            otherVocabulary(),
            optimize("one", 3, 0.01),
            optimize("two", 4, 0.05),
            model("one", 5, 3),
            model("two", 4, 4),
            model("three", 8, 5)));
  }

  private Case<Call.Clip, Gradients> clip(String name, double maxValue, Gradients gradients) {
    Call.Clip call = new Call.Clip(gradients, maxValue);
    return Case.solved(folder + "/clip/" + name, "bound " + name, call, RIGHT, Tolerance.EXACT);
  }

  private Case<Call.Clip, Gradients> clipLittle() {
    Gradients gradients = gradients(3);
    gradients.dby().fill(0.125);
    return clip("little", 3, gradients);
  }

  private static Gradients gradients(int seed) {
    NumpyRandom random = new NumpyRandom(seed);
    return new Gradients(
        random.randn(4, 3).scale(5),
        random.randn(4, 4).scale(5),
        random.randn(2, 4).scale(5),
        random.randn(4, 1).scale(5),
        random.randn(2, 1).scale(5));
  }

  private Case<Call.Sample, List<Integer>> name() {
    Parameters parameters = parameters(11, 5, LETTERS.size());
    return sample("name", parameters, LETTERS, seed(parameters, Cases::isMiddling));
  }

  /** Finds a seed with which the network's name is as wished. */
  private static int seed(Parameters parameters, Predicate<List<Integer>> wish) {
    return IntStream.range(7, 100_000)
        .filter(seed -> wish.test(RIGHT.sample(parameters, LETTERS, seed)))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isMiddling(List<Integer> indices) {
    return indices.size() > 5 && indices.size() < 20;
  }

  private Case<Call.Sample, List<Integer>> limit() {
    Parameters parameters = parameters(12, 5, LETTERS.size());
    parameters.by().set(LETTERS.newline(), -40);
    return sample("limit", parameters, LETTERS, 3);
  }

  private Case<Call.Sample, List<Integer>> newlineAtLimit() {
    Parameters parameters = parameters(13, 2, LETTERS.size());
    parameters.by().set(LETTERS.newline(), -1.5);
    return sample("newline-at-limit", parameters, LETTERS, seed(parameters, Cases::endsAtLimit));
  }

  private static boolean endsAtLimit(List<Integer> indices) {
    return indices.size() == 51 && indices.indexOf(LETTERS.newline()) == 49;
  }

  private Case<Call.Sample, List<Integer>> otherVocabulary() {
    Parameters parameters =
        LongStream.range(200, 300)
            .mapToObj(seed -> parameters(seed, 3, NEWLINE_LAST.size()))
            .filter(found -> passesIndexZero(RIGHT.sample(found, NEWLINE_LAST, 0)))
            .findFirst()
            .orElseThrow();
    return sample("other-vocabulary", parameters, NEWLINE_LAST, 0);
  }

  private static boolean passesIndexZero(List<Integer> indices) {
    int zero = indices.indexOf(0);
    return indices.size() < 20 && zero >= 0 && zero < indices.size() - 2;
  }

  private Case<Call.Sample, List<Integer>> sample(
      String name, Parameters parameters, Vocabulary vocabulary, int seed) {
    Call.Sample call = new Call.Sample(parameters, vocabulary, seed);
    return Case.solved(folder + "/sample/" + name, name, call, RIGHT, Tolerance.EXACT);
  }

  private Case<Call.Optimize, OptimizationStep> optimize(
      String name, int hiddenUnits, double learningRate) {
    int size = LETTERS.size();
    Parameters parameters = parameters(20 + hiddenUnits, hiddenUnits, size);
    SimpleMatrix aPrev = new NumpyRandom(hiddenUnits).randn(hiddenUnits, 1).scale(0.5);
    int[] x = {Rnn.NO_INPUT, 3, 1, 4, 1, 5, 2, 6, 5, 3, 5, 8, 7, 3, 2, 3, 8, 4, 6, 2};
    int[] y = {3, 1, 4, 1, 5, 2, 6, 5, 3, 5, 8, 7, 3, 2, 3, 8, 4, 6, 2, 0};
    Call.Optimize call = new Call.Optimize(x, y, aPrev, parameters, learningRate);
    return Case.solved(folder + "/optimize/" + name, name, call, RIGHT, TOLERANCE);
  }

  private Case<Call.Model, TrainedModel> model(String name, int names, int hiddenUnits) {
    List<String> all = List.of("abba", "cab", "face", "egg", "hedge", "bead", "gaff", "chief");
    Corpus corpus = Corpus.parse(String.join("\n", all.subList(0, names)));
    TrainingOptions options = new TrainingOptions(5, hiddenUnits, 25, false);
    Call.Model call = new Call.Model(corpus.names(), corpus.vocabulary(), options);
    return Case.solved(folder + "/model/" + name, name, call, RIGHT, TOLERANCE);
  }

  private static Parameters parameters(long seed, int hiddenUnits, int size) {
    NumpyRandom random = new NumpyRandom(seed);
    return new Parameters(
        random.randn(hiddenUnits, size),
        random.randn(hiddenUnits, hiddenUnits),
        random.randn(size, hiddenUnits),
        random.randn(hiddenUnits, 1),
        random.randn(size, 1));
  }
}
