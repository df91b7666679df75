package dinosaurus.harness.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dinosaurus.harness.Examples;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Grades two submissions, of 50 points and of none, and runs commands on what came of it. */
final class GradedClass {

  static final String NAME = "half-done";
  static final String POINTS = "50";

  private final Path grades;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private GradedClass(Path grades) {
    this.grades = grades;
  }

  /** Grades into a folder. */
  static GradedClass grade(Path grades) {
    GradedClass graded = new GradedClass(grades);
    assertEquals(0, graded.regrade(), graded.told());
    return graded;
  }

  /** Returns a copy of the whole folder, whose commands work on it alone. */
  GradedClass copy(Path to) throws IOException {
    try (Stream<Path> files = Files.walk(grades)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(grades.relativize(file).toString()));
      }
    }
    return new GradedClass(to);
  }

  int regrade() {
    return run(
        "grade",
        Examples.FOLDER.resolve(NAME),
        Examples.FOLDER.resolve("stub-untouched"),
        "--out",
        grades);
  }

  /** Runs a command; a stack trace is never the answer. */
  int run(Object... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    int code =
        Dino.run(
            new PrintWriter(out),
            new PrintWriter(err),
            Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    assertFalse(err.toString().contains("\tat "), err::toString);
    return code;
  }

  /** Returns the points that the table of an export has for the submission; empty if none. */
  String exported() {
    List<String> found = new ArrayList<>();
    run("export", "csv", grades);
    for (String line : out.toString().lines().toList()) {
      if (line.startsWith(NAME + ",")) {
        found.add(line.substring(line.lastIndexOf(',') + 1));
      }
    }
    assertEquals(1, found.size(), out::toString);
    return found.get(0);
  }

  /** Returns what the latest command wrote to both outputs. */
  String told() {
    return out.toString() + err;
  }

  /** Returns the folder of the reports. */
  Path folder() {
    return grades;
  }

  /** Returns a file of the submission. */
  Path file(String name) {
    return grades.resolve(NAME).resolve(name);
  }
}
