package dinosaurus.playground;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;

/** Plays in this JVM, with the solution or another model, and keeps what comes out. */
final class Player {

  private final Path picture;
  private final Function<ClipWatch, CharacterModel> maker;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** Is the solution, with somebody watching its clip, as WatchedModel is the student's. */
  static final class Solved extends ReferenceModel {

    private final ClipWatch watch;

    Solved(ClipWatch watch) {
      this.watch = watch;
    }

    @Override
    public Gradients clip(Gradients gradients, double maxValue) {
      return watch.apply(gradients, () -> super.clip(gradients, maxValue));
    }
  }

  /** Plays with the solution. */
  Player(Path folder) {
    this(folder, Solved::new);
  }

  Player(Path folder, Function<ClipWatch, CharacterModel> maker) {
    this.picture = folder.resolve("picture.svg");
    this.maker = maker;
  }

  /** Runs {@code dino play}, and returns its exit code. */
  int play(String... options) {
    List<String> arguments = new ArrayList<>(List.of("--picture", picture.toString()));
    arguments.addAll(List.of(options));
    Screen screen =
        new Screen(false, StandardCharsets.UTF_8, new PrintWriter(out), new PrintWriter(err));
    return new CommandLine(new PlayCommand(maker, screen))
        .setErr(screen.err())
        .execute(arguments.toArray(String[]::new));
  }

  /** Returns what was printed, with the line ends of Unix. */
  String out() {
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  /** Returns what was said of mistakes. */
  String err() {
    return err.toString().replace(System.lineSeparator(), "\n");
  }

  /** Returns the invented names, without the marks of those known. */
  List<String> names() {
    String text = out().substring(out().indexOf("Invented at"));
    return text.lines()
        .skip(1)
        .takeWhile(line -> line.startsWith("  ") && !line.startsWith("  ("))
        .flatMap(line -> List.of(line.strip().split(",\\s*")).stream())
        .map(name -> name.replace("*", ""))
        .toList();
  }

  String picture() {
    try {
      return Files.readString(picture);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
