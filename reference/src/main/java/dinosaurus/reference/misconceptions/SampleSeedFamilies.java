package dinosaurus.reference.misconceptions;

import dinosaurus.toolkit.NumpyRandom;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Families of {@code sample} about the generator, its seed and the number drawn. */
final class SampleSeedFamilies {

  private static final Family SEED =
      Family.ofSample("seed", "Follow seed and counter from step to step.");
  private static final Family GENERATOR =
      Family.ofSample("generator", "How often is a generator made, and how often is it asked?");

  private SampleSeedFamilies() {}

  static List<Misconception> all() {
    List<Misconception> all = new ArrayList<>();
    for (int stride : new int[] {2, 1, 3, 0, 4, -1}) {
      for (int offset : new int[] {0, 1, -1, 2, -2, 3}) {
        all.add(seeded(1, stride, offset));
        all.add(seeded(0, stride, offset));
      }
    }
    for (int constant : new int[] {10, 24, 42, 100, 123, 1234}) {
      all.add(seeded(0, 0, constant));
    }
    for (int draws = 2; draws <= 4; draws++) {
      all.add(nthOfStep(draws));
    }
    for (int draws = 1; draws <= 2; draws++) {
      for (int offset : new int[] {0, 1, -1, 2}) {
        all.add(oneGenerator(1, offset, draws));
      }
      for (int constant : new int[] {0, 1, 2, 10, 24, 42}) {
        all.add(oneGenerator(0, constant, draws));
      }
    }
    return all;
  }

  private static Misconception seeded(int factor, int stride, int offset) {
    String seed = Family.sum(new double[] {factor, stride, offset}, "seed", "k", "");
    return SEED.member(
        "draw k, counted from 0, is seeded with " + seed,
        () ->
            new SampleSteps() {
              @Override
              int seedOf(int step, int seed) {
                return factor * seed + stride * step + offset;
              }
            },
        factor,
        stride,
        offset);
  }

  private static Misconception nthOfStep(int draws) {
    return GENERATOR.member(
        "every step keeps the last of " + draws + " draws from its generator",
        () ->
            new SampleSteps() {
              @Override
              int draw(NumpyRandom random, SimpleMatrix y) {
                return lastOf(draws, random, y);
              }
            },
        "step",
        draws);
  }

  private static Misconception oneGenerator(int factor, int offset, int draws) {
    String seed = Family.sum(new double[] {factor, offset}, "seed", "");
    return GENERATOR.member(
        "one generator, seeded with "
            + seed
            + ", draws a whole name"
            + (draws == 1 ? "" : ", " + draws + " draws in every step, the last of which counts"),
        () ->
            new SampleSteps() {
              private NumpyRandom random;

              @Override
              NumpyRandom generator(int step, int seed) {
                if (step == 0) {
                  random = new NumpyRandom(factor * seed + offset);
                }
                return random;
              }

              @Override
              int draw(NumpyRandom one, SimpleMatrix y) {
                return lastOf(draws, one, y);
              }
            },
        "name",
        factor,
        offset,
        draws);
  }

  private static int lastOf(int draws, NumpyRandom random, SimpleMatrix y) {
    for (int i = 1; i < draws; i++) {
      random.choice(y);
    }
    return random.choice(y);
  }
}
