package dinosaurus.rubric.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Exercise;
import dinosaurus.rubric.ClipTests;
import dinosaurus.rubric.ModelTests;
import dinosaurus.rubric.OptimizeTests;
import dinosaurus.rubric.SampleTests;
import dinosaurus.rubric.models.RightModel;
import dinosaurus.rubric.models.StubModel;
import dinosaurus.rubric.report.Paint;
import dinosaurus.rubric.report.ReportFiles;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

@DisplayName("A student's test run")
class ScoreboardListenerTest {

  @TempDir private Path folder;

  private final SummaryGeneratingListener summary = new SummaryGeneratingListener();

  @Test
  @DisplayName("of the stub is green, says what to write first, and shows no stack trace")
  void stub() throws Exception {
    String console = run(StubClip.class, StubSample.class, StubOptimize.class, StubTraining.class);
    TestExecutionSummary counts = summary.getSummary();
    assertEquals(0, counts.getTestsFailedCount());
    assertEquals(counts.getTestsFoundCount(), counts.getTestsAbortedCount());
    assertTrue(console.contains("  0 / 100"), console);
    assertTrue(console.contains("Next: write clip in DinosaurModel.java."), console);
    assertFalse(console.contains("\tat "), console);
    assertTrue(json().contains("\"status\" : \"graded\""), json());
  }

  @Test
  @DisplayName(
      "of one right exercise tells that the rest didn't run, and counts none of its points")
  void part() throws Exception {
    String console = run(RightClip.class);
    assertEquals(0, summary.getSummary().getTestsFailedCount());
    assertTrue(console.contains("Only 6 of the 28 graded tests ran."), console);
    assertTrue(console.contains(" what ran: 20 / 20\n"), console);
    assertTrue(console.matches("(?s).*\noptimize  \\[-{20}]  not run +-\n.*"), console);
    assertTrue(page().contains("<strong>20</strong> of 20 points of what ran"), page());
    assertTrue(json().contains("\"status\" : \"partlyGraded\""), json());
    assertTrue(json().contains("\"outOf100\" : 20.0"), json());
  }

  @Test
  @DisplayName("of a crashing constructor fails with its line alone in the trace")
  void crash() throws Exception {
    String console = run(BrokenClip.class);
    assertEquals(6, summary.getSummary().getTestsFailedCount());
    Throwable failure = summary.getSummary().getFailures().get(0).getException();
    assertTrue(failure.getMessage().contains("no model today"), failure.getMessage());
    assertTrue(
        Arrays.stream(failure.getStackTrace())
            .allMatch(frame -> frame.getClassName().startsWith("dinosaurus.rubric.grading.")));
    assertTrue(console.contains("[CRASH]"), console);
  }

  @Test
  @DisplayName("of a wrong exercise is red, with the first finding as the message")
  void wrong() throws Exception {
    run(WrongClip.class);
    assertEquals(6, summary.getSummary().getTestsFailedCount());
    Throwable failure = summary.getSummary().getFailures().get(0).getException();
    assertTrue(failure.getMessage().startsWith("Case \""), failure.getMessage());
    assertEquals(0, failure.getStackTrace().length);
  }

  @Test
  @DisplayName("of a wrong exercise tells which mistake gives these answers")
  void diagnosis() throws Exception {
    String console = run(WrongClip.class);
    assertTrue(console.contains("\nclip\n  Hint: "), console);
    assertTrue(console.contains("(handout: Exercise 1)"), console);
    assertTrue(json().contains("\"id\" : \"C25\""), json());
  }

  @Test
  @DisplayName("says in its last line that tests failed, and where the report is")
  void lastLine() {
    String failed = run(WrongClip.class).lines().reduce("", (line, next) -> next);
    assertEquals(
        "Failed: 6 of 28 tests. The full report: " + folder.resolve("report.html"), failed);
    String right = run(RightClip.class).lines().reduce("", (line, next) -> next);
    assertEquals("The full report: " + folder.resolve("report.html"), right);
  }

  @Test
  @DisplayName("tells in the report when it was")
  void time() throws Exception {
    run(RightClip.class);
    assertTrue(page().contains("your own run of 2026-11-28 18:05:12"), page());
    String markdown = Files.readString(folder.resolve(ReportFiles.MARKDOWN));
    assertTrue(markdown.contains("\nYour own run of 2026-11-28 18:05:12.\n"), markdown);
  }

  @Test
  @DisplayName("that prints shows the first lines and counts the rest")
  void prints() throws Exception {
    String console = run(PrintingClip.class);
    assertTrue(console.contains("Printed by clip, case \""), console);
    assertTrue(console.contains("\", 30 lines:\n  | u?[31m0 <b>\n  | u?[31m1 <b>\n"), console);
    assertTrue(console.contains("  ... and 267 more; report.html has 20 of each case.\n"), console);
    String markdown = Files.readString(folder.resolve(ReportFiles.MARKDOWN));
    assertTrue(markdown.contains("\n  | u?[31m19 <b>\n  | ... and 10 more\n```\n"), markdown);
    String page = Files.readString(folder.resolve(ReportFiles.HTML));
    assertTrue(
        page.contains("u?[31m19 &lt;b&gt;</bdi>\n</pre>\n<p class=\"note\">and 10 more</p>"), page);
    assertTrue(json().contains("\"count\" : 30"), json());
  }

  @Test
  @DisplayName("of a clip that loses the sign is as the handout shows it")
  void handout() throws Exception {
    String handout = Files.readString(Path.of("../../student/README.md"));
    String sample = handout.replaceFirst("(?s).* loses the sign:\n\n```\n(.*?)```.*", "$1");
    assertTrue(sample.lines().count() > 5, sample);
    String console = run(SignlessClip.class);
    assertTrue(console.contains(sample), console);
  }

