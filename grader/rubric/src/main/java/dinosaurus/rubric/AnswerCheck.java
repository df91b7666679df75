package dinosaurus.rubric;

import dinosaurus.assignment.Answer;
import dinosaurus.assignment.Assignment;
import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Parts;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.TrainedModel;
import java.util.ArrayList;
import java.util.List;

/** Tells what a call returned from what there is no judging. */
final class AnswerCheck {

  private static final int MOST_INDICES = 1000;
  private static final int MOST_CHECKPOINTS = 100_000;

  private AnswerCheck() {}

  /**
   * Observes what came of a call.
   *
   * @param call the arguments, after the call
   * @param result what the method returned; may be null, or hold what it mustn't
   */
  static <C extends Call<R>, R> Reply<Answer<C, R>> reply(C call, R result) {
    if (result == null) {
      return Reply.refused(
          call.exercise().folder() + " returned null, but must return " + wanted(call) + ".");
    }
    if (call instanceof Call.Sample sample) {
      return sampled(call, sample, (List<?>) result);
    }
    String lack = lack(result);
    return lack.isEmpty() ? new Reply.Answered<>(Answer.of(call, result)) : Reply.refused(lack);
  }

  private static String wanted(Call<?> call) {
    return switch (call.exercise()) {
      case CLIP -> "gradients";
      case SAMPLE -> "a list of indices";
      case OPTIMIZE -> "a step";
      case MODEL -> "a trained model";
    };
  }

  /** Says what isn't in a result; nothing if it is whole. */
  private static String lack(Object result) {
    if (result instanceof OptimizationStep step
        && (step.gradients() == null || step.aLast() == null)) {
      return "optimize returned a step whose "
          + (step.gradients() == null ? "gradients are" : "last state is")
          + " null.";
    }
    if (result instanceof TrainedModel trained) {
      if (trained.parameters() == null || trained.lastName() == null) {
        return "model returned a trained model whose "
            + (trained.parameters() == null ? "parameters are" : "last name is")
            + " null.";
      }
      if (trained.checkpoints().size() > MOST_CHECKPOINTS) {
        return "model returned more than " + MOST_CHECKPOINTS + " checkpoints.";
      }
    }
    return "";
  }

  @SuppressWarnings("unchecked")
  private static <C extends Call<R>, R> Reply<Answer<C, R>> sampled(
      C call, Call.Sample sample, List<?> returned) {
    int size = sample.vocabulary().size();
    List<Integer> indices = new ArrayList<>();
    for (Object entry : returned) {
      if (indices.size() == MOST_INDICES) {
        return Reply.refused(
            "sample returned more than "
                + MOST_INDICES
                + " indices, but a name has at most "
                + Assignment.LONGEST_NAME
                + " characters.",
            Parts.ofEndless());
      }
      if (!(entry instanceof Integer index)) {
        return Reply.refused(outside(indices.size(), entry, size));
      }
      indices.add(index);
    }
    Answer<C, R> answer = Answer.of(call, (R) indices);
    for (int i = 0; i < indices.size(); i++) {
      int index = indices.get(i);
      if (index < 0 || index >= size) {
        return Reply.refused(outside(i, index, size), Parts.of(answer));
      }
    }
    return new Reply.Answered<>(answer);
  }

  private static String outside(int position, Object entry, int size) {
    String what =
        entry == null || entry instanceof Integer
            ? String.valueOf(entry)
            : "a " + entry.getClass().getSimpleName();
    return "sample returned a list whose entry "
        + position
        + " is "
        + what
        + ", but must be an index from 0 to "
        + (size - 1)
        + ".";
  }
}
