package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofClip;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.Gradients;
import java.util.List;
import java.util.Set;

/** Misconceptions of {@code clip} about which of the gradients are clipped. */
final class ClipForgottenMisconceptions {

  private ClipForgottenMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        forgetting(
            "C09",
            "forgets dWax",
            "dWax comes back unclipped, the other four are right. Count the gradients that "
                + "your code visits.",
            "dWax"),
        forgetting(
            "C10",
            "forgets dWaa",
            "dWaa comes back unclipped, the other four are right. Count the gradients that "
                + "your code visits.",
            "dWaa"),
        forgetting(
            "C101",
            "forgets dWya",
            "dWya comes back unclipped, the other four are right. Count the gradients that "
                + "your code visits.",
            "dWya"),
        forgetting(
            "C102",
            "forgets db",
            "db comes back unclipped, the other four are right. Count the gradients that "
                + "your code visits.",
            "db"),
        forgetting(
            "C103",
            "forgets dby",
            "dby comes back unclipped, the other four are right. Count the gradients that "
                + "your code visits.",
            "dby"),
        forgetting(
            "C104",
            "clips dWax alone",
            "Only dWax is clipped. What about the other four?",
            "dWaa",
            "dWya",
            "db",
            "dby"),
        forgetting(
            "C123",
            "forgets the gradients of the biases",
            "The gradients of the biases come back unclipped, the other three are right. "
                + "Count the gradients that your code visits.",
            "db",
            "dby"));
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
}