  @Test
  @DisplayName("of a clip without its lower bound is as the README shows it")
  void readme() throws Exception {
    String readme = Files.readString(Path.of("../../README.md"));
    String sample =
        readme.replaceFirst("(?s).* bounds of `clip` forgotten:\n\n```\n(.*?)```.*", "$1");
    String console =
        run(
            BoundlessClip.class,
            BoundlessSample.class,
            BoundlessOptimize.class,
            BoundlessTraining.class);
    assertTrue(console.contains(sample), console);
  }

  @Test
  @DisplayName("says to the byte what grading without test classes says")
  void local() throws Exception {
    run(StubClip.class, StubSample.class, StubOptimize.class, StubTraining.class);
    assertEquals(local(StubModel.class, EnumSet.allOf(Exercise.class)), json());
    run(RightClip.class);
    assertEquals(local(RightModel.class, Set.of(Exercise.CLIP)), json());
    run(BrokenClip.class);
    assertEquals(local(Broken.class, Set.of(Exercise.CLIP)), json());
    run(SignlessClip.class);
    assertEquals(local(Signless.class, Set.of(Exercise.CLIP)), json());
  }

  private static String local(Class<? extends CharacterModel> type, Set<Exercise> exercises) {
    try (LocalGrading grading = new LocalGrading()) {
      return ReportDocument.of(grading.grade(type, exercises)).json();
    }
  }

  private String json() throws Exception {
    return Files.readString(folder.resolve(ReportFiles.JSON));
  }

  private String page() throws Exception {
    return Files.readString(folder.resolve(ReportFiles.HTML));
  }

  private String run(Class<?>... classes) {
    ByteArrayOutputStream console = new ByteArrayOutputStream();
    ScoreboardListener listener =
        new ScoreboardListener(
            new PrintStream(console, true, StandardCharsets.UTF_8),
            folder.toString(),
            null,
            Paint.PLAIN,
            Clock.fixed(Instant.parse("2026-11-28T18:05:12Z"), ZoneOffset.UTC));
    LauncherConfig config =
        LauncherConfig.builder()
            .enableLauncherSessionListenerAutoRegistration(false)
            .addLauncherSessionListeners(listener)
            .addTestExecutionListeners(summary)
            .build();
    try (LauncherSession session = LauncherFactory.openSession(config)) {
      session
          .getLauncher()
          .execute(
              LauncherDiscoveryRequestBuilder.request()
                  .selectors(Arrays.stream(classes).map(DiscoverySelectors::selectClass).toList())
                  .filters(EngineFilter.includeEngines("junit-jupiter"))
                  .build());
    }
    return console.toString(StandardCharsets.UTF_8);
  }

  @ModelUnderTest(StubModel.class)
  static class StubClip extends ClipTests {}

  @ModelUnderTest(StubModel.class)
  static class StubSample extends SampleTests {}

  @ModelUnderTest(StubModel.class)
  static class StubOptimize extends OptimizeTests {}

  @ModelUnderTest(StubModel.class)
  static class StubTraining extends ModelTests {}

  @ModelUnderTest(RightModel.class)
  static class RightClip extends ClipTests {}

  @ModelUnderTest(Broken.class)
  static class BrokenClip extends ClipTests {}

  @ModelUnderTest(Printing.class)
  static class PrintingClip extends ClipTests {}

  @ModelUnderTest(Same.class)
  static class WrongClip extends ClipTests {}

  @ModelUnderTest(Signless.class)
  static class SignlessClip extends ClipTests {}

  @ModelUnderTest(DinosaurModel.class)
  static class BoundlessClip extends ClipTests {}

  @ModelUnderTest(DinosaurModel.class)
  static class BoundlessSample extends SampleTests {}

  @ModelUnderTest(DinosaurModel.class)
  static class BoundlessOptimize extends OptimizeTests {}

  @ModelUnderTest(DinosaurModel.class)
  static class BoundlessTraining extends ModelTests {}

  /** Forgets the lower bound. */
  static final class DinosaurModel extends RightModel {
    @Override
    public Gradients clip(Gradients gradients, double maxValue) {
      return new Gradients(
          below(gradients.dWax(), maxValue),
          below(gradients.dWaa(), maxValue),
          below(gradients.dWya(), maxValue),
          below(gradients.db(), maxValue),
          below(gradients.dby(), maxValue));
    }

    private static SimpleMatrix below(SimpleMatrix matrix, double bound) {
      return matrix.elementOp((int row, int column, double value) -> Math.min(value, bound));
    }
  }

  /** Can't be created. */
  static final class Broken extends RightModel {
    Broken() {
      throw new IllegalStateException("no model today");
    }
  }

  /** Prints what might do harm in a terminal or on a page. */
  static final class Printing extends RightModel {
    @Override
    public Gradients clip(Gradients gradients, double maxValue) {
      for (int i = 0; i < 30; i++) {
        System.out.println("u\u001b[31m" + i + " <b>");
      }
      return super.clip(gradients, maxValue);
    }
  }

  /** Clips nothing. */
  static final class Same extends RightModel {
    @Override
    public Gradients clip(Gradients gradients, double maxValue) {
      return gradients;
    }
  }

  /** Clips what the sign has been taken from. */
  static final class Signless extends RightModel {
    @Override
    public Gradients clip(Gradients gradients, double maxValue) {
      return super.clip(
          new Gradients(
              positive(gradients.dWax()),
              positive(gradients.dWaa()),
              positive(gradients.dWya()),
              positive(gradients.db()),
              positive(gradients.dby())),
          maxValue);
    }

    private static SimpleMatrix positive(SimpleMatrix matrix) {
      return matrix.elementOp((int row, int column, double value) -> Math.abs(value));
    }
  }
}
