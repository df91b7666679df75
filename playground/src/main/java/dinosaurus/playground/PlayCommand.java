package dinosaurus.playground;

import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains the student's own model and invents names. */
@Command(
    name = "play",
    description = {
      "Trains your own model, the one in DinosaurModel.java, and invents names.",
      "It calls your optimize, clip and sample, and doesn't need your model."
    },
    sortOptions = false,
    footer = {
      "",
      "Try: ./dino play --temperature 0.5",
      "     ./dino play --corpus data/corpora/cheeses.txt",
      "     ./dino play --compare-clipping"
    })
public final class PlayCommand implements Callable<Integer> {

  /** The exit code if the student's code, or the training with these settings, failed. */
  private static final int FAILED = 1;

  private final Function<ClipWatch, CharacterModel> maker;
  private final Screen screen;

  @Spec private CommandSpec spec;

  @Option(
      names = "--corpus",
      paramLabel = "FILE",
      description = "A list to learn from, one entry a line, instead of the dinosaurs.")
  private Path corpus;

  @Option(
      names = "--iterations",
      paramLabel = "N",
      description = "How many steps to train (default: 35000; 2000 with --compare-clipping).")
  private Integer iterations;

  @Option(
      names = "--hidden-units",
      paramLabel = "N",
      defaultValue = "50",
      description = "The length of the state (default: ${DEFAULT-VALUE}).")
  private int hiddenUnits;

  @Option(
      names = "--learning-rate",
      paramLabel = "RATE",
      description = "The factor on the gradients (default: 0.01; 0.005 with --compare-clipping).")
  private Double learningRate;

  @Option(
      names = "--temperature",
      paramLabel = "T",
      defaultValue = "1",
      description = {
        "Divides the scores z before a character is drawn (default: ${DEFAULT-VALUE}).",
        "Below 1 names are safer, above 1 they are wilder."
      })
  private double temperature;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "0",
      description = "Another seed, other names (default: ${DEFAULT-VALUE}).")
  private int seed;

  @Option(
      names = "--names",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many names to invent at the end (default: ${DEFAULT-VALUE}).")
  private int names;

  @Option(
      names = "--checkpoint-every",
      paramLabel = "N",
      defaultValue = "2000",
      description =
          "Iterations from one look at the names to the next (default: ${DEFAULT-VALUE}).")
  private int checkpointEvery;

  @Option(
      names = "--entries-per-step",
      paramLabel = "N",
      description = "Entries joined to one sequence (default: 1; 8 with --compare-clipping).")
  private Integer entriesPerStep;

  @Option(
      names = "--weights",
      paramLabel = "SIZE",
      description = {
        "The standard deviation of the initial weights",
        "(default: 0.01; 0.3 with --compare-clipping)."
      })
  private Double weights;

  @Option(
      names = "--compare-clipping",
      description = "Trains twice, with your clip and without, and plots the gradients.")
  private boolean compareClipping;

  @Option(
      names = "--picture",
      paramLabel = "FILE",
      description = "Where the picture goes (default: loss.svg or clipping.svg in target/play).")
  private Path picture;

  @Option(names = "--ascii", description = "Draws with ASCII characters alone.")
  private boolean ascii;

  /**
   * Creates the command.
   *
   * @param maker makes the student's model, with somebody watching its clip
   * @param screen where lines go
   */
  public PlayCommand(Function<ClipWatch, CharacterModel> maker, Screen screen) {
    this.maker = maker;
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    try (Interruption interruption = Interruption.watch()) {
      Session session;
      Play play;
      try {
        session = session(interruption);
        play = new Play(session, checkpointEvery);
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), e.getMessage());
      }
      if (compareClipping) {
        new Comparison(session).run();
        return ExitCode.OK;
      }
      return play.run() ? ExitCode.OK : FAILED;
    } catch (StudentModel.Mistake e) {
      screen.err().println("dino: " + e.getMessage());
      return FAILED;
    }
  }

  private Session session(Interruption interruption) {
    Settings.require("--names", names, 1, 10_000);
    Corpus learned = corpus == null ? Corpus.dinosaurs() : CorpusFile.read(corpus);
    Settings settings = settings();
    StudentModel student = new StudentModel(maker.apply(new ClipWatch(true)));
    return new Session(
        student,
        maker,
        learned,
        corpus == null ? "dinosaurs" : corpus.getFileName().toString(),
        settings,
        new Sampler(student, learned, temperature, seed),
        names,
        pictureFile(),
        screen,
        ascii ? Screen.Glyphs.ASCII : screen.glyphs(),
        interruption);
  }

  private Settings settings() {
    return new Settings(
        chosen(iterations, 2000, 35_000),
        hiddenUnits,
        chosen(learningRate, 0.005, 0.01),
        chosen(weights, 0.3, 0.01),
        chosen(entriesPerStep, 8, 1),
        seed);
  }

  /** Returns what the user chose, or else what shows most in a comparison, or in a plain run. */
  private <T> T chosen(T value, T inComparison, T otherwise) {
    if (value != null) {
      return value;
    }
    return compareClipping ? inComparison : otherwise;
  }

  private Path pictureFile() {
    if (picture == null) {
      Path home = Path.of(System.getProperty("dino.home", ""));
      return home.resolve("target/play").resolve(compareClipping ? "clipping.svg" : "loss.svg");
    }
    if (Files.isDirectory(picture)) {
      throw new IllegalArgumentException("--picture names a folder, not a file: " + picture + ".");
    }
    return picture;
  }
}
