package dinosaurus.rubric.inference.model;

import dinosaurus.assignment.Call;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What some runs of {@code model} have and others don't. */
enum RunTrait {
  MORE_THAN_NAMES("with more iterations than names", RunTrait::startsAgain),
  SEVERAL_AGAIN(
      "that go through several names more than once",
      call -> startsAgain(call) && call.names().size() > 1),
  OTHER_NAMES(
      "with more iterations than names, unless these are 1,536",
      call -> startsAgain(call) && call.names().size() != 1536),
  NEWLINE_ELSEWHERE("whose newline isn't at index 0", call -> call.vocabulary().newline() != 0),
  CAPITALS("on names with capitals", call -> anyName(call, ".*\\p{Lu}.*")),
  OTHER_CHARACTERS(
      "on names that hold more than small letters", call -> anyName(call, ".*[^a-z].*")),
  OTHER_VOCABULARY("whose vocabulary hasn't 27 characters", call -> call.vocabulary().size() != 27),
  OTHER_UNITS("whose hidden units aren't 50", call -> call.options().hiddenUnits() != 50);

  private final String words;
  private final Predicate<Call.Model> holds;

  RunTrait(String words, Predicate<Call.Model> holds) {
    this.words = words;
    this.holds = holds;
  }

  /**
   * Says what tells runs that come out wrong from those that come out right.
   *
   * @param right the calls that trained as they should
   * @param wrong the others
   * @return a clause; nothing if all are wrong, or nothing is found
   */
  static Optional<String> between(List<Call.Model> right, List<Call.Model> wrong) {
    return right.isEmpty() || wrong.isEmpty()
        ? Optional.empty()
        : Arrays.stream(values())
            .filter(trait -> wrong.stream().allMatch(trait.holds))
            .filter(trait -> right.stream().noneMatch(trait.holds))
            .map(trait -> trait.words)
            .findFirst()
            .or(() -> longer(right, wrong))
            .map(words -> "training comes out wrong in exactly the runs " + words);
  }

  private static Optional<String> longer(List<Call.Model> right, List<Call.Model> wrong) {
    int longest = right.stream().mapToInt(RunTrait::iterations).max().orElseThrow();
    return wrong.stream().allMatch(call -> iterations(call) > longest)
        ? Optional.of("of more than " + longest + (longest == 1 ? " iteration" : " iterations"))
        : Optional.empty();
  }

  private static boolean startsAgain(Call.Model call) {
    return iterations(call) > call.names().size();
  }

  private static boolean anyName(Call.Model call, String pattern) {
    return call.names().stream().anyMatch(name -> name.matches(pattern));
  }

  private static int iterations(Call.Model call) {
    return call.options().iterations();
  }
}
