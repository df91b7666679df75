package dinosaurus.harness.survival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes classes of right, wrong and misbehaving submissions in known proportion. */
final class Cohort {

  /** No divisor of 100, so that neighbours are of different kinds. */
  private static final int STRIDE = 37;

  private Cohort() {}

  /**
   * Writes submissions.
   *
   * @return the score and the outcome that each is to get, by its name
   */
  static Map<String, String> write(Path folder, int size) throws IOException {
    List<Kind> hundred = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (int i = 0; i < kind.share(); i++) {
        hundred.add(kind);
      }
    }
    Map<String, String> expected = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      Kind kind = hundred.get(i * STRIDE % hundred.size());
      String name = "student-%04d".formatted(i);
      kind.write(folder.resolve(name), "// " + i + "\n");
      expected.put(name, kind.expected());
    }
    return expected;
  }

  /** Reads what a run made of the submissions, in the same words. */
  static Map<String, String> graded(Path output) throws IOException {
    Map<String, String> grades = new TreeMap<>();
    List<String> lines = Files.readAllLines(output.resolve("grades.csv"));
    List<String> header = List.of(lines.get(0).split(",", -1));
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.split(",", -1));
      String grade =
          cells.get(header.indexOf("total")) + " " + cells.get(header.indexOf("outcome"));
      if (grades.put(cells.get(header.indexOf("submission")), grade) != null) {
        throw new IllegalStateException("It is there twice: " + line);
      }
    }
    return grades;
  }
}
