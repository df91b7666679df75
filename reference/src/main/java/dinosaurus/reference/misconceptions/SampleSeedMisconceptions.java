package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofSample;

import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;

/** Misconceptions of {@code sample} about the generator and its seed. */
final class SampleSeedMisconceptions {

  private SampleSeedMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        ofSample(
            "S02",
            "seeds with the seed alone",
            "The seeds of your draws move on by one a step, not by two: the "
                + "seed and the counter both count. Which lines move them on, and "
                + "which line adds them?",
            new SeedAlone()),
        ofSample(
            "S03",
            "seeds with the counter alone",
            "The seeds of your draws lack the seed you are given, so every name "
                + "begins alike. What is added up for the generator?",
            new CounterAlone()),
        ofSample(
            "S05",
            "adds 2 to the seed",
            "The seeds of your draws move on by three a step, not by two: the seed "
                + "and the counter both count. Which lines move them on, and which line "
                + "adds them?",
            new SeedByTwo(50)),
        ofSample(
            "S35",
            "never increments the counter",
            "The seeds of your draws move on by one a step, and no name ever reaches "
                + "the limit, as if the counter stood still. Which line moves it on?",
            new CounterStuck()),
        ofSample(
            "S36",
            "adds 2 to the counter, which halves the limit too",
            "The seeds of your draws move on by three a step, and names end after 25 "
                + "characters, as if a step added 2 to the counter. How much should it add?",
            new SeedByTwo(25)),
        ofSample(
            "S109",
            "makes one generator for all steps",
            "All characters of a name are drawn from one generator. For grading, "
                + "every step has a new one: is that line still where it was?",
            OneForAll::new),
        ofSample(
            "S110",
            "makes one generator for all calls",
            "All your draws come of one generator, whatever seed you are given. For grading, "
                + "every step has a new one.",
            OneForEver::new));
  }

  private static final class SeedAlone extends SampleSteps {
    @Override
    int seedOf(int step, int seed) {
      return seed + step;
    }
  }

  private static final class CounterAlone extends SampleSteps {
    @Override
    int seedOf(int step, int seed) {
      return step;
    }
  }

  private static final class SeedByTwo extends SampleSteps {

    SeedByTwo(int maxLength) {
      super(maxLength);
    }

    @Override
    int seedOf(int step, int seed) {
      return seed + 3 * step;
    }
  }

  private static final class CounterStuck extends SampleSteps.Unlimited {
    @Override
    int seedOf(int step, int seed) {
      return seed + step;
    }

    @Override
    List<Integer> finished(List<Integer> indices, Vocabulary vocabulary, boolean atLimit) {
      return indices;
    }
  }

  private static final class OneForAll extends SampleSteps {

    private NumpyRandom random;

    @Override
    NumpyRandom generator(int step, int seed) {
      if (step == 0) {
        random = new NumpyRandom(seed);
      }
      return random;
    }
  }

  private static final class OneForEver extends SampleSteps {

    private final NumpyRandom random = new NumpyRandom(0);

    @Override
    NumpyRandom generator(int step, int seed) {
      return random;
    }
  }
}
