package dinosaurus.harness.followthrough;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.reference.misconceptions.Misconceptions;
import dinosaurus.rubric.grading.Grading;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What isn't called can't lie, and isn't told anything. */
@DisplayName("With follow-through, a submission gets the very calls that it gets without")
class CallsTest {

  private static final CaseSet FIXTURES =
      FollowedCases.upTo(60, CaseSet.load(Visibility.PUBLIC, Visibility.HIDDEN));

  static Stream<Mistaken> submissions() {
    return Stream.of(List.of("C105"), List.of("S05"), List.of("O12"), List.of("C105", "S05", "O12"))
        .map(ids -> new Mistaken(ids.stream().map(CallsTest::mistake).toList()));
  }

  private static Mistake mistake(String id) {
    return Misconceptions.all().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(Mistake::of)
        .orElseThrow();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("submissions")
  void sameCalls(Mistaken submission) {
    CallLog without = new CallLog(submission.model());
    Grading.grade(without, FIXTURES);
    CallLog with = new CallLog(submission.model());
    int followed = FollowThrough.find().orElseThrow().grade(with, FIXTURES).followedThrough();
    assertTrue(followed > 0, "Nothing was followed.");
    assertEquals(without.calls(), with.calls());
  }
}
