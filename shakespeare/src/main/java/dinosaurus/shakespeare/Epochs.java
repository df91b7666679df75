package dinosaurus.shakespeare;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/** Goes through a text some times, and shows what comes of each: the losses, and a poem. */
final class Epochs {

  private static final double NANOS = 1e9;

  /**
   * Tells what came of going through the text once.
   *
   * @param number which time it was, from 1
   * @param seconds how long it took
   * @param loss the mean loss a character while learning, with dropout, in nats
   * @param heldOutLoss the loss a character afterwards on the text held out, without dropout, in
   *     nats
   */
  record Epoch(int number, double seconds, double loss, double heldOutLoss) {}

  private final Network network;
  private final Windows learned;
  private final Windows heldOut;
  private final Screen screen;
  private final Optional<TrainedFolder> folder;

  /**
   * Prepares to train.
   *
   * @param network the network; its parameters are modified
   * @param folder where to keep what comes of it, if anywhere
   */
  Epochs(Network network, Corpus corpus, Screen screen, Optional<TrainedFolder> folder) {
    this.network = network;
    this.learned = corpus.learned(network.vocabulary());
    this.heldOut = corpus.heldOut(network.vocabulary());
    this.screen = screen;
    this.folder = folder;
    if (heldOut.size() == 0) {
      throw new PoetException(
          "The corpus has too few characters that the network knows; train one --from-scratch.");
    }
  }

  /**
   * Trains, and prints.
   *
   * @param before how often the network has gone through a text already
   * @param epochs how often to go through the text
   * @param seed the seed of the order of the windows
   * @param poet who writes a poem after each epoch
   * @param beginning how these poems begin
   */
  void run(int before, int epochs, int seed, Poet poet, Beginning beginning) throws IOException {
    PrintWriter out = screen.out();
    out.printf(
        Locale.ROOT,
        "%,d windows of %d characters to learn, %,d held out.%n",
        learned.size(),
        Windows.LENGTH,
        heldOut.size());
    try (Training training = new Training(network, seed)) {
      out.printf(Locale.ROOT, "Held out, the loss is %.2f a character.%n", training.loss(heldOut));
      for (int number = before + 1; number <= before + epochs; number++) {
        Epoch epoch = epoch(training, number);
        String poem = poet.poem(beginning);
        out.printf(
            Locale.ROOT,
            "Epoch %d, %.0f seconds: loss %.2f a character, held out %.2f.%n%n%s%n%n",
            number,
            epoch.seconds(),
            epoch.loss(),
            epoch.heldOutLoss(),
            poem.strip());
        if (folder.isPresent()) {
          folder.get().keep(epoch, network, poem);
        }
      }
    }
  }

  private Epoch epoch(Training training, int number) {
    ProgressLine progress = new ProgressLine(screen);
    long start = System.nanoTime();
    double loss = training.epoch(learned, progress);
    double seconds = (System.nanoTime() - start) / NANOS;
    double heldOutLoss = training.loss(heldOut);
    progress.clear();
    return new Epoch(number, seconds, loss, heldOutLoss);
  }
}
