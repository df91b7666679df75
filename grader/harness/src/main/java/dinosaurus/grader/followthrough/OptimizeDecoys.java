package dinosaurus.grader.followthrough;

import static dinosaurus.fixtures.Exercise.OPTIMIZE;

import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/** Makes the decoys of {@code optimize}. */
final class OptimizeDecoys {

  private static final String GRADIENTS = "optimize.gradients";
  private static final String CLIPPED = "optimize.clipped";
  private static final String UPDATE = "optimize.update";

  private OptimizeDecoys() {}

  static Stream<Decoy> all() {
    return Stream.of(
        new Decoy(
            OPTIMIZE,
            "leaves clip out",
            Set.of(CLIPPED, UPDATE),
            (reference, student) -> reference.following(OPTIMIZE, new NoClip(student))),
        other(
            "other gradients",
            Set.of(GRADIENTS, CLIPPED, UPDATE),
            g -> new Gradients(of(g.dWax()), of(g.dWaa()), of(g.dWya()), of(g.db()), of(g.dby()))),
        other(
            "another dWax", g -> new Gradients(of(g.dWax()), g.dWaa(), g.dWya(), g.db(), g.dby())),
        other(
            "another dWaa", g -> new Gradients(g.dWax(), of(g.dWaa()), g.dWya(), g.db(), g.dby())),
        other(
            "another dWya", g -> new Gradients(g.dWax(), g.dWaa(), of(g.dWya()), g.db(), g.dby())),
        other("another db", g -> new Gradients(g.dWax(), g.dWaa(), g.dWya(), of(g.db()), g.dby())),
        other(
            "another dby", g -> new Gradients(g.dWax(), g.dWaa(), g.dWya(), g.db(), of(g.dby()))));
  }

  private static Decoy other(String title, UnaryOperator<Gradients> change) {
    return other(title, Set.of(GRADIENTS, UPDATE), change);
  }

  private static Decoy other(String title, Set<String> mustFail, UnaryOperator<Gradients> change) {
    return new Decoy(
        OPTIMIZE,
        "has " + title,
        mustFail,
        (reference, student) -> reference.following(OPTIMIZE, new OtherGradients(student, change)));
  }

  /** Changes every sign, and brings large entries within the bound. */
  private static SimpleMatrix of(SimpleMatrix gradient) {
    return gradient.scale(-1.0 / 64);
  }

  private static final class NoClip extends Forwarding {

    NoClip(CharacterModel student) {
      super(student);
    }

    @Override
    public Gradients clip(Gradients gradients, double maxValue) {
      return gradients;
    }
  }

  private static final class OtherGradients extends Forwarding {

    private final UnaryOperator<Gradients> change;

    OtherGradients(CharacterModel student, UnaryOperator<Gradients> change) {
      super(student);
      this.change = change;
    }

    @Override
    public Gradients clip(Gradients gradients, double maxValue) {
      return super.clip(change.apply(gradients), maxValue);
    }
  }
}
