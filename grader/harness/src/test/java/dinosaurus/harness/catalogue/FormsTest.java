package dinosaurus.harness.catalogue;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Assignment;
import dinosaurus.fixtures.KnownMistake;
import dinosaurus.harness.execution.SandboxedModel;
import dinosaurus.harness.execution.Workers;
import dinosaurus.harness.sandbox.Limits;
import dinosaurus.harness.sandbox.TestSandbox;
import dinosaurus.reference.misconceptions.Misconceptions;
import dinosaurus.rubric.grading.Grading;
import dinosaurus.rubric.grading.StudentCode;
import dinosaurus.rubric.score.ExerciseScore;
import dinosaurus.rubric.score.Score;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A misconception that is written as a student may write it")
class FormsTest {

  /** Trainings that are longer tell nothing about mistakes in earlier exercises. */
  private static final int LONGEST_RUN = 100;

  /** So many in all are tried by default. */
  private static final int SOME = 12;

  /** Only ever crash or never end, which many mistakes do, or show only in a second call. */
  private static final Set<String> UNNAMED = Set.of("C108", "S45", "S110", "S133", "O120", "M123");

  /** Some calls never return, so that a worker has to make them. */
  private static final Set<String> ENDLESS = Set.of("S35", "S45");

  private static final Limits SHORT = Limits.DEFAULT.withCall(Duration.ofSeconds(1));

  static List<Form> all() {
    return Form.all();
  }

  static Stream<Form> some() {
    List<Form> all = all();
    return IntStream.range(0, SOME).mapToObj(i -> all.get(i * all.size() / SOME));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("some")
  @DisplayName("loses points and is told the same hint, as some forms show")
  void some(Form form) throws Exception {
    assertNamed(form);
  }

  @Tag("slow")
  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  @DisplayName("loses points and is told the same hint, as all forms show")
  void all(Form form) throws Exception {
    assertNamed(form);
  }

  @Test
  @DisplayName("has two forms or more for each hint")
  void twoForms() {
    Map<String, Long> counts =
        all().stream()
            .collect(
                Collectors.groupingBy(form -> form.misconception().hint(), Collectors.counting()));
    assertEquals(
        List.of(),
        Misconceptions.all().stream()
            .filter(one -> counts.getOrDefault(one.hint(), 0L) < 2)
            .toList());
  }

  private static void assertNamed(Form form) throws Exception {
    Score score = score(form);
    ExerciseScore exercise =
        score.exercises().stream()
            .filter(one -> one.exercise() == form.misconception().exercise())
            .findFirst()
            .orElseThrow();
    List<String> hint =
        UNNAMED.contains(form.misconception().id())
            ? List.of()
            : List.of(form.misconception().hint());
    assertAll(
        form.toString(),
        () -> assertTrue(exercise.earned() < exercise.possible(), "It loses no points."),
        () -> assertEquals(hint, hints(Stream.of(exercise)), () -> exercise.diagnosis().toString()),
        () -> assertEquals(hint, hints(score.exercises().stream()), "Another cause is told."));
  }

  private static List<String> hints(Stream<ExerciseScore> exercises) {
    return exercises
        .flatMap(one -> one.diagnosis().mistakes().stream())
        .map(KnownMistake::hint)
        .distinct()
        .toList();
  }

  private static Score score(Form form) throws Exception {
    if (!ENDLESS.contains(form.misconception().id())) {
      return Grading.grade(
          StudentCode.load(Assignment.CLASS, form.classes()).getConstructor().newInstance(),
          Tried.concerning(form.misconception().exercise(), LONGEST_RUN));
    }
    try (Workers workers = new Workers(TestSandbox.find(), SHORT);
        SandboxedModel model = new SandboxedModel(workers, form.classes(), SHORT)) {
      return Grading.grade(model, Tried.concerning(form.misconception().exercise(), 0));
    }
  }
}
