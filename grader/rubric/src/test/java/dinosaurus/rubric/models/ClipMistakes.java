package dinosaurus.rubric.models;

import dinosaurus.toolkit.Gradients;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Gets {@code clip} wrong; {@code optimize} and {@code model} keep to a right one. */
final class ClipMistakes {

  private ClipMistakes() {}

  static List<Mistake> all() {
    return List.of(
        Mistake.of("clips at -maxValue alone", Floor::new, "clip.above"),
        Mistake.of("clips at maxValue alone", Ceiling::new, "clip.below"),
        Mistake.of("rounds to two decimals", Rounding::new, "clip.within"),
        Mistake.of(
            "sets every entry to the bound of its sign",
            Signs::new,
            "clip.above",
            "clip.below",
            "clip.within"),
        Mistake.of("clips the argument too", ArgumentToo::new, "clip.argument"),
        Mistake.of("keeps matrices that need no clipping", Keeping::new, "clip.fresh"),
        Mistake.of("clips in place", InPlace::new, "clip.argument", "clip.fresh"),
        Mistake.of("forgets dWax", WithoutWax::new, "clip.above", "clip.below"),
        Mistake.of(
            "does nothing",
            Nothing::new,
            "clip.above",
            "clip.below",
            "clip.within",
            "clip.argument",
            "clip.fresh",
            "clip.again"),
        Mistake.of("clips to the bound of the call before", BoundBefore::new, "clip.again"),
        Mistake.of("reads numbers as they are written here", Written::new, "clip.again"));
  }

  /** Optimizes with a right clip. */
  private abstract static class Wrong extends RightOptimize {}

  private static final class Floor extends Wrong {
    @Override
    double clip(double value, double maxValue) {
      return Math.max(-maxValue, value);
    }
  }

  private static final class Ceiling extends Wrong {
    @Override
    double clip(double value, double maxValue) {
      return Math.min(maxValue, value);
    }
  }

  private static final class Rounding extends Wrong {
    @Override
    double clip(double value, double maxValue) {
      return super.clip(Math.rint(100 * value) / 100, maxValue);
    }
  }

  private static final class Signs extends Wrong {
    @Override
    double clip(double value, double maxValue) {
      return Math.signum(value) * maxValue;
    }
  }

  private static final class ArgumentToo extends Wrong {
    @Override
    SimpleMatrix clip(SimpleMatrix gradient, double maxValue) {
      SimpleMatrix clipped = super.clip(gradient, maxValue);
      gradient.setTo(clipped);
      return clipped;
    }
  }

  private static final class Keeping extends Wrong {
    @Override
    SimpleMatrix clip(SimpleMatrix gradient, double maxValue) {
      return gradient.elementMaxAbs() <= maxValue ? gradient : super.clip(gradient, maxValue);
    }
  }

  private static final class InPlace extends Wrong {
    @Override
    SimpleMatrix clip(SimpleMatrix gradient, double maxValue) {
      gradient.setTo(super.clip(gradient, maxValue));
      return gradient;
    }
  }

  private static final class WithoutWax extends Wrong {
    @Override
    public Gradients clip(Gradients gradients, double maxValue) {
      Gradients clipped = super.clip(gradients, maxValue);
      return new Gradients(
          gradients.dWax().copy(), clipped.dWaa(), clipped.dWya(), clipped.db(), clipped.dby());
    }
  }

  private static final class Nothing extends Wrong {
    @Override
    public Gradients clip(Gradients gradients, double maxValue) {
      return gradients.copy();
    }
  }

  /** Keeps a bound in a field and forgets to replace it if the new one is smaller. */
  private static final class BoundBefore extends Wrong {
    private double bound = Double.MAX_VALUE;

    @Override
    public Gradients clip(Gradients gradients, double maxValue) {
      bound = maxValue < bound ? maxValue : bound;
      return super.clip(gradients, bound);
    }
  }

  private static final class Written extends Wrong {
    @Override
    double clip(double value, double maxValue) {
      String written = String.format("%.17g", super.clip(value, maxValue));
      return Double.parseDouble(written);
    }
  }
}
