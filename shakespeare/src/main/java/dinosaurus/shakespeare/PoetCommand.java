package dinosaurus.shakespeare;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Goes on with a poem, and trains the network that does. */
@Command(
    name = "poet",
    description = {
      "Goes on with a poem whose beginning you write.",
      "Without BEGINNING, it trains the network for one more epoch first, then asks for one."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Dino.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:the command can't be understood, or names what isn't there or won't do",
      "3:the program itself failed"
    },
    footer = {
      "",
      "Try: ./dino poet \"Forsooth this maketh no sense \"",
      "     ./dino poet --temperature 0.5 \"My love is like \"",
      "     ./dino poet --from-scratch --corpus FILE --save FOLDER"
    })
final class PoetCommand implements Callable<Integer> {

  private static final int MOST_EPOCHS = 1_000;
  private static final int MOST_LAYERS = 4;
  private static final int MOST_THREADS = 64;
  private static final double HOTTEST = 100;
  private static final int LAYERS = 2;
  private static final int EPOCHS_FROM_SCRATCH = 30;

  private final Screen screen;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "BEGINNING",
      description = "How the poem begins, in fewer than 40 characters.")
  private String typed;

  @Option(
      names = "--temperature",
      paramLabel = "T",
      defaultValue = "1",
      description = {
        "Divides the scores z before a character is drawn (default: ${DEFAULT-VALUE}).",
        "Below 1 poems are safer, above 1 they are wilder."
      })
  private double temperature;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "0",
      description = "Another seed, another poem (default: ${DEFAULT-VALUE}).")
  private int seed;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      description = {
        "How often to go through the text before writing",
        "(default: 1 without BEGINNING, 0 with it, 30 with --from-scratch)."
      })
  private Integer epochs;

  @Option(
      names = "--corpus",
      paramLabel = "FILE",
      description = "A text to learn from, in UTF-8, instead of the sonnets.")
  private Path corpusFile;

  @Option(
      names = "--from-scratch",
      description = "Starts from random weights instead of trained ones.")
  private boolean fromScratch;

  @Option(
      names = "--layers",
      paramLabel = "N",
      description = "With --from-scratch: how many LSTM layers (default: 2).")
  private Integer layers;

  @Option(
      names = "--save",
      paramLabel = "FOLDER",
      description = "Keeps the best epoch's weights, the losses and the poems in FOLDER.")
  private Path save;

  @Option(
      names = "--load",
      paramLabel = "FILE",
      description = "Weights that --save kept, instead of those that come with it.")
  private Path load;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = {
        "How many threads to compute with (default: ${DEFAULT-VALUE}).",
        "More help only where nothing else runs."
      })
  private int threads;

  PoetCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    check();
    Optional<Weights> weights = weights();
    Optional<Corpus> corpus = corpus();
    var vocabulary =
        weights.map(Weights::vocabulary).orElseGet(() -> corpus.orElseThrow().vocabulary());
    Beginning given = typed == null ? null : told(Beginning.of(typed, vocabulary));
    Optional<TrainedFolder> folder =
        Optional.ofNullable(save)
            .map(path -> new TrainedFolder(path, learned(weights, corpus.orElseThrow())));
    PyTorch.start(home().resolve("shakespeare/target/engine"), threads, seed);
    try (Network network =
        weights.map(Weights::network).orElseGet(() -> Network.random(vocabulary, chosenLayers()))) {
      introduce(network, weights);
      Poet poet = new Poet(network, temperature, seed);
      if (corpus.isPresent()) {
        Beginning sample = given == null ? Beginning.of("\n", vocabulary) : given;
        new Epochs(network, corpus.get(), screen, folder)
            .run(weights.map(Weights::epochs).orElse(0), chosenEpochs(), seed, poet, sample);
      }
      if (given == null) {
        write(poet, ask(network));
      } else if (corpus.isEmpty()) {
        write(poet, given);
      }
    }
    return ExitCode.OK;
  }

  private void check() {
    require(temperature > 0 && temperature <= HOTTEST, "--temperature", "above 0, at most 100");
    require(seed >= 0, "--seed", "0 or more");
    require(threads >= 1 && threads <= MOST_THREADS, "--threads", "from 1 to 64");
    require(
        chosenEpochs() >= (fromScratch ? 1 : 0) && chosenEpochs() <= MOST_EPOCHS,
        "--epochs",
        fromScratch ? "from 1 to 1,000" : "from 0 to 1,000");
    require(chosenLayers() >= 1 && chosenLayers() <= MOST_LAYERS, "--layers", "from 1 to 4");
    if (layers != null && !fromScratch) {
      throw mistake("--layers needs --from-scratch: trained weights have the layers they have.");
    }
    if (load != null && fromScratch) {
      throw mistake("--load and --from-scratch exclude each other.");
    }
    if (chosenEpochs() == 0 && (save != null || corpusFile != null)) {
      throw mistake("--corpus and --save are for training; add --epochs 1.");
    }
  }

  private void require(boolean condition, String option, String range) {
    if (!condition) {
      throw mistake(option + " must be " + range + ".");
    }
  }

  private ParameterException mistake(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private int chosenEpochs() {
    if (epochs != null) {
      return epochs;
    }
    if (fromScratch) {
      return EPOCHS_FROM_SCRATCH;
    }
    return typed == null ? 1 : 0;
  }

  private int chosenLayers() {
    return layers == null ? LAYERS : layers;
  }

  private Optional<Weights> weights() throws IOException {
    if (fromScratch) {
      return Optional.empty();
    }
    return Optional.of(load == null ? Weights.shipped() : Weights.read(load));
  }

  /** Returns the text to learn from, if there is anything to learn. */
  private Optional<Corpus> corpus() {
    if (chosenEpochs() == 0) {
      return Optional.empty();
    }
    if (corpusFile != null) {
      return Optional.of(Corpus.file(corpusFile));
    }
    Path sonnets = home().resolve("shakespeare").resolve(Corpus.SONNETS);
    if (Files.exists(sonnets)) {
      return Optional.of(Corpus.sonnets(sonnets));
    }
    String ways =
        "There is no text to learn from. Fetch the sonnets (npm ci --prefix shakespeare), or name"
            + " a text of your own (--corpus FILE).";
    if (epochs != null || fromScratch || save != null) {
      throw new PoetException(ways);
    }
    screen.err().println("dino: " + ways);
    return Optional.empty();
  }

  /** Says what a network will have learned once it has learned a text, too. */
  private static String learned(Optional<Weights> weights, Corpus corpus) {
    return weights
        .map(Weights::corpus)
        .filter(before -> !before.equals(corpus.title()))
        .map(before -> before + ", then " + corpus.title())
        .orElse(corpus.title());
  }

  private void introduce(Network network, Optional<Weights> weights) {
    PrintWriter out = screen.out();
    out.printf(
        Locale.ROOT,
        "A network of %d LSTM layer%s and %,d parameters; it has learned %s.%n",
        network.layers(),
        network.layers() == 1 ? "" : "s",
        network.size(),
        weights
            .map(one -> String.format(Locale.ROOT, "%s for %d epochs", one.corpus(), one.epochs()))
            .orElse("nothing yet"));
  }

  /** Asks for a beginning; somebody who watches may try again. */
  private Beginning ask(Network network) throws IOException {
    while (true) {
      screen.out().print("Write the beginning of a poem, fewer than 40 characters: ");
      screen.out().flush();
      String line = screen.in().readLine();
      if (line == null) {
        screen.out().println();
        throw new PoetException(
            "There was no beginning to read; type one, or name it: dino poet BEGINNING.");
      }
      try {
        return told(Beginning.of(line, network.vocabulary()));
      } catch (PoetException e) {
        if (!screen.isTerminal()) {
          screen.out().println();
          throw e;
        }
        screen.err().println("dino: " + e.getMessage());
      }
    }
  }

  private Beginning told(Beginning beginning) {
    if (!beginning.dropped().isEmpty()) {
      screen
          .err()
          .println("dino: Left out, since the network doesn't know it: " + beginning.dropped());
    }
    return beginning;
  }

  private void write(Poet poet, Beginning beginning) {
    PrintWriter out = screen.out();
    out.println();
    out.print(beginning.text());
    poet.write(
        beginning,
        character -> {
          out.print(character);
          out.flush();
        });
    out.println();
  }

  private static Path home() {
    return Path.of(System.getProperty("dino.home", ""));
  }
}
