package dinosaurus.harness.intake;

import dinosaurus.assignment.Assignment;
import dinosaurus.harness.intake.Contents.UnusableException;
import dinosaurus.rubric.score.PlainText;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Looks for what to grade in a submission. */
public final class SourceFinder {

  private static final String CANT_BE_READ =
      " can't be read; make it readable to whoever grades, and grade once more.";

  private SourceFinder() {}

  /**
   * Looks for the one file to grade, in a file, a folder, an archive, or among several of them.
   *
   * @param submission the name of the submission
   * @param handedIn what exists
   * @return the sources, or why there aren't any
   */
  static Source find(String submission, HandedIn handedIn) {
    if (handedIn.doubt().isPresent()) {
      return new Source.Ambiguous(handedIn.doubt().get());
    }
    List<NamedPath> parts = handedIn.parts();
    if (parts.isEmpty()) {
      return new Source.Missing(
          "There is no file DinosaurModel.java, only what was typed in; hand in the file itself.");
    }
    Contents contents = new Contents();
    try {
      for (NamedPath part : parts) {
        read(part, contents);
      }
      if (parts.size() == 1 && FileNames.last(parts.get(0).path()).equals(Assignment.FILE)) {
        readNeighbours(parts.get(0).path(), contents);
      }
      return new SourceChoice(contents).source();
    } catch (UnusableException e) {
      return new Source.Missing(e.getMessage());
    } catch (FileSystemException e) {
      return new Source.Unreadable(PlainText.line(e.getFile()) + CANT_BE_READ);
    } catch (IOException e) {
      return new Source.Unreadable(submission + CANT_BE_READ);
    }
  }

  /** Reads the Java files beside a model that is named by its own path. */
  private static void readNeighbours(Path model, Contents contents)
      throws UnusableException, IOException {
    try (var files = Files.newDirectoryStream(model.toAbsolutePath().getParent(), "*.java")) {
      for (Path file : files) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          read(NamedPath.of(file), contents);
        }
      }
    }
  }

  /** Reads a folder; where it has archives instead of Java files, reads those. */
  private static void readFolder(Path folder, Contents contents)
      throws UnusableException, IOException {
    try (OpenFolder open = OpenFolder.open(folder)) {
      FolderReader.read(open, contents);
      if (contents.javaFiles().isEmpty()) {
        for (String archive : List.copyOf(contents.archives())) {
          if (FileNames.isArchive(archive)) {
            ArchiveReader.read(open.file(archive), archive, archive + "/", contents);
          }
        }
      }
    }
  }

  private static void read(NamedPath part, Contents contents)
      throws UnusableException, IOException {
    Path path = part.path();
    String name = part.name();
    if (Files.isSymbolicLink(path)) {
      throw new UnusableException("The submission is a symbolic link, which isn't followed.");
    }
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      readFolder(path, contents);
    } else if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new UnusableException("The submission is neither a file nor a folder.");
    } else if (FileNames.isArchive(name)) {
      ArchiveReader.read(OpenFolder.openFile(path), name, "", contents);
    } else if (FileNames.isAnyArchive(name)) {
      throw new UnusableException(
          "The submission "
              + PlainText.line(name)
              + " is an archive that can't be read here; hand in a zip.");
    } else if (FileNames.isJava(name)) {
      contents.add(name, Contents.read(name, Channels.newInputStream(OpenFolder.openFile(path))));
    } else {
      contents.addOther(name);
    }
  }

  /** Says what a submission holds. */
  public sealed interface Source {

    /**
     * There is something to grade.
     *
     * @param sources what
     */
    record Found(SourceFiles sources) implements Source {}

    /**
     * There is nothing to grade.
     *
     * @param message why, for the student
     */
    record Missing(String message) implements Source {}

    /**
     * There is something that this computer doesn't let us read.
     *
     * @param message what, for the instructor
     */
    record Unreadable(String message) implements Source {}

    /**
     * There is more than one thing to grade, and no telling which is meant.
     *
     * @param message which, for the student
     */
    record Ambiguous(String message) implements Source {}
  }
}
