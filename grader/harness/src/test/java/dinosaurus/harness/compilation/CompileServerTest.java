package dinosaurus.harness.compilation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.sandbox.Limits;
import dinosaurus.harness.sandbox.Sandbox;
import dinosaurus.harness.sandbox.TestSandbox;
import dinosaurus.rubric.compilation.Compilation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompileServerTest {

  private static final String HEAD = "package dinosaurus.student;\npublic class DinosaurModel {\n";

  private static final String STUDENT = "dinosaurus/student/";
  private static final Sandbox SANDBOX = TestSandbox.find();

  private static CompileServer server;

  @BeforeAll
  static void start() throws Exception {
    server = new CompileServer(SANDBOX, Limits.DEFAULT);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static byte[] bytes(String source) {
    return source.getBytes(StandardCharsets.UTF_8);
  }

  private static Compilation compile(byte[] model) throws IOException, InterruptedException {
    return server.compile(Map.of(STUDENT + "DinosaurModel.java", model));
  }

  private List<String> messages(String source) throws IOException, InterruptedException {
    Compilation compilation = compile(bytes(source));
    return assertInstanceOf(Compilation.Rejected.class, compilation).messages();
  }

  /** A semicolon stands for a line break, and MODEL for what a class needs to be one. */
  private static String source(String text) {
    return text.replace(';', '\n').replace("MODEL", "implements dinosaurus.toolkit.CharacterModel");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|DinosaurModel.java is empty: hand in the file that you wrote.",
        "' ;; '|DinosaurModel.java is empty: hand in the file that you wrote.",
        "'int a,;<<<<<<< HEAD;int b,;=======;int c,;>>>>>>> main'|DinosaurModel.java, line 2: a merge"
            + " conflict of Git is left: choose one of the two versions",
        "'1 package a,;2 class DinosaurModel {;3;4 }'|DinosaurModel.java has a line number before"
            + " each line",
        "'  1: package a,;  2:'|DinosaurModel.java has a line number before each line",
        "'<!DOCTYPE html>;<html>'|DinosaurModel.java is a web page, not Java",
        "'<html lang=\"de\">'|DinosaurModel.java is a web page, not Java",
        "'From: <Saved by Blink>;Snapshot'|DinosaurModel.java is a web page, not Java",
        "'{; \"cells\": []}'|DinosaurModel.java is a notebook, not Java",
        "'{\\rtf1\\ansi'|DinosaurModel.java is a document or an archive under another name",
        "%PDF-1.7|DinosaurModel.java is a document or an archive under another name",
        "'diff --git a/x b/x'|DinosaurModel.java is a patch",
        "'```java;class A {};```'|DinosaurModel.java begins with ```",
        "'package default;public class DinosaurModel {}'|DinosaurModel.java, line 1: default"
            + " isn't the name of a package: write 'package dinosaurus.student;'."
      })
  void saysWhatIsNoSource(String text, String message) throws IOException, InterruptedException {
    String told = messages(source(text)).get(0);
    assertEquals(message, told.substring(0, Math.min(message.length(), told.length())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "public class DinosaurModel {}|DinosaurModel doesn't implement CharacterModel; write public"
            + " class DinosaurModel implements CharacterModel.",
        "public enum DinosaurModel { A }|DinosaurModel must be a class; write public class"
            + " DinosaurModel.",
        "public interface DinosaurModel {}|DinosaurModel must be a class; write public class"
            + " DinosaurModel.",
        "public abstract class DinosaurModel MODEL {}|DinosaurModel is abstract, so there can be no"
            + " object of it; take abstract away, and write the methods that are missing then.",
        "class DinosaurModel extends DinosaurBase {}|DinosaurModel isn't public; write public class"
            + " DinosaurModel.",
        "public class DinosaurModel extends DinosaurBase { public DinosaurModel(int n) {} }|"
            + "DinosaurModel has no public constructor without parameters; add public"
            + " DinosaurModel() { }, or remove the others.",
        "public class DinosaurModel extends DinosaurBase { private DinosaurModel() {} }|"
            + "DinosaurModel has no public constructor without parameters; add public"
            + " DinosaurModel() { }, or remove the others."
      })
  void saysWhatMakesAClassUnusable(String type, String message)
      throws IOException, InterruptedException {
    Compilation compilation =
        compile(bytes("package dinosaurus.student;\n" + source(type) + CallableModel.BASE));
    assertEquals(new Compilation.Unusable("DinosaurModel.java, line 2: " + message), compilation);
  }

  @Test
  void compilesTheModelAndTheHelpersItNamesAndNothingElse()
      throws IOException, InterruptedException {
    String source =
        CallableModel.with("dinosaurus.toolkit.Rnn rnn; String dino = \"\u00fc\u2603\"; Helper h;");
    Compilation compilation =
        server.compile(
            Map.of(
                STUDENT + "DinosaurModel.java", bytes(source),
                STUDENT + "Helper.java", bytes("package dinosaurus.student; class Helper { }"),
                STUDENT + "Scratch.java", bytes("this is no Java")));
    assertEquals(
        Set.of(STUDENT + "DinosaurModel", STUDENT + "DinosaurBase", STUDENT + "Helper"),
        assertInstanceOf(Compilation.Compiled.class, compilation).classes().keySet());
  }

  @Test
  void namesTheLineAndTheMistake() throws IOException, InterruptedException {
    assertEquals(
        List.of(
            "DinosaurModel.java, line 3: there is no variable five",
            "DinosaurModel.java, line 4: this is String, but int is needed here"),
        messages(HEAD + "int a = five;\nint b = \"b\";\n}\n"));
  }

  @Test
  void seesNeitherTheRubricNorTheFixtures() throws IOException, InterruptedException {
    assertEquals(
        List.of("DinosaurModel.java, line 3: package dinosaurus.rubric.score does not exist"),
        messages(HEAD + "dinosaurus.rubric.score.Score score;\n}\n"));
    assertEquals(
        List.of("DinosaurModel.java, line 3: package dinosaurus.fixtures does not exist"),
        messages(HEAD + "dinosaurus.fixtures.Case<?, ?> fixture;\n}\n"));
  }

  @Test
  void saysThatAFileHoldsNoClass() throws IOException, InterruptedException {
    assertEquals(
        List.of(
            "DinosaurModel.java doesn't hold the class dinosaurus.student.DinosaurModel; it must"
                + " begin with 'package dinosaurus.student;'."),
        messages("// Nothing yet.\n"));
  }

  @Test
  void saysWhichPackageIsWrong() throws IOException, InterruptedException {
    assertEquals(
        List.of(
            "DinosaurModel.java doesn't hold the class dinosaurus.student.DinosaurModel; it must"
                + " begin with 'package dinosaurus.student;'."),
        messages("package mine;\npublic class DinosaurModel { }\n"));
  }

  @Test
  void refusesASourceThatIsntUtf8() throws IOException, InterruptedException {
    byte[] latin = (HEAD + "String s = \"\u00fc\"; }").getBytes(StandardCharsets.ISO_8859_1);
    Compilation compilation = compile(latin);
    assertEquals(
        List.of(
            "DinosaurModel.java, line 3: a character isn't in UTF-8 (0xFC); save the file in UTF-8"),
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
    try (CompileServer hurried = new CompileServer(SANDBOX, impatient)) {
      Compilation compilation =
          hurried.compile(Map.of(STUDENT + "DinosaurModel.java", bytes(HEAD + "}")));
      assertEquals(
          List.of("The compiler didn't finish within 0 s of work."),
          assertInstanceOf(Compilation.Rejected.class, compilation).messages());
    }
  }

  @Test
  void keepsNothingOfOneSubmissionForTheNext() throws IOException, InterruptedException {
    String alone = HEAD + "Helper h; }";
    List<String> before = messages(alone);
    server.compile(
        Map.of(
            STUDENT + "DinosaurModel.java", bytes(alone),
            STUDENT + "Helper.java", bytes("package dinosaurus.student; class Helper { }")));
    assertEquals(before, messages(alone));
    assertEquals(List.of("DinosaurModel.java, line 3: there is no class Helper"), before);
  }

  @Test
  void makesTheSameClassesWhateverCameBefore() throws IOException, InterruptedException {
    byte[] source =
        bytes(CallableModel.with("Runnable a = () -> { }; Object b = new Object() { };"));
    Map<String, byte[]> first = ((Compilation.Compiled) compile(source)).classes();
    messages(HEAD + "(".repeat(100_000));
    messages("this is no Java");
    Map<String, byte[]> later = ((Compilation.Compiled) compile(source)).classes();
    assertEquals(first.keySet(), later.keySet());
    first.forEach((name, content) -> assertArrayEquals(content, later.get(name), name));
  }

  @Test
  void takesAByteOrderMarkForWhatItIs() throws IOException, InterruptedException {
    assertInstanceOf(Compilation.Compiled.class, compile(bytes("\ufeff" + CallableModel.with(""))));
  }

  @Test
  void runsNoAnnotationProcessor() throws IOException, InterruptedException {
    Compilation compilation =
        server.compile(
            Map.of(
                STUDENT + "DinosaurModel.java",
                bytes(CallableModel.with("")),
                "META-INF/services/javax.annotation.processing.Processor",
                bytes("dinosaurus.student.Missing\n")));
    assertInstanceOf(Compilation.Compiled.class, compilation);
  }
}
