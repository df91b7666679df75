package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofSample;

import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** Misconceptions of {@code sample} about the draw and its seed. */
final class SampleDrawMisconceptions {

  private SampleDrawMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        ofSample(
            "S02",
            "seeds with the seed alone",
            "The generator's seed lacks the counter. That line was given: is it still as it was?",
            new SeedAlone()),
        ofSample(
            "S03",
            "seeds with the counter alone",
            "The generator's seed lacks the seed you are given, so every name begins alike. "
                + "That line was given: is it still as it was?",
            new CounterAlone()),
        ofSample(
            "S05",
            "adds 2 to the seed",
            "The seed moves on too fast. How much should a step add to it?",
            new SeedByTwo(50)),
        ofSample(
            "S35",
            "never increments the counter",
            "The counter stands still, so no name ever reaches the limit. Which line moves it on?",
            new CounterStuck()),
        ofSample(
            "S36",
            "adds 2 to the counter, which halves the limit too",
            "The counter moves on too fast, so names reach the limit halfway. How much "
                + "should a step add to it?",
            new SeedByTwo(25)),
        ofSample(
            "S09",
            "takes the most probable character",
            "You always take the most probable character, so every seed gives the same "
                + "name. Draw by the probabilities instead.",
            new MostProbable()),
        ofSample(
            "S41",
            "casts the probabilities to float",
            "The probabilities no longer add up to 1: they lose digits on their way to the "
                + "draw. Which type keeps them?",
            new SinglePrecision()),
        ofSample(
            "S49",
            "sorts the probabilities before the draw",
            "You draw from the right probabilities in another order, and the same draw then "
                + "gives another character. Leave y as it is.",
            new Sorted()));
  }

  private static List<Integer> byProbability(SimpleMatrix y) {
    return IntStream.range(0, y.getNumRows())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer index) -> y.get(index)).reversed())
        .toList();
  }

  private static final class SeedAlone extends Sampling {
    @Override
    int seedOf(int step, int seed) {
      return seed + step;
    }
  }

  private static final class CounterAlone extends Sampling {
    @Override
    int seedOf(int step, int seed) {
      return step;
    }
  }

  private static final class SeedByTwo extends Sampling {

    SeedByTwo(int maxLength) {
      super(maxLength);
    }

    @Override
    int seedOf(int step, int seed) {
      return seed + 3 * step;
    }
  }

  private static final class CounterStuck extends Unlimited {
    @Override
    int seedOf(int step, int seed) {
      return seed + step;
    }

    @Override
    List<Integer> finished(List<Integer> indices, Vocabulary vocabulary, boolean atLimit) {
      return indices;
    }
  }

  private static final class MostProbable extends Sampling {
    @Override
    int draw(NumpyRandom random, SimpleMatrix y) {
      return byProbability(y).get(0);
    }
  }

  private static final class SinglePrecision extends Sampling {
    @Override
    int draw(NumpyRandom random, SimpleMatrix y) {
      return random.choice(Entries.map(y, probability -> (float) probability));
    }
  }

  private static final class Sorted extends Sampling {
    @Override
    int draw(NumpyRandom random, SimpleMatrix y) {
      List<Integer> order = byProbability(y);
      return order.get(random.choice(order.stream().mapToDouble(y::get).toArray()));
    }
  }
}
