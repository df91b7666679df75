package dinosaurus.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.playground.Screen;
import dinosaurus.rubric.report.document.ExerciseEntry;
import dinosaurus.rubric.report.document.OutcomeKind;
import dinosaurus.rubric.report.document.ReportDocument;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The training for the archive of classes")
class ClassDataTrainingTest {

  @TempDir private Path home;

  @Test
  @DisplayName("comes to a score, and has wrong answers to explain in every exercise")
  void wrong() throws IOException {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    Screen screen = new Screen(false, StandardCharsets.UTF_8, writer, writer);
    assertEquals(ExitCode.DONE, ClassDataTraining.train(home, screen), out.toString());
    ReportDocument report = ReportDocument.read(Project.at(home).scores().resolve("report.json"));
    for (ExerciseEntry exercise : report.exercises()) {
      assertTrue(
          exercise.tests().stream().anyMatch(test -> test.outcome() == OutcomeKind.FAILED),
          exercise.exercise().toString());
    }
  }
}
