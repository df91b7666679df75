package dinosaurus.harness.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.assignment.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what mistakes cost in the exercises that they are made in, as docs/POINTS.md has it. */
public final class PointsTable {

  private static final Path FILE = Path.of("../../docs/POINTS.md");

  private PointsTable() {}

  /**
   * Holds what a mistake costs.
   *
   * @param mistake what it is called
   * @param exercise the exercise that it is made in
   * @param points the points lost there
   * @param tests the ids of the graded tests that take them away, in their order
   */
  public record Row(String mistake, Exercise exercise, int points, List<String> tests) {

    @Override
    public String toString() {
      int prefix = exercise.folder().length() + 1;
      String names =
          tests.stream().map(id -> id.substring(prefix)).collect(Collectors.joining(", "));
      return "| " + mistake + " | " + points + " | " + names + " |\n";
    }
  }

  /** Checks that the file has a table for each exercise, of these mistakes. */
  public static void assertCurrent(Collection<Row> rows) throws IOException {
    String text = Files.readString(FILE);
    String missing =
        Arrays.stream(Exercise.values())
            .map(exercise -> of(rows, exercise))
            .filter(table -> !text.contains(table))
            .collect(Collectors.joining("\n"));
    assertEquals("", missing, FILE + " lacks these tables");
  }

  private static String of(Collection<Row> rows, Exercise exercise) {
    return rows.stream()
        .filter(row -> row.exercise() == exercise)
        .sorted(Comparator.comparingInt(row -> -row.points()))
        .map(Row::toString)
        .collect(Collectors.joining("", "| mistake | points | lost in |\n|---|---:|---|\n", ""));
  }
}
