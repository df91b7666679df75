package dinosaurus.reference.misconceptions;

import dinosaurus.fixtures.Exercise;
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
        sample("S02", "seeds with the seed alone", new SeedAlone()),
        sample("S03", "seeds with the counter alone", new CounterAlone()),
        sample("S05", "adds 2 to the seed", new SeedByTwo(50)),
        sample("S35", "never increments the counter", new CounterStuck()),
        sample("S36", "adds 2 to the counter, which halves the limit too", new SeedByTwo(25)),
        sample("S09", "takes the most probable character", new MostProbable()),
        sample("S41", "casts the probabilities to float", new SinglePrecision()),
        sample("S49", "sorts the probabilities before the draw", new Sorted()));
  }

  private static Misconception sample(String id, String title, Sampling model) {
    return new Misconception(id, Exercise.SAMPLE, title, model);
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

  private static List<Integer> byProbability(SimpleMatrix y) {
    return IntStream.range(0, y.getNumRows())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer index) -> y.get(index)).reversed())
        .toList();
  }
}
