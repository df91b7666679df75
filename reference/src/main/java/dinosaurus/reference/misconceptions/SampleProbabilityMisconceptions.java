package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofSample;

import dinosaurus.toolkit.NumpyRandom;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** Misconceptions of {@code sample} about what is drawn from. */
final class SampleProbabilityMisconceptions {

  private SampleProbabilityMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        ofSample(
            "S09",
            "takes the most probable character",
            "The most probable character comes at every step, so every seed gives the "
                + "same name. Draw by the probabilities instead.",
            new MostProbable()),
        ofSample(
            "S41",
            "casts the probabilities to float",
            SharedHints.NO_DISTRIBUTION,
            new SinglePrecision()),
        ofSample(
            "S49", "sorts the probabilities before the draw", SharedHints.SORTED, new Sorted()),
        ofSample(
            "S145",
            "takes a place among the sorted probabilities for the index",
            SharedHints.SORTED,
            new Ranked()),
        ofSample("S101", "draws from the scores", SharedHints.NO_DISTRIBUTION, new FromScores()),
        ofSample(
            "S103",
            "doesn't divide the exponentials by their sum",
            SharedHints.NO_DISTRIBUTION,
            new Unnormalised()),
        ofSample(
                "S104",
                "takes the softmax twice",
                "What you draw from is nearly even: the softmax of y, not y. Follow y "
                    + "from equation (3) to the draw.",
                new TwiceSoft())
            .see(HandoutSection.EQUATIONS),
        ofSample(
            "S107",
            "draws twice in every step",
            "Each character comes of its generator's second draw, not of the first. "
                + "What else draws in a step?",
            new SecondDraw()),
        ofSample(
            "S108",
            "draws all characters with the same probability",
            "All characters are drawn as if they were equally likely. Follow the "
                + "probabilities from equation (3) to the draw.",
            new Even()));
  }

  private static List<Integer> byProbability(SimpleMatrix y) {
    return IntStream.range(0, y.getNumRows())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer index) -> y.get(index)).reversed())
        .toList();
  }

  private static final class MostProbable extends SampleSteps {
    @Override
    int draw(NumpyRandom random, SimpleMatrix y) {
      return byProbability(y).get(0);
    }
  }

  private static final class SinglePrecision extends SampleSteps {
    @Override
    int draw(NumpyRandom random, SimpleMatrix y) {
      return random.choice(Entries.map(y, probability -> (float) probability));
    }
  }

  private static final class Sorted extends SampleSteps {
    @Override
    int draw(NumpyRandom random, SimpleMatrix y) {
      List<Integer> order = byProbability(y);
      return order.get(random.choice(order.stream().mapToDouble(y::get).toArray()));
    }
  }

  private static final class Ranked extends SampleSteps {
    @Override
    int draw(NumpyRandom random, SimpleMatrix y) {
      return random.choice(
          IntStream.range(0, y.getNumRows()).mapToDouble(y::get).sorted().toArray());
    }
  }

  private static final class FromScores extends SampleSteps {
    @Override
    SimpleMatrix probabilities(SimpleMatrix z) {
      return z;
    }
  }

  private static final class Unnormalised extends SampleSteps {
    @Override
    SimpleMatrix probabilities(SimpleMatrix z) {
      return Entries.map(z, StrictMath::exp);
    }
  }

  private static final class TwiceSoft extends SampleSteps {
    @Override
    SimpleMatrix probabilities(SimpleMatrix z) {
      return super.probabilities(super.probabilities(z));
    }
  }

  private static final class SecondDraw extends SampleSteps {
    @Override
    int draw(NumpyRandom random, SimpleMatrix y) {
      super.draw(random, y);
      return super.draw(random, y);
    }
  }

  private static final class Even extends SampleSteps {
    @Override
    int draw(NumpyRandom random, SimpleMatrix y) {
      return (int) (random.randomSample() * y.getNumRows());
    }
  }
}
