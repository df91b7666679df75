package dinosaurus.harness.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run says to do next is what a shell does. */
class NextStepsTest {

  @TempDir private Path here;

  private NextSteps steps(String system, Path home) {
    return new NextSteps(system, home, here, List.of(here));
  }

  @Test
  void namesThreeCommands() throws IOException {
    assertEquals(
        List.of(
            "./dino report ../grades",
            "./dino adjust ../grades",
            "./dino export csv ../grades --out ../grades-final.csv"),
        steps("linux", here).after(Path.of("../grades")));
    assertTrue(Files.createFile(here.resolve("xdg-open")).toFile().setExecutable(true));
    assertEquals(
        "xdg-open ../grades/index.html", steps("linux", here).after(Path.of("../grades")).get(0));
  }

  @Test
  void quotesAsBothShellsOfWindowsTakeIt() {
    assertEquals(
        List.of(
            "explorer \"my grades/index.html\"",
            ".\\dino adjust \"my grades\"",
            ".\\dino export csv \"my grades\" --out \"my grades-final.csv\""),
        steps("windows 11", here).after(Path.of("my grades")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "grades",
        "my grades",
        "it's",
        "$HOME `id` \"x\"",
        "-out",
        "a;b&c|d",
        "a\\b",
        "\u00fc *?"
      })
  @DisplayName("a shell takes each path for one word")
  void quotes(String name) throws IOException, InterruptedException {
    Path home = Files.createDirectories(here.resolve("the home"));
    Path dino = home.resolve("dino");
    Files.writeString(dino, "#!/bin/sh\nfor word; do printf '%s\\n' \"$word\"; done\n");
    assertTrue(dino.toFile().setExecutable(true));
    String word = name.startsWith("-") ? "./" + name : name;
    assertEquals(
        List.of("export", "csv", word, "--out", word + "-final.csv"),
        run(steps("linux", home).after(Path.of(name)).get(2)));
  }

  private List<String> run(String command) throws IOException, InterruptedException {
    Process shell =
        new ProcessBuilder("sh", "-c", command)
            .directory(here.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, shell.waitFor(), output);
    return output.lines().toList();
  }
}
