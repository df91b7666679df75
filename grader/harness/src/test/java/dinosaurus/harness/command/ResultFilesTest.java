package dinosaurus.harness.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.harness.results.ResultFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What runs leave beside the submissions' folders")
class ResultFilesTest {

  @Test
  @DisplayName("has the names that no submission gets")
  void names(@TempDir Path folder) throws IOException {
    GradedClass graded = GradedClass.grade(folder.resolve("grades"));
    try (Stream<Path> files = Files.list(graded.folder())) {
      Set<String> names =
          files
              .filter(file -> !Files.exists(file.resolve(ResultFiles.GRADE)))
              .map(file -> file.getFileName().toString())
              .collect(Collectors.toCollection(HashSet::new));
      names.add(ResultFiles.CLASS_BEFORE); // Another run leaves it.
      names.add(ResultFiles.PAIRS); // Submissions that are alike leave it.
      names.add(ResultFiles.NOTES); // Adjusting leaves it.
      names.add(ResultFiles.RUBRIC); // Asking for the rubric leaves it.
      assertEquals(ResultFiles.RESERVED, names);
    }
  }
}
