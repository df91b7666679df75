package dinosaurus.shakespeare;

import dinosaurus.shakespeare.Epochs.Epoch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Keeps what comes of a training, after every epoch anew: the weights of the best epoch, the losses
 * as a table and as a picture, and a poem of each epoch. Each file is written whole or not at all.
 */
final class TrainedFolder {

  private final Path folder;
  private final String corpus;
  private final List<Epoch> epochs = new ArrayList<>();
  private final StringBuilder poems = new StringBuilder();
  private double best = Double.POSITIVE_INFINITY;

  /**
   * Makes the folder, if it isn't there.
   *
   * @throws PoetException if it can't be made
   */
  TrainedFolder(Path folder, String corpus) {
    this.folder = folder;
    this.corpus = corpus;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new PoetException("--save names " + folder + ", which can't be made a folder.");
    }
  }

  /**
   * Keeps an epoch.
   *
   * @param poem what the network wrote after it
   */
  void keep(Epoch epoch, Network network, String poem) throws IOException {
    epochs.add(epoch);
    poems.append(
        String.format(
            Locale.ROOT,
            "Epoch %d, loss %.2f, held out %.2f%n%n%s%n%n%n",
            epoch.number(),
            epoch.loss(),
            epoch.heldOutLoss(),
            poem));
    write("losses.csv", table());
    write("losses.svg", LossesPicture.of(epochs, corpus));
    write("poems.txt", poems.toString());
    if (epoch.heldOutLoss() < best) {
      best = epoch.heldOutLoss();
      Weights weights =
          new Weights(
              network.vocabulary(),
              network.layers(),
              corpus,
              epoch.number(),
              best,
              network.tensors());
      write("weights.safetensors", weights.bytes());
    }
  }

  private String table() {
    StringBuilder table = new StringBuilder("epoch,seconds,loss,held_out_loss\n");
    for (Epoch epoch : epochs) {
      table.append(
          String.format(
              Locale.ROOT,
              "%d,%.1f,%.4f,%.4f\n",
              epoch.number(),
              epoch.seconds(),
              epoch.loss(),
              epoch.heldOutLoss()));
    }
    return table.toString();
  }

  private void write(String name, String text) throws IOException {
    write(name, text.replace(System.lineSeparator(), "\n").getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path unfinished = folder.resolve("." + name + ".unfinished");
    try {
      Files.write(unfinished, bytes);
      Files.move(unfinished, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
