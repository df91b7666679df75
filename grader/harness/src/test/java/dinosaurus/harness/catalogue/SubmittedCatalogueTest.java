package dinosaurus.harness.catalogue;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.execution.SandboxedModel;
import dinosaurus.harness.execution.Workers;
import dinosaurus.harness.followthrough.FollowThrough;
import dinosaurus.harness.followthrough.MaskedTests;
import dinosaurus.harness.sandbox.Limits;
import dinosaurus.harness.sandbox.TestSandbox;
import dinosaurus.reference.misconceptions.Misconception;
import dinosaurus.reference.misconceptions.Misconceptions;
import dinosaurus.rubric.score.GradedResult;
import dinosaurus.rubric.score.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("slow")
@DisplayName("A misconception that is handed in, and runs in a worker,")
class SubmittedCatalogueTest {

  /**
   * One only ever crashes and one never ends, which many mistakes lead to. Of the others only a
   * second call tells; the tests that call again have words of their own.
   */
  private static final Set<String> UNNAMED = Set.of("C108", "S45", "S110", "S133", "O120", "M123");

  @TempDir static Path folder;

  private static List<Trial> trials;

  @BeforeAll
  static void grade() throws Exception {
    Submitted submitted = new Submitted(folder);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (Workers workers = new Workers(TestSandbox.find(), Limits.DEFAULT)) {
      List<Future<Trial>> running = new ArrayList<>();
      for (Misconception one : Misconceptions.all()) {
        Map<String, byte[]> classes = submitted.classes(one);
        running.add(threads.submit(() -> trial(one, workers, classes)));
      }
      trials = new ArrayList<>();
      for (Future<Trial> one : running) {
        trials.add(one.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Trial trial(
      Misconception misconception, Workers workers, Map<String, byte[]> classes)
      throws IOException {
    try (SandboxedModel model = new SandboxedModel(workers, classes, Limits.DEFAULT)) {
      Trial trial =
          new Trial(
              misconception,
              FollowThrough.find().orElseThrow().grade(model, Tried.all(misconception.exercise())));
      assertEquals(Optional.empty(), model.failure());
      return trial;
    }
  }

  static List<Trial> trials() {
    return trials;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("trials")
  @DisplayName("loses points in its exercise and in no other, and is told so")
  void losesPointsInItsExerciseAlone(Trial trial) {
    String id = trial.misconception().id();
    assertAll(
        trial.misconception().toString(),
        () -> assertTrue(trial.isCaught(), "It isn't caught."),
        () -> assertEquals(!UNNAMED.contains(id), trial.isNamed(), "It is named."),
        () -> assertFalse(trial.isNamedWrongly(), () -> trial.score().diagnoses().toString()),
        () -> assertLost(MaskedTests.of(id), trial));
  }

  private static void assertLost(Set<String> expected, Trial trial) {
    List<GradedResult> lost =
        trial.lostElsewhere().stream()
            .filter(result -> !(result.outcome() instanceof Outcome.NotRun))
            .toList();
    if (lost.stream().allMatch(result -> result.outcome() instanceof Outcome.Failed)) {
      assertEquals(expected, lost.stream().map(GradedResult::id).collect(Collectors.toSet()));
    } else {
      assertEquals(0, trial.score().followedThrough(), "A crash leads to nothing.");
    }
  }
}
