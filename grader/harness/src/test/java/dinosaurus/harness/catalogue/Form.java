package dinosaurus.harness.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dinosaurus.assignment.Exercise;
import dinosaurus.assignment.compilation.Compiler;
import dinosaurus.harness.MistakenSolution;
import dinosaurus.reference.misconceptions.Misconception;
import dinosaurus.reference.misconceptions.Misconceptions;
import dinosaurus.rubric.compilation.Compilation;
import dinosaurus.rubric.grading.StudentCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Holds a listed misconception as a student may write it.
 *
 * <p>The forms of an exercise stand in one file, each under a line {@code == C03 a}, as a {@link
 * MistakenSolution} takes them.
 *
 * @param misconception the misconception
 * @param letter tells the misconception's forms apart
 * @param code what stands in the student's file
 */
record Form(Misconception misconception, String letter, String code) {

  private static final String FOLDER = "/dinosaurus/harness/forms/";

  /** Reads the forms of all exercises. */
  static List<Form> all() {
    return Arrays.stream(Exercise.values()).flatMap(Form::of).toList();
  }

  private static Stream<Form> of(Exercise exercise) {
    return Arrays.stream(text(FOLDER + exercise.folder() + ".txt").split("(?m)^== "))
        .skip(1)
        .map(Form::parsed);
  }

  private static Form parsed(String text) {
    String[] lines = text.split("\n", 2);
    String[] heading = lines[0].split(" ");
    return new Form(misconception(heading[0]), heading[1], lines[1]);
  }

  private static Misconception misconception(String id) {
    return Misconceptions.all().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no misconception " + id + "."));
  }

  private static String text(String file) {
    try (InputStream in = Form.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the class files of a right solution but for this, by the names of the classes. */
  Map<String, byte[]> classes() throws IOException, InterruptedException {
    String source = MistakenSolution.of(misconception.exercise(), code);
    Compilation compilation = StudentCode.compile(Map.of(Compiler.MODEL, source.getBytes(UTF_8)));
    if (compilation instanceof Compilation.Compiled compiled) {
      return compiled.classes();
    }
    throw new IllegalArgumentException(this + " doesn't compile: " + compilation);
  }

  @Override
  public String toString() {
    return misconception.id() + " " + letter + ": " + misconception.title();
  }
}
