package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Clipping.clipped;
import static dinosaurus.reference.misconceptions.Clipping.visiting;
import static dinosaurus.reference.misconceptions.Misconception.ofClip;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.Gradients;
import java.util.List;
import java.util.Set;

/** Misconceptions of {@code clip} about which gradients and which of their entries are visited. */
final class ClipLoopMisconceptions {

  private ClipLoopMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        forgetting(
            "C09",
            "forgets dWax",
            "dWax comes back unclipped, the other four are right. Is it clipped "
                + "anywhere, and is it that matrix that you return?",
            "dWax"),
        forgetting(
            "C10",
            "forgets dWaa",
            "dWaa comes back unclipped, the other four are right. Is it clipped "
                + "anywhere, and is it that matrix that you return?",
            "dWaa"),
        forgetting(
            "C101",
            "forgets dWya",
            "dWya comes back unclipped, the other four are right. Is it clipped "
                + "anywhere, and is it that matrix that you return?",
            "dWya"),
        forgetting(
            "C102",
            "forgets db",
            "db comes back unclipped, the other four are right. Is it clipped "
                + "anywhere, and is it that matrix that you return?",
            "db"),
        forgetting(
            "C103",
            "forgets dby",
            "dby comes back unclipped, the other four are right. Is it clipped "
                + "anywhere, and is it that matrix that you return?",
            "dby"),
        forgetting(
            "C104",
            "clips dWax alone",
            "Only dWax comes back clipped. Does your code come to the other four, and "
                + "are they what you return?",
            "dWaa",
            "dWya",
            "db",
            "dby"),
        forgetting(
            "C123",
            "forgets the gradients of the biases",
            "The gradients of the biases come back unclipped, the other three are "
                + "right. Are they clipped anywhere, and are they what you return?",
            "db",
            "dby"),
        ofClip(
            "C107",
            "visits as many entries as there are rows",
            "Only the first entries of each matrix are clipped: as many as it has rows. How "
                + "many entries has a matrix?",
            visiting((matrix, index) -> index < matrix.getNumRows())),
        ofClip(
            "C108",
            "visits one entry too many",
            "Your code looks for an entry beyond the last. If the first has index 0, "
                + "which one is the last?",
            new Clipping(ClipLoopMisconceptions::tooFar)),
        ofClip(
            "C109",
            "begins with the second entry",
            "The first entry of each matrix is never clipped. Which index does it have?",
            visiting((matrix, index) -> index > 0)),
        ofClip(
            "C110",
            "ends before the last entry",
            "The last entry of each matrix is never clipped. Which index does it " + "have?",
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
            "Only the first row of each matrix is clipped. How does your code come to "
                + "the others?",
            visiting((matrix, index) -> index < matrix.getNumCols())),
        ofClip(
            "C125",
            "visits the diagonal alone",
            "Only the diagonal of each matrix is clipped. How does your code come to "
                + "the entries beside it?",
            visiting(
                (matrix, index) -> index / matrix.getNumCols() == index % matrix.getNumCols())));
  }

  /** Clips all gradients but those that are named. */
  private static Misconception forgetting(String id, String title, String hint, String... names) {
    Set<String> forgotten = Set.of(names);
    return ofClip(
        id,
        title,
        hint,
        new Clipping(
            (gradients, maxValue) -> {
              Gradients right = new ReferenceModel().clip(gradients, maxValue);
              Gradients copy = gradients.copy();
              return new Gradients(
                  forgotten.contains("dWax") ? copy.dWax() : right.dWax(),
                  forgotten.contains("dWaa") ? copy.dWaa() : right.dWaa(),
                  forgotten.contains("dWya") ? copy.dWya() : right.dWya(),
                  forgotten.contains("db") ? copy.db() : right.db(),
                  forgotten.contains("dby") ? copy.dby() : right.dby());
            }));
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
