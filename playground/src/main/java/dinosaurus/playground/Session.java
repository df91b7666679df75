package dinosaurus.playground;

import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Holds what both a plain run and a comparison need.
 *
 * @param model the student's model
 * @param maker makes it anew, watched
 * @param corpus what to learn
 * @param title what the corpus is called
 * @param settings how to learn it
 * @param sampler invents at the temperature asked for
 * @param names how many names to invent at the end
 * @param pictureFile where the picture goes
 * @param screen where lines go
 * @param glyphs what curves are drawn with
 * @param stopped tells whether the user has had enough
 */
record Session(
    StudentModel model,
    Function<ClipWatch, CharacterModel> maker,
    Corpus corpus,
    String title,
    Settings settings,
    Sampler sampler,
    int names,
    Path pictureFile,
    Screen screen,
    Screen.Glyphs glyphs,
    BooleanSupplier stopped) {

  Training training() {
    return new Training(corpus, settings, stopped);
  }

  ProgressLine progress() {
    return new ProgressLine(screen, glyphs, settings.iterations());
  }

  /** Writes a picture whole or not at all, and says where it is; makes the folder it goes into. */
  void picture(String svg) throws IOException {
    Path folder = pictureFile.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path unfinished = folder.resolve("." + pictureFile.getFileName() + ".unfinished");
    try {
      Files.writeString(unfinished, svg);
      Files.move(unfinished, pictureFile, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
    screen.out().println();
    screen.out().println("Picture: " + pictureFile);
  }
}
