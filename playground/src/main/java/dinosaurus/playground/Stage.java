package dinosaurus.playground;

import dinosaurus.toolkit.Corpus;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/**
 * Holds what both a plain run and a comparison need.
 *
 * @param model the student's model
 * @param maker makes it anew, watched
 * @param corpus what to learn
 * @param title what the corpus is called
 * @param settings how to learn it
 * @param inventor invents at the temperature asked for
 * @param names how many names to invent at the end
 * @param pictureFile where the picture goes
 * @param out where lines go
 * @param screen what is behind out
 * @param glyphs what curves are drawn with
 * @param stopped tells whether the user has had enough
 */
record Stage(
    StudentModel model,
    ModelMaker maker,
    Corpus corpus,
    String title,
    Settings settings,
    Inventor inventor,
    int names,
    Path pictureFile,
    PrintWriter out,
    Screen screen,
    Glyphs glyphs,
    BooleanSupplier stopped) {

  Training training() {
    return new Training(corpus, settings, stopped);
  }

  ProgressLine progress() {
    return new ProgressLine(out, screen, glyphs, settings.iterations());
  }

  /** Writes a picture, and says where it is. */
  void picture(String svg) throws IOException {
    PictureFile.write(pictureFile, svg);
    out.println();
    out.println("Picture: " + pictureFile);
  }
}
