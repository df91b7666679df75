package dinosaurus.harness.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.harness.results.ClassList.Member;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A folder that two classes were graded into")
class GradedFolderTest {

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    for (String name : List.of("anna", "ben", "cem", "instructor/anna", "instructor/ben")) {
      Files.writeString(Files.createDirectories(folder.resolve(name)).resolve("report.json"), "{}");
    }
  }

  private void keep(boolean complete, String... names) throws IOException {
    List<Member> members =
        Stream.of(names).map(name -> Member.of(name, Grade.ofNothing(name))).toList();
    new ClassList(complete, members).keep(folder);
  }

  private static List<String> names(List<Path> folders) {
    return folders.stream().map(one -> one.getFileName().toString()).toList();
  }

  @Test
  @DisplayName("has those present that the last run found, and the others apart")
  void gone() throws IOException {
    keep(true, "anna", "ben", "cem");
    keep(true, "anna");
    assertEquals(List.of("anna"), names(GradedFolder.submissions(folder)));
    assertEquals(List.of("ben", "cem"), names(GradedFolder.gone(folder)));
    assertEquals(1, GradedFolder.read(folder).size());
  }

  @Test
  @DisplayName("has nobody gone where no run came to its end")
  void unknown() throws IOException {
    assertEquals(List.of("anna", "ben", "cem"), names(GradedFolder.submissions(folder)));
    assertEquals(List.of(), GradedFolder.gone(folder));
    keep(false, "anna");
    assertEquals(List.of("anna", "ben", "cem"), names(GradedFolder.submissions(folder)));
    assertEquals(List.of(), GradedFolder.gone(folder));
  }

  @Test
  @DisplayName("has nobody gone after a run that was killed before it left its list")
  void killed() throws IOException {
    keep(true, "anna");
    ClassList.expect(folder);
    assertEquals(List.of(), GradedFolder.gone(folder));
    assertEquals(List.of("anna", "ben", "cem"), names(GradedFolder.submissions(folder)));
    keep(true, "anna", "ben");
    assertEquals(List.of("cem"), names(GradedFolder.gone(folder)));
  }

  @Test
  @DisplayName("loses all reports of one that is removed")
  void removed() throws IOException {
    GradedFolder.remove(folder, "ben");
    assertEquals(List.of("anna", "cem"), names(GradedFolder.submissions(folder)));
    assertEquals(false, Files.exists(folder.resolve("instructor/ben")));
    assertEquals(true, Files.exists(folder.resolve("instructor/anna")));
  }
}
