package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Clipping.clipped;
import static dinosaurus.reference.misconceptions.Clipping.entries;
import static dinosaurus.reference.misconceptions.Clipping.inPlace;
import static dinosaurus.reference.misconceptions.Misconception.ofClip;

import dinosaurus.toolkit.Gradients;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Misconceptions of {@code clip} about the gradients that it is given. */
final class ClipArgumentMisconceptions {

  private ClipArgumentMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        ofClip(
                "C02",
                "clips the argument itself",
                SharedHints.GIVEN_GRADIENTS,
                inPlace(Clipping::clipped))
            .see(HandoutSection.EJML),
        ofClip(
            "C25",
            "clips a copy and returns the original",
            "The very matrices that you were given come back, unclipped. Which "
                + "matrices stand in your return line?",
            new Clipping((gradients, max) -> gradients)),
        ofClip(
                "C33",
                "clips matrices shared with the argument",
                SharedHints.GIVEN_GRADIENTS,
                new Clipping(ClipArgumentMisconceptions::shallow))
            .see(HandoutSection.EJML),
        ofClip(
            "C36",
            "squashes the argument with tanh",
            "Every entry is bent a little, as by tanh, and the caller's gradients with it. "
                + "Clipping leaves what lies within the range alone, and its argument, too.",
            inPlace(ClipArgumentMisconceptions::soft)),
        ofClip(
            "C38",
            "clips the argument to max / 2",
            "Entries are cut off at half the bound, and the caller's gradients "
                + "change with them. Look at the bound, and at the matrices you write "
                + "to.",
            inPlace((g, max) -> clipped(g, max / 2))),
        ofClip(
            "C118",
            "copies the weights' gradients, but not the biases'",
            "The gradients of the biases change under the caller, those of the "
                + "weights don't. Which matrices does your code write to?",
            new Clipping(ClipArgumentMisconceptions::halfCopied)),
        ofClip(
            "C122",
            "clips the argument, then copies it",
            "The caller's gradients come out clipped, too, although you return "
                + "others. Which matrices does your code write to?",
            new Clipping(ClipArgumentMisconceptions::copiedLate)));
  }

  private static Gradients shallow(Gradients gradients, double max) {
    inPlace(Clipping::clipped).clip(gradients, max);
    return Entries.map(gradients, matrix -> matrix);
  }

  private static double soft(double value, double max) {
    return max * StrictMath.tanh(value / max);
  }

  private static Gradients halfCopied(Gradients gradients, double max) {
    Gradients right = entries(Clipping::clipped).clip(gradients, max);
    SimpleMatrix db = gradients.db();
    SimpleMatrix dby = gradients.dby();
    db.setTo(right.db());
    dby.setTo(right.dby());
    return new Gradients(right.dWax(), right.dWaa(), right.dWya(), db, dby);
  }

  private static Gradients copiedLate(Gradients gradients, double max) {
    return inPlace(Clipping::clipped).clip(gradients, max).copy();
  }
}
