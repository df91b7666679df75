package dinosaurus.harness.similarity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Lays submissions out as JPlag wants them: a folder for each, called by a number, so that nothing
 * that a student named reaches a command line.
 */
final class JplagFiles {

  private final Path root;
  private final Map<String, Work> works = new HashMap<>();
  private final Map<String, Integer> offsets = new HashMap<>();

  private JplagFiles(Path root) {
    this.root = root;
  }

  /** Writes the submissions and the scaffold to an empty folder. */
  static JplagFiles write(Path root, List<Work> works, CommonCode common) throws IOException {
    JplagFiles files = new JplagFiles(root);
    Files.writeString(Files.createDirectories(files.stub()).resolve("Stub.java"), common.stub());
    for (Work work : works) {
      Optional<Listing> listing = work.code().get();
      if (listing.isPresent()) {
        files.write(work, listing.get());
      }
    }
    return files;
  }

  /** Returns the folder of the submissions' folders. */
  Path submissions() {
    return root.resolve("submissions");
  }

  /** Returns the folder of the scaffold. */
  Path stub() {
    return root.resolve("stub");
  }

  /** Returns how many submissions there are. */
  int count() {
    return works.size();
  }

  private void write(Work work, Listing listing) throws IOException {
    String id = String.format(Locale.ROOT, "s%05d", works.size() + 1);
    works.put(id, work);
    Path folder = Files.createDirectories(submissions().resolve(id));
    Map<String, List<Listing.Line>> files = new LinkedHashMap<>();
    int line = 0;
    for (Listing.Line each : listing.lines()) {
      if (each.number() == 1) {
        String name = "F" + (files.size() + 1) + ".java";
        files.put(name, new ArrayList<>());
        offsets.put(id + "/" + name, line);
      }
      files.get("F" + files.size() + ".java").add(each);
      line++;
    }
    for (Map.Entry<String, List<Listing.Line>> file : files.entrySet()) {
      Files.writeString(
          folder.resolve(file.getKey()),
          file.getValue().stream().map(Listing.Line::text).collect(Collectors.joining("\n")));
    }
  }

  /** Returns the submission of a folder; nothing if JPlag names what it wasn't given. */
  Optional<Work> work(String id) {
    return Optional.ofNullable(works.get(id));
  }

  /** Quotes lines of a file; nothing if there are none such. */
  Optional<Excerpt> quote(String id, String file, int from, int to) {
    Integer offset = offsets.get(id + "/" + file.substring(file.lastIndexOf('/') + 1));
    Optional<Listing> listing = work(id).flatMap(work -> work.code().get());
    if (offset == null || listing.isEmpty() || from < 1 || to < from) {
      return Optional.empty();
    }
    return listing.get().quote(offset + from - 1, offset + to - 1);
  }
}
