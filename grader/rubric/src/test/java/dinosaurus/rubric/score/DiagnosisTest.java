package dinosaurus.rubric.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.KnownMistake;
import dinosaurus.fixtures.Visibility;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A diagnosis")
class DiagnosisTest {

  private static final KnownMistake CLIP =
      new KnownMistake("C01", Exercise.CLIP, "title", "Look up.", "#exercise-1-clip-20-points");
  private static final KnownMistake TWIN =
      new KnownMistake("C02", Exercise.CLIP, "another", "Look up.", "#exercise-1-clip-20-points");
  private static final KnownMistake OPTIMIZE =
      new KnownMistake("O01", Exercise.OPTIMIZE, "title", "Look down.", "#exploding-gradients");

  @Test
  @DisplayName("of one mistake is its hint and where the handout tells more")
  void named() {
    assertEquals(
        List.of("Hint: Look up. (handout: Exercise 1)"), new Diagnosis.Named(CLIP).feedback());
    assertEquals(
        List.of("Hint: Look down. (handout: \"Exploding gradients\")"),
        new Diagnosis.Named(OPTIMIZE).feedback());
  }

  @Test
  @DisplayName("of several with one hint is that hint")
  void oneOf() {
    Diagnosis diagnosis = Diagnosis.Cause.of(List.of(CLIP, TWIN));
    assertEquals(new Diagnosis.Named(CLIP).feedback(), diagnosis.feedback());
    assertEquals(List.of(CLIP, TWIN), diagnosis.mistakes());
    assertThrows(
        IllegalArgumentException.class, () -> new Diagnosis.OneOf(List.of(CLIP, OPTIMIZE)));
    assertThrows(IllegalArgumentException.class, () -> new Diagnosis.OneOf(List.of(CLIP)));
  }

  @Test
  @DisplayName("names the mistakes behind a consequence, and all of a combination")
  void mistakes() {
    Diagnosis follows = new Diagnosis.FollowsFrom(new Diagnosis.Named(CLIP));
    assertEquals(List.of(CLIP), follows.mistakes());
    assertEquals(
        List.of(CLIP, OPTIMIZE),
        new Diagnosis.Combined(List.of(follows, new Diagnosis.Named(OPTIMIZE))).mistakes());
  }

  @Test
  @DisplayName("of an earlier mistake sends the student there")
  void earlier() {
    assertEquals(
        List.of("This follows from the mistake in clip; repair that first."),
        new Diagnosis.FollowsFrom(new Diagnosis.Named(CLIP)).feedback());
    assertEquals(
        List.of(
            "This may follow from what is wrong in clip, sample and optimize; repair that first."),
        new Diagnosis.MayFollowFrom(List.of(Exercise.CLIP, Exercise.SAMPLE, Exercise.OPTIMIZE))
            .feedback());
    assertEquals(
        List.of("This may follow from what is wrong in clip; repair that first."),
        new Diagnosis.MayFollowFrom(List.of(Exercise.CLIP)).feedback());
  }

  @Test
  @DisplayName("of several mistakes has a line for each, none twice")
  void combined() {
    Diagnosis.Cause first = new Diagnosis.Named(CLIP);
    assertEquals(
        List.of("Hint: Look up. (handout: Exercise 1)"),
        new Diagnosis.Combined(List.of(first, new Diagnosis.Named(TWIN))).feedback());
    assertEquals(
        2, new Diagnosis.Combined(List.of(first, new Diagnosis.Named(OPTIMIZE))).feedback().size());
    assertThrows(IllegalArgumentException.class, () -> new Diagnosis.Combined(List.of(first)));
  }

  @Test
  @DisplayName("is told to a student without failures of the grader's own")
  void withoutFailures() {
    Diagnosis failed = Diagnosis.Failed.by(new IllegalStateException());
    Diagnosis named = new Diagnosis.Named(CLIP);
    assertEquals(new Diagnosis.Silent(), failed.withoutFailures());
    assertEquals(named, named.and(failed).withoutFailures());
    assertEquals(new Diagnosis.Silent(), failed.and(failed).withoutFailures());
    assertEquals(failed, new Diagnosis.Silent().and(failed));
  }

  @Test
  @DisplayName("is told of what is wrong alone")
  void complete() {
    Map<Exercise, Diagnosis> diagnoses = Map.of(Exercise.CLIP, new Diagnosis.Named(CLIP));
    assertEquals(new Diagnosis.Silent(), diagnosis(new Outcome.Passed(), diagnoses));
    assertEquals(new Diagnosis.Named(CLIP), diagnosis(new Outcome.NotRun("why"), diagnoses));
    assertEquals(new Diagnosis.Silent(), diagnosis(new Outcome.NotRun("why"), Map.of()));
  }

  private static Diagnosis diagnosis(Outcome outcome, Map<Exercise, Diagnosis> diagnoses) {
    GradedResult result =
        new GradedResult("clip.a", Exercise.CLIP, "does it", 1, Visibility.PUBLIC, outcome);
    return new Score(List.of(result), diagnoses).exercises().get(0).diagnosis();
  }
}
