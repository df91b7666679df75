package dinosaurus.rubric.inference.clip;

import dinosaurus.assignment.Call;
import dinosaurus.rubric.answers.Tensor;
import dinosaurus.rubric.inference.observation.Crashed;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says which gradient's size is in the messages of exceptions that {@code clip} ended with. */
public final class CrashedClips {

  private static final Pattern SHAPE =
      Pattern.compile("\\b(d\\w+) has shape (\\(\\d+, \\d+\\)), but");
  private static final Pattern INDEX =
      Pattern.compile("\\bIndex (\\d+) out of bounds for length \\1\\b");

  private CrashedClips() {}

  /** Returns what holds of one gradient alone, and of all calls; nothing if there are none. */
  public static List<String> clauses(List<Crashed<Call.Clip>> calls) {
    List<Set<String>> each = calls.stream().map(CrashedClips::clauses).toList();
    List<String> common =
        each.stream()
            .limit(1)
            .flatMap(Set::stream)
            .filter(clause -> each.stream().allMatch(one -> one.contains(clause)))
            .toList();
    return common.size() == 1 ? common : List.of();
  }

  private static Set<String> clauses(Crashed<Call.Clip> call) {
    Matcher shape = SHAPE.matcher(call.error());
    if (shape.find()) {
      return named(
          call,
          gradient -> gradient.shape().equals(shape.group(2)),
          "what is to come back as " + shape.group(1) + " has the shape of %s");
    }
    Matcher index = INDEX.matcher(call.error());
    return index.find()
        ? named(
            call,
            gradient -> String.valueOf(gradient.matrix().getNumElements()).equals(index.group(1)),
            "the index that is out of range is the one just after the last of %s")
        : Set.of();
  }

  private static Set<String> named(
      Crashed<Call.Clip> call, Predicate<Tensor> condition, String clause) {
    return Tensor.of(call.given().gradients()).stream()
        .filter(condition)
        .map(gradient -> clause.formatted(gradient.name()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
