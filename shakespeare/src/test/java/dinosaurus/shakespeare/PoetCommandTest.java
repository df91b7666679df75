package dinosaurus.shakespeare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dino poet} from end to end, in this JVM. */
class PoetCommandTest {

  private static final String FORSOOTH = "Forsooth this maketh no sense";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int poet(String typed, boolean terminal, String... options) {
    return poet(Path.of(".."), typed, terminal, options);
  }

  private int poet(Path home, String typed, boolean terminal, String... options) {
    Screen screen =
        new Screen(
            terminal,
            StandardCharsets.UTF_8,
            new BufferedReader(new StringReader(typed)),
            new PrintWriter(out),
            new PrintWriter(err));
    System.setProperty("dino.home", home.toString());
    return Dino.run(
        screen, Stream.concat(Stream.of("poet"), Stream.of(options)).toArray(String[]::new));
  }

  private String said() {
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  private String complaint() {
    return err.toString().replace(System.lineSeparator(), "\n");
  }

  private Path corpus() throws IOException {
    return Files.writeString(folder.resolve("cats.txt"), "the cat sat on the mat;\n".repeat(60));
  }

  @Test
  void aBeginningOnTheCommandLineIsGoneOnWith() {
    assertEquals(0, poet("", false, FORSOOTH), this::complaint);
    assertTrue(said().startsWith("A network of 2 LSTM layers and 223,014 parameters; it has"));
    assertTrue(said().contains("\n\nforsooth this maketh no sense"), said());
    assertEquals(FORSOOTH.length() + 400, said().substring(said().indexOf("\n\n")).length() - 3);
    assertEquals("", complaint());
  }

  @Test
  void withAndWithoutABlankAtTheEndItGoesOnDifferently() {
    assertEquals(0, poet("", false, FORSOOTH));
    String without = said();
    assertEquals(0, poet("", false, FORSOOTH + " "));
    assertNotEquals(without, said().substring(without.length()));
  }

  @Test
  void aBeginningIsAskedFor() {
    assertEquals(0, poet("My love \n", false, "--epochs", "0"), this::complaint);
    assertTrue(said().contains("Write the beginning of a poem, fewer than 40 characters: "));
    assertTrue(said().contains("\nmy love "), said());
  }

  @Test
  void somebodyWhoWatchesMayTryAgain() {
    assertEquals(0, poet("\n🦖\nO 🦖rose\n", true, "--epochs", "0"), this::complaint);
    List<String> lines = complaint().lines().toList();
    assertEquals("dino: The beginning is empty; write a few words.", lines.get(0));
    assertTrue(lines.get(1).startsWith("dino: The beginning has no character that"));
    assertEquals("dino: Left out, since the network doesn't know it: 🦖", lines.get(2));
    assertEquals(3, lines.size());
  }

  @Test
  void oneMoreEpochTellsTheLossesAndWritesASample() throws IOException {
    assertEquals(
        0,
        poet("", true, "--epochs", "1", "--corpus", corpus().toString(), "the cat "),
        this::complaint);
    assertTrue(said().contains("\r████████████████████████████████████████ 100%  4 of 4  loss "));
    assertTrue(said().matches("(?s).*Held out, the loss is \\d\\.\\d\\d a character\\..*"), said());
    assertTrue(
        said()
            .matches("(?s).*Epoch \\d+, \\d+ seconds: loss \\d\\.\\d\\d a character, held out.*"));
    assertTrue(said().contains("\n\nthe cat "), said());
  }

  @Test
  void whatWasTrainedFromScratchIsKeptAndGoneOnWith() throws IOException {
    Path kept = folder.resolve("kept");
    String[] train = {
      "--from-scratch",
      "--layers",
      "1",
      "--epochs",
      "2",
      "--corpus",
      corpus().toString(),
      "--save",
      kept.toString(),
      "the cat "
    };
    assertEquals(0, poet("", false, train), this::complaint);
    assertEquals(
        Set.of("weights.safetensors", "losses.csv", "losses.svg", "poems.txt"), names(kept));
    List<String> losses = Files.readAllLines(kept.resolve("losses.csv"));
    assertEquals("epoch,seconds,loss,held_out_loss", losses.get(0));
    assertEquals(3, losses.size());
    String poems = Files.readString(kept.resolve("poems.txt"));
    assertTrue(poems.contains("Epoch 2, loss "), poems);
    assertEquals(
        0, poet("", false, "--load", kept.resolve("weights.safetensors").toString(), "the cat "));
    String last = said().substring(said().lastIndexOf("A network of"));
    assertTrue(
        last.startsWith("A network of 1 LSTM layer and 74,252 parameters; it has learned cats.txt"),
        last);
    String poem = last.substring(last.indexOf("\n\n") + 2).stripTrailing();
    assertTrue(poems.contains(poem), poem);
  }

  @Test
  void whatIsTrainedFurtherCountsItsEpochsOn() throws IOException {
    Path kept = folder.resolve("kept");
    int before = Weights.shipped().epochs();
    String[] train = {
      "--epochs", "1", "--corpus", corpus().toString(), "--save", kept.toString(), "the cat "
    };
    assertEquals(0, poet("", false, train), this::complaint);
    assertTrue(said().contains("Epoch " + (before + 1) + ", "), said());
    Weights weights = Weights.read(kept.resolve("weights.safetensors"));
    assertEquals(before + 1, weights.epochs());
    assertEquals("the sonnets, then cats.txt", weights.corpus());
  }

  @Test
  void theSameSeedTrainsTheSame() throws IOException {
    String[] train = {
      "--from-scratch", "--epochs", "1", "--corpus", corpus().toString(), "--seed", "2", "the "
    };
    assertEquals(0, poet("", false, train));
    String first = said();
    assertEquals(0, poet("", false, train));
    String second = said().substring(first.length());
    assertEquals(withoutSeconds(first), withoutSeconds(second));
  }

  private static String withoutSeconds(String text) {
    return text.replaceAll("\\d+ seconds", "");
  }

  @Test
  void withoutATextToLearnFromBothWaysAreTold() {
    assertEquals(2, poet(folder, "", false, "--epochs", "1"));
    assertEquals(
        "dino: There is no text to learn from. Fetch the sonnets (npm ci --prefix shakespeare), or"
            + " name a text of your own (--corpus FILE).\n",
        complaint());
  }

  @Test
  void everyMistakeIsOneLine() throws IOException {
    Path ten = Files.writeString(folder.resolve("ten.txt"), "ten chars.");
    Path damaged = Files.write(folder.resolve("damaged"), new byte[1000]);
    mistake("The beginning is empty; write a few words.", "");
    mistake("The beginning has 40 characters; write fewer than 40.", "a".repeat(40));
    mistake("The beginning has no character that the network knows; it knows ", "🦖🦕");
    mistake("The corpus " + ten + " has 10 chara", "--epochs", "1", "--corpus", ten.toString());
    mistake("The weights " + damaged + " are damaged. ", "--load", damaged.toString(), "o ");
    mistake(
        "--save names " + ten + ", which can't be",
        "--epochs",
        "1",
        "--corpus",
        corpus().toString(),
        "--save",
        ten.toString());
  }

  private void mistake(String expected, String... options) {
    err.getBuffer().setLength(0);
    assertEquals(2, poet("", false, options));
    assertTrue(complaint().startsWith("dino: " + expected), complaint());
    assertEquals(1, complaint().lines().count(), this::complaint);
  }

  @Test
  void optionsThatCannotBeAreToldWithTheWayToHelp() {
    for (String[] options :
        new String[][] {
          {"--temperature", "0"},
          {"--temperature", "NaN"},
          {"--seed", "-1"},
          {"--threads", "0"},
          {"--epochs", "-1"},
          {"--from-scratch", "--epochs", "0"},
          {"--from-scratch", "--layers", "5"},
          {"--layers", "1"},
          {"--from-scratch", "--load", "x"},
          {"--save", "x", "o "},
          {"--corpus", "x", "o "},
          {"o ", "rose "},
          {"--nonsense"}
        }) {
      err.getBuffer().setLength(0);
      assertEquals(2, poet("", false, options), () -> String.join(" ", options));
      assertEquals(2, complaint().lines().count(), this::complaint);
      assertTrue(complaint().endsWith("Try: dino poet --help\n"), complaint());
    }
    assertFalse(Files.exists(Path.of("x")));
  }

  @Test
  void noEngineForThisMachineIsOneLine() throws Exception {
    String others =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(jar -> !jar.contains("pytorch-native"))
            .collect(Collectors.joining(File.pathSeparator));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                others,
                "dinosaurus.shakespeare.Dino",
                "poet",
                "o ")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(folder.resolve("err").toFile())
            .start();
    assertEquals(2, process.waitFor());
    List<String> lines = Files.readAllLines(folder.resolve("err"));
    assertEquals(1, lines.size(), lines::toString);
    assertTrue(lines.get(0).startsWith("dino: There is no PyTorch for this machine ("));
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }
}
