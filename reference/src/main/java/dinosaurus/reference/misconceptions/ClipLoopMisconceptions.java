package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Clipping.clipped;
import static dinosaurus.reference.misconceptions.Clipping.visiting;
import static dinosaurus.reference.misconceptions.Misconception.ofClip;

import dinosaurus.toolkit.Gradients;
import java.util.List;

/** Misconceptions of {@code clip} about which entries of a matrix are visited. */
final class ClipLoopMisconceptions {

  private ClipLoopMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        ofClip(
            "C107",
            "visits as many entries as there are rows",
            "Only the first entries of each matrix are clipped: as many as it has rows. How "
                + "many entries has a matrix?",
            visiting((matrix, index) -> index < matrix.getNumRows())),
        ofClip(
            "C108",
            "visits one entry too many",
            "Your loop looks for an entry beyond the last. If the first has index 0, which "
                + "one is the last?",
            new Clipping(ClipLoopMisconceptions::tooFar)),
        ofClip(
            "C109",
            "begins with the second entry",
            "The first entry of each matrix is never clipped. Which index does it have?",
            visiting((matrix, index) -> index > 0)),
        ofClip(
            "C110",
            "ends before the last entry",
            "The last entry of each matrix is never clipped. Where does your loop end?",
            visiting((matrix, index) -> index < matrix.getNumElements() - 1)),
        ofClip(
            "C111",
            "visits the first column alone",
            "Only the first column of each matrix is clipped. Vectors have one column, but "
                + "matrices have more.",
            visiting((matrix, index) -> index % matrix.getNumCols() == 0)),
        ofClip(
            "C124",
            "visits the first row alone",
            "Only the first row of each matrix is clipped. Which loop goes down the rows?",
            visiting((matrix, index) -> index < matrix.getNumCols())),
        ofClip(
            "C125",
            "visits the diagonal alone",
            "Only the diagonal of each matrix is clipped. Rows and columns need an index each.",
            visiting(
                (matrix, index) -> index / matrix.getNumCols() == index % matrix.getNumCols())));
  }

  private static Gradients tooFar(Gradients gradients, double maxValue) {
    return Entries.map(
        gradients.copy(),
        matrix -> {
          for (int i = 0; i <= matrix.getNumElements(); i++) {
            matrix.set(i, clipped(matrix.get(i), maxValue));
          }
          return matrix;
        });
  }
}
