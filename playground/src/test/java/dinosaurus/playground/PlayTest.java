package dinosaurus.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.Corpus;
import dinosaurus.toolkit.TrainingOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What {@code dino play} prints and draws. */
class PlayTest {

  /** Is dino in a process of its own, as a student has it who has solved everything. */
  static final class SolvedDino {

    private SolvedDino() {}

    public static void main(String[] arguments) {
      System.exit(
          new CommandLine(new PlayCommand(Player.Solved::new, Screen.ofTheJvm()))
              .execute(arguments));
    }
  }

  @TempDir private Path folder;

  @Test
  void theSameOptionsGiveTheSameNamesAndTheSamePicture() {
    String[] options = {"--iterations", "120", "--seed", "3", "--checkpoint-every", "50"};
    Player first = new Player(folder);
    first.play(options);
    String picture = first.picture();
    Player second = new Player(folder);
    second.play(options);
    assertEquals(first.out(), second.out());
    assertEquals(picture, second.picture());
  }

  @Test
  void anotherSeedGivesOtherNames() {
    Player first = new Player(folder);
    first.play("--iterations", "50");
    Player second = new Player(folder);
    second.play("--iterations", "50", "--seed", "1");
    assertNotEquals(first.names(), second.names());
  }

  @Test
  void theDefaultsInventWhatTheAssignmentDoes() {
    Player player = new Player(folder);
    assertEquals(0, player.play("--iterations", "2001"));
    Corpus dinosaurs = Corpus.dinosaurs();
    List<Checkpoint> checkpoints =
        new ReferenceModel()
            .model(
                dinosaurs.names(), dinosaurs.vocabulary(), new TrainingOptions(2001, 50, 7, false))
            .checkpoints();
    for (Checkpoint checkpoint : checkpoints) {
      String names = String.join("\n", Wrapping.lines(checkpoint.names(), "  "));
      assertTrue(player.out().contains(names), names);
    }
    assertEquals(2, checkpoints.size());
  }

  @Test
  void anOwnListGivesItsOwnAlphabet() throws IOException {
    Path list = Files.writeString(folder.resolve("islands.txt"), "Åland\nFårö\nÖland\n");
    Player player = new Player(folder);
    assertEquals(0, player.play("--corpus", list.toString(), "--iterations", "300"));
    player
        .names()
        .forEach(
            name ->
                assertTrue(
                    name.toLowerCase(Locale.ROOT).matches("[ådnlafrö]*|\\(nothing\\)"), name));
    assertTrue(player.picture().contains("Learning islands.txt"));
  }

  @Test
  void whatWasLearnedByHeartIsMarked() throws IOException {
    Path list = Files.writeString(folder.resolve("few.txt"), "a\naa\naaa\n");
    Player player = new Player(folder);
    player.play("--corpus", list.toString(), "--iterations", "300");
    assertTrue(player.out().contains("Aa*,"), player.out());
  }

  @Test
  void theColderTheMoreAlike() {
    String[] temperatures = {"0.01", "1", "5"};
    int[] distinct = new int[temperatures.length];
    for (int i = 0; i < temperatures.length; i++) {
      Player player = new Player(folder);
      player.play("--iterations", "500", "--names", "30", "--temperature", temperatures[i]);
      distinct[i] = new HashSet<>(player.names()).size();
    }
    assertEquals(1, distinct[0]);
    assertTrue(distinct[1] > 10, "at 1: " + distinct[1]);
    assertEquals(30, distinct[2]);
  }

  @Test
  void aRunThatLosesItsNumbersEndsInOneLine() {
    Player player = new Player(folder);
    int code = player.play("--iterations", "200", "--learning-rate", "10", "--weights", "10");
    assertEquals(1, code);
    assertTrue(player.out().contains("the loss is no number any more"), player.out());
    assertFalse(player.out().contains("Exception") || player.err().contains("Exception"));
  }

  @Test
  void stoppingItGivesTheNamesSoFar() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-classpath",
                System.getProperty("java.class.path"),
                SolvedDino.class.getName(),
                "--iterations",
                "1000000",
                "--picture",
                folder.resolve("loss.svg").toString())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      assertTrue(reader.readLine().startsWith("Iteration 0, "));
      process.toHandle().destroy();
      String rest = reader.lines().collect(Collectors.joining("\n"));
      assertTrue(rest.contains("Invented at temperature 1.0:"), rest);
      assertTrue(rest.contains("of 1,000,000 iterations, as you asked."), rest);
    } finally {
      process.destroyForcibly();
    }
  }
}
