package dinosaurus.harness.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.OptionalTool;
import dinosaurus.harness.intake.SourceFinder.Source;
import dinosaurus.rubric.score.PlainText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNamesTest {

  @ParameterizedTest
  @ValueSource(strings = {"con", "Aux.txt", "NUL .java", "com\u00b9", "LPT0", "CONIN$", "prn..."})
  void aDeviceOfWindowsIsNoName(String device) {
    assertTrue(SafeNames.usable(device).startsWith("_"), SafeNames.usable(device));
    assertTrue(SafeNames.harmless(device).startsWith("_"), SafeNames.harmless(device));
  }

  @Test
  void aCutNameEndsWithNoBlank() {
    assertEquals("x".repeat(99), SafeNames.usable("x".repeat(99) + "\u3000y"));
    assertEquals("x".repeat(98), SafeNames.usable("x".repeat(98) + "..y"));
  }

  @Test
  void aLongNameOfAFileKeepsItsEnding() {
    assertEquals("x".repeat(195) + ".java", SafeNames.harmless("x".repeat(500) + ".java"));
  }

  /** What is shown is the name itself, so that no two are shown alike. */
  @Property
  void anyNameIsShownAsItIs(@ForAll List<String> wanted) {
    SafeNames names = new SafeNames();
    Set<String> seen = new HashSet<>();
    for (String one : wanted) {
      String name = names.unique(one);
      assertEquals(name, PlainText.line(name));
      assertFalse(name.matches("(?s).*([\\\\/:*?\"<>|]|[. ]$).*"), name);
      assertTrue(name.getBytes(StandardCharsets.UTF_8).length < 230, name);
      assertTrue(seen.add(name.toLowerCase(Locale.ROOT)), name);
    }
  }

  /** Names in another encoding than the system's reach Java with the same sign for each. */
  @Test
  void namesThatCannotBeReadAreStillNames(@TempDir Path folder) throws Exception {
    OptionalTool.require("sh");
    String command =
        "for c in 350 351; do d=$(printf \"J\\\\$c\") && mkdir \"$d\" && echo $c"
            + " >\"$d/DinosaurModel.java\"; done";
    Path inbox = Files.createDirectory(folder.resolve("class"));
    new ProcessBuilder("sh", "-c", command).directory(inbox.toFile()).start().waitFor();
    try (Intake intake = Intake.of(List.of(inbox), folder.resolve("out"), Optional.empty())) {
      assertEquals(
          List.of("J\ufffd", "J\ufffd-2"),
          intake.submissions().stream().map(Submission::name).toList());
      for (Submission one : intake.submissions()) {
        assertTrue(one.source() instanceof Source.Found);
      }
    }
  }
}
