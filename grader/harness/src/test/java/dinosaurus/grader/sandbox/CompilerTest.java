package dinosaurus.grader.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilerTest {

  private static final String HEAD = "package dinosaurus.student;\npublic class DinosaurModel {\n";

  @TempDir Path folder;

  private Path sources;
  private Path student;

  @BeforeEach
  void createFolders() throws IOException {
    sources = folder.resolve("sources");
    student = Files.createDirectories(sources.resolve("dinosaurus/student"));
    Files.createDirectory(folder.resolve("classes"));
  }

  private Compilation compile(byte[] source, Limits limits)
      throws IOException, InterruptedException {
    Files.write(student.resolve("DinosaurModel.java"), source);
    return new Compiler(limits).compile(sources, folder.resolve("classes"));
  }

  private List<String> messages(String source) throws IOException, InterruptedException {
    Compilation compilation = compile(source.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
    return assertInstanceOf(Compilation.Rejected.class, compilation).messages();
  }

  @Test
  void compilesTheModelAndTheHelpersItNamesAndNothingElse()
      throws IOException, InterruptedException {
    Files.writeString(
        student.resolve("Helper.java"), "package dinosaurus.student; class Helper { int n; }");
    Files.writeString(student.resolve("Scratch.java"), "this is no Java");
    String source =
        HEAD + "dinosaurus.toolkit.Rnn rnn; String dino = \"\u00fc\u2603\"; Helper h; }";
    assertInstanceOf(
        Compilation.Compiled.class,
        compile(source.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT));
    assertTrue(Files.exists(folder.resolve("classes/dinosaurus/student/Helper.class")));
    assertFalse(Files.exists(folder.resolve("classes/dinosaurus/student/Scratch.class")));
  }

  @Test
  void namesTheLineAndTheMistake() throws IOException, InterruptedException {
    assertEquals(
        List.of(
            "DinosaurModel.java, line 3: there is no variable five",
            "DinosaurModel.java, line 4: incompatible types: String cannot be converted to int"),
        messages(HEAD + "int a = five;\nint b = \"b\";\n}\n"));
  }

  @Test
  void seesNeitherTheRubricNorTheFixtures() throws IOException, InterruptedException {
    assertEquals(
        List.of("DinosaurModel.java, line 3: package dinosaurus.grader.score does not exist"),
        messages(HEAD + "dinosaurus.grader.score.Score score;\n}\n"));
    assertEquals(
        List.of("DinosaurModel.java, line 3: package dinosaurus.fixtures does not exist"),
        messages(HEAD + "dinosaurus.fixtures.Fixture fixture;\n}\n"));
  }

  @Test
  void saysThatAnEmptyFileHoldsNoClass() throws IOException, InterruptedException {
    assertEquals(
        List.of("DinosaurModel.java doesn't hold the class dinosaurus.student.DinosaurModel."),
        messages(""));
  }

  @Test
  void saysWhichPackageIsWrong() throws IOException, InterruptedException {
    assertEquals(
        List.of("DinosaurModel.java doesn't hold the class dinosaurus.student.DinosaurModel."),
        messages("package mine;\npublic class DinosaurModel { }\n"));
  }

  @Test
  void refusesASourceThatIsntUtf8() throws IOException, InterruptedException {
    byte[] latin = (HEAD + "String s = \"\u00fc\"; }").getBytes(StandardCharsets.ISO_8859_1);
    Compilation compilation = compile(latin, Limits.DEFAULT);
    assertEquals(
        List.of("DinosaurModel.java, line 3: unmappable character (0xFC) for encoding UTF-8"),
        assertInstanceOf(Compilation.Rejected.class, compilation).messages());
  }

  @Test
  void survivesASourceThatBreaksTheCompiler() throws IOException, InterruptedException {
    String deep = HEAD + "int a = " + "(".repeat(100_000) + "1" + ")".repeat(100_000) + ";\n}\n";
    String message = messages(deep).get(0);
    assertTrue(message.startsWith("The compiler gave up on this source"), message);
  }

  @Test
  void stopsACompilerThatTakesTooLong() throws IOException, InterruptedException {
    Limits impatient = new Limits(Duration.ofSeconds(1), Duration.ofMillis(1), 64);
    Compilation compilation = compile(HEAD.getBytes(StandardCharsets.UTF_8), impatient);
    assertEquals(
        List.of("The compiler didn't finish within 0 s."),
        assertInstanceOf(Compilation.Rejected.class, compilation).messages());
  }

  @Test
  void runsNoAnnotationProcessor() throws IOException, InterruptedException {
    Files.createDirectories(sources.resolve("META-INF/services"));
    Files.writeString(
        sources.resolve("META-INF/services/javax.annotation.processing.Processor"),
        "dinosaurus.student.Missing\n");
    assertInstanceOf(
        Compilation.Compiled.class,
        compile((HEAD + "}").getBytes(StandardCharsets.UTF_8), Limits.DEFAULT));
  }
}
