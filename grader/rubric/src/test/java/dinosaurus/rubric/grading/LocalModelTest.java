package dinosaurus.rubric.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.compilation.Compiler;
import dinosaurus.rubric.models.StubModel;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A student's file as it is saved")
class LocalModelTest {

  @TempDir private Path folder;

  private void save(String path, String source, Charset charset) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, source, charset);
  }

  private static String stub() throws IOException {
    return Files.readString(Path.of("../../student/src/main/java").resolve(Compiler.MODEL));
  }

  @Test
  @DisplayName("says why it doesn't compile, in plain words and in the compiler's")
  void doesNotCompile() throws Exception {
    save(
        Compiler.MODEL,
        stub().replaceFirst("\\{\n", "{\n  int one = \"1\";\n"),
        StandardCharsets.UTF_8);
    LocalModel model = LocalModel.in(folder);
    SubmissionReport report = model.ungraded().orElseThrow();
    assertEquals(Status.DID_NOT_COMPILE, report.status());
    assertTrue(report.messages().get(0).startsWith("DinosaurModel.java, line "));
    assertTrue(model.original().get(0).contains("incompatible types"));
    assertTrue(model.type().isEmpty());
  }

  @Test
  @DisplayName("is missed by its name")
  void missing() throws Exception {
    SubmissionReport report = LocalModel.in(folder).ungraded().orElseThrow();
    assertEquals(
        List.of("There is no " + folder.resolve(Compiler.MODEL) + ", the file to edit."),
        report.messages());
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "x-UTF-16LE-BOM", "UTF-16BE"})
  @DisplayName("is read in the encoding that it was saved in, and says so")
  void encoding(String charset) throws Exception {
    save(
        Compiler.MODEL,
        stub().replace("public class", "/* Gr\u00f6\u00dfe */ public class"),
        Charset.forName(charset));
    LocalModel model = LocalModel.in(folder);
    assertTrue(model.type().isPresent());
    String note = "dinosaurus/student/DinosaurModel.java isn't in UTF-8, and was read as";
    assertTrue(model.sources().notes().get(0).startsWith(note), model.sources().notes()::toString);
  }

  @Test
  @DisplayName("comes before what an editor made of an older one")
  void comesBeforeTheClassPath() throws Exception {
    String helper = StubModel.class.getName();
    save(
        Compiler.MODEL,
        stub().replaceFirst("\\{\n", "{\n  Object helper = new " + helper + "();\n"),
        StandardCharsets.UTF_8);
    save(
        helper.replace('.', '/') + ".java",
        "package " + StubModel.class.getPackageName() + "; public class StubModel { }",
        StandardCharsets.UTF_8);
    ClassLoader loader = LocalModel.in(folder).type().orElseThrow().getClassLoader();
    assertSame(loader, loader.loadClass(helper).getClassLoader());
  }
}
