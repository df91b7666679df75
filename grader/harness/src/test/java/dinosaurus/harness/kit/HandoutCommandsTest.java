package dinosaurus.harness.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.Clone;
import dinosaurus.harness.DocumentedCommands;
import dinosaurus.harness.Examples;
import dinosaurus.harness.Home;
import dinosaurus.harness.OptionalTool;
import dinosaurus.harness.Shell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The handout's commands, typed into a shell in a kit whose exercises are solved. */
@Tag("slow")
@ExtendWith(Clone.Resolver.class)
class HandoutCommandsTest {

  private static final String HANDOUT = "student/README.md";

  /** The rows of the table of what to play with. */
  private static final Pattern PLAY = Pattern.compile("(?m)^\\| `(--[^`]+)` \\|");

  /** Ends when somebody presses Ctrl-C; opens a window. */
  private static final Set<String> BY_HAND = Set.of("./dino check --watch", "./dino check --open");

  @TempDir private Path folder;

  @Test
  void workAsTheyStand(Clone clone) throws Exception {
    OptionalTool.require("mvn");
    Path kit = folder.resolve("kit");
    clone.dino("kit", "--out", kit.toString());
    Files.copy(
        Examples.FOLDER.resolve("full-marks/DinosaurModel.java"),
        kit.resolve(Kit.STUB),
        StandardCopyOption.REPLACE_EXISTING);
    Set<String> commands = new LinkedHashSet<>(DocumentedCommands.typed(HANDOUT));
    commands.addAll(DocumentedCommands.mentioned(HANDOUT));
    PLAY.matcher(Files.readString(Home.FOLDER.resolve(HANDOUT)))
        .results()
        .forEach(row -> commands.add("./dino play --iterations 50 " + row.group(1)));
    assertTrue(commands.removeAll(BY_HAND), commands::toString);
    assertTrue(commands.size() > 15, commands::toString);
    List<String> failures = new ArrayList<>();
    for (String command : commands) {
      String offline = command.replaceFirst("^mvn ", "mvn -o ");
      Shell.Result result = Shell.run(kit, List.of("sh", "-c", offline));
      if (result.code() != 0) {
        failures.add(command + " ended with " + result.code() + ":\n" + result.output());
      }
    }
    assertEquals(List.of(), failures);
  }
}
