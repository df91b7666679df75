package dinosaurus.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.CaseAuthor;
import dinosaurus.fixtures.CaseFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The committed cases")
class CommittedCasesTest {

  @Test
  @DisplayName("are what the reference would write now")
  void fresh() throws IOException {
    List<String> differences =
        CaseFiles.check(new ReferenceAuthor().author(Authored.SEED), Path.of("..", "fixtures"));
    assertTrue(
        differences.isEmpty(),
        () ->
            "Write the fixtures anew with './dino fixtures write':\n"
                + String.join("\n", differences));
  }

  @Test
  @DisplayName("have their author found by the service loader")
  void author() {
    List<Class<? extends CaseAuthor>> authors =
        ServiceLoader.load(CaseAuthor.class).stream()
            .<Class<? extends CaseAuthor>>map(ServiceLoader.Provider::type)
            .toList();
    assertEquals(List.of(ReferenceAuthor.class), authors);
  }
}
