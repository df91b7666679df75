package dinosaurus.harness.intake;

import dinosaurus.harness.intake.ClassFolder.Unpacked;
import dinosaurus.harness.intake.Contents.UnusableException;
import dinosaurus.rubric.score.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Unpacks the download of a class into a folder: its Java files, its archives, its list of names.
 * Whatever else was handed in is there all the same, with nothing in it.
 */
final class Staging implements Archive.Visitor {

  static final long MOST_PACKED = 64L << 30;

  private static final long MOST_UNPACKED = 8L << 30;

  /** One more than what an archive within may have, so that it is found to be too large. */
  private static final int MOST_BYTES_OF_FILE = ArchiveReader.MOST_PACKED + 1;

  private static final int MOST_NOTES = 20;

  private final String archive;
  private final StagedNames names;
  private final Map<Path, String> doubts = new HashMap<>();
  private final List<String> setAside = new ArrayList<>();

  private Staging(Path archive, Path folder) {
    this.archive = FileNames.last(archive);
    this.names = new StagedNames(folder);
  }

  /**
   * Unpacks an archive.
   *
   * @param archive the download
   * @param folder an empty folder
   */
  static Unpacked unpack(Path archive, Path folder) throws UnusableException, IOException {
    Staging staging = new Staging(archive, folder);
    Archive.visit(
        Files.newByteChannel(archive),
        FileNames.last(archive),
        MOST_PACKED,
        MOST_UNPACKED,
        staging);
    if (staging.names.names().isEmpty() && !staging.setAside.isEmpty()) {
      throw new UnusableException(
          "It has nothing but paths that can't be a submission's, such as "
              + PlainText.line(staging.setAside.get(0)));
    }
    return new Unpacked(folder, staging.names.names(), staging.doubts, staging.notes());
  }

  /**
   * Leaves out one entry whose path isn't allowed, not the whole class; so it does where a
   * backslash would put one student's file into another's folder.
   */
  @Override
  public Optional<String> checked(String name) {
    if (name.split("/", 2)[0].indexOf('\\') < 0) {
      try {
        return Optional.of(Archive.checkedPath(name));
      } catch (UnusableException e) {
        // It is set aside.
      }
    }
    setAside.add(name);
    return Optional.empty();
  }

  @Override
  public void file(String path, Archive.Content content) throws IOException {
    if (isNobodys(path)) {
      return;
    }
    if (Arrays.stream(path.split("/")).skip(1).anyMatch(FileNames::isLitter)) {
      account(path);
      return;
    }
    if (!isWanted(FileNames.last(path))) {
      write(path, new byte[0]);
      return;
    }
    try (InputStream in = content.open()) {
      write(path, in.readNBytes(MOST_BYTES_OF_FILE));
    }
  }

  @Override
  public void folder(String name) throws IOException {
    Optional<String> path = checked(name);
    if (path.isPresent() && !isNobodys(path.get())) {
      account(path.get().replaceFirst("/?$", "/"));
    }
  }

  /** Nobody's work is a link or a device, but somebody may have handed it in. */
  @Override
  public void other(String path) throws IOException {
    if (!isNobodys(path)) {
      account(path + "/");
    }
  }

  private void write(String path, byte[] bytes) throws IOException {
    try {
      Path place = names.place(path);
      if (Files.isRegularFile(place) && !Arrays.equals(Files.readAllBytes(place), bytes)) {
        doubts.put(
            place,
            "The archive holds " + PlainText.line(path) + " twice, with different contents.");
      } else if (Files.notExists(place)) {
        Files.write(place, bytes, StandardOpenOption.CREATE_NEW);
      } else if (Files.isDirectory(place)) {
        setAside.add(path);
      }
    } catch (FileAlreadyExistsException | NotDirectoryException e) {
      setAside.add(path);
    }
  }

  /** Makes the folder be there that a path is in, no deeper than what a build or a tool made. */
  private void account(String path) throws IOException {
    int end = path.indexOf('/');
    String folder = path.substring(0, end);
    for (int next = path.indexOf('/', end + 1); next >= 0; next = path.indexOf('/', next + 1)) {
      if (FileNames.isLitter(FileNames.last(folder)) && folder.indexOf('/') >= 0) {
        break;
      }
      folder = path.substring(0, next);
    }
    try {
      Files.createDirectories(names.place(folder));
    } catch (FileAlreadyExistsException | NotDirectoryException e) {
      setAside.add(path);
    }
  }

  private static boolean isNobodys(String path) {
    return path.isEmpty() || path.startsWith(".") || path.split("/")[0].equals("__MACOSX");
  }

  private static boolean isWanted(String name) {
    return FileNames.isJava(name)
        || FileNames.isAnyArchive(name)
        || name.equals(GradescopeNames.FILE);
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (String path : setAside.subList(0, Math.min(setAside.size(), MOST_NOTES))) {
      notes.add(
          archive + ": set aside, since its path can't be a submission's: " + PlainText.line(path));
    }
    if (setAside.size() > MOST_NOTES) {
      int more = setAside.size() - MOST_NOTES;
      notes.add("%s: %d more %s set aside".formatted(archive, more, more == 1 ? "was" : "were"));
    }
    return notes;
  }
}
