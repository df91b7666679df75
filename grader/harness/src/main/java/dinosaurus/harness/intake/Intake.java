package dinosaurus.harness.intake;

import dinosaurus.harness.intake.ClassFolder.Unpacked;
import dinosaurus.harness.intake.Contents.UnusableException;
import dinosaurus.harness.intake.Layout.LayoutException;
import dinosaurus.harness.system.TemporaryFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes in what the paths of the command line stand for.
 *
 * <p>A file is a submission. So is a folder that holds {@code DinosaurModel.java}, {@code src} or a
 * build file, and an empty one. Any other folder is a class: each folder, Java file and archive in
 * it is a submission, or what the layout of a platform makes of it. An archive is what the folder
 * would be that it unpacks to. Of several paths none is taken for a platform's download unless all
 * are: one student's archive could look like one.
 */
public final class Intake implements AutoCloseable {

  private final List<Path> unpacked = new ArrayList<>();
  private List<Submission> submissions = List.of();
  private List<String> notes = List.of();

  private Intake() {}

  /**
   * Takes in the submissions, in the order of the paths, within a folder by name.
   *
   * @param paths files and folders that exist
   * @param output the folder of the reports, which is no submission
   * @param layout how the downloads are laid out; nothing to have it recognised
   * @return the submissions; closing it deletes what was unpacked
   * @throws IOException if a file or folder can't be read, or there is no room to unpack
   * @throws LayoutException if a download can't be unpacked, or isn't laid out as it should
   */
  public static Intake of(List<Path> paths, Path output, Optional<Layout> layout)
      throws IOException, LayoutException {
    Intake intake = new Intake();
    try {
      List<Unpacked> given = new ArrayList<>();
      for (Path path : paths) {
        boolean packed = FileNames.isArchive(FileNames.last(path)) && Files.isRegularFile(path);
        given.add(packed ? intake.unpack(path, output, layout) : Unpacked.of(path));
      }
      SubmissionFinder finder = SubmissionFinder.find(given, output, layout);
      intake.submissions = finder.submissions();
      intake.notes = finder.notes();
      return intake;
    } catch (IOException | LayoutException | RuntimeException e) {
      intake.close();
      throw e;
    }
  }

  /** Unpacks an archive, or the one that is all there is in it, if that is a class. */
  private Unpacked unpack(Path archive, Path output, Optional<Layout> layout)
      throws IOException, LayoutException {
    try {
      Unpacked outer = unpack(archive);
      Optional<Path> sole = SoleArchive.unpack(archive, temporary());
      if (sole.isPresent()) {
        Unpacked inner = unpack(sole.get());
        if (ClassFolder.of(inner, output, layout).isClass()) {
          return inner.within(archive, "archive", FileNames.last(sole.get()));
        }
      }
      return outer;
    } catch (UnusableException e) {
      throw new LayoutException(archive + " can't be taken in: " + e.getMessage());
    }
  }

  /** Unpacks an archive to a folder of its name. */
  private Unpacked unpack(Path archive) throws IOException, UnusableException {
    String name = SafeNames.usable(FileNames.stem(FileNames.last(archive)));
    return Staging.unpack(archive, Files.createDirectory(temporary().resolve(name)));
  }

  private Path temporary() throws IOException {
    Path temporary = TemporaryFolders.create("download-").toAbsolutePath().normalize();
    unpacked.add(temporary);
    return temporary;
  }

  /** Returns the submissions. */
  public List<Submission> submissions() {
    return submissions;
  }

  /** Returns what there is to tell about what was recognised and what was left out. */
  public List<String> notes() {
    return notes;
  }

  @Override
  public void close() {
    unpacked.forEach(TemporaryFolders::delete);
    unpacked.clear();
  }
}
