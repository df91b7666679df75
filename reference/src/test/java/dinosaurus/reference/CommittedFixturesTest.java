package dinosaurus.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.FixtureAuthor;
import dinosaurus.fixtures.FixtureFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The committed fixtures")
class CommittedFixturesTest {

  @Test
  @DisplayName("are what the reference would write now")
  void fresh() throws IOException {
    List<String> differences =
        FixtureFiles.check(new ReferenceAuthor().author(Authored.SEED), Path.of("..", "fixtures"));
    assertTrue(
        differences.isEmpty(),
        () ->
            "Write the fixtures anew with './dino fixtures write':\n"
                + String.join("\n", differences));
  }

  @Test
  @DisplayName("have their author found by the service loader")
  void author() {
    List<Class<? extends FixtureAuthor>> authors =
        ServiceLoader.load(FixtureAuthor.class).stream()
            .<Class<? extends FixtureAuthor>>map(ServiceLoader.Provider::type)
            .toList();
    assertEquals(List.of(ReferenceAuthor.class), authors);
  }
}
