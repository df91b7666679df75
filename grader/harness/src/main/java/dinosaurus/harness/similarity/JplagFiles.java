package dinosaurus.harness.similarity;

import dinosaurus.harness.similarity.ComparedSubmission.SourceListing;
import dinosaurus.harness.similarity.SimilarPair.Lines;
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
  private final Map<String, ComparedSubmission> submissions = new HashMap<>();
  private final Map<String, Integer> offsets = new HashMap<>();

  private JplagFiles(Path root) {
    this.root = root;
  }

  /** Writes the submissions and the scaffold to an empty folder. */
  static JplagFiles write(Path root, List<ComparedSubmission> submissions, CommonCode common)
      throws IOException {
    JplagFiles files = new JplagFiles(root);
    Files.writeString(Files.createDirectories(files.stub()).resolve("Stub.java"), common.stub());
    for (ComparedSubmission submission : submissions) {
      Optional<SourceListing> listing = submission.code().get();
      if (listing.isPresent()) {
        files.write(submission, listing.get());
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
    return submissions.size();
  }

  private void write(ComparedSubmission submission, SourceListing listing) throws IOException {
    String id = String.format(Locale.ROOT, "s%05d", submissions.size() + 1);
    submissions.put(id, submission);
    Path folder = Files.createDirectories(submissions().resolve(id));
    Map<String, List<SourceListing.Line>> files = new LinkedHashMap<>();
    int line = 0;
    for (SourceListing.Line each : listing.lines()) {
      if (each.number() == 1) {
        String name = "F" + (files.size() + 1) + ".java";
        files.put(name, new ArrayList<>());
        offsets.put(id + "/" + name, line);
      }
      files.get("F" + files.size() + ".java").add(each);
      line++;
    }
    for (Map.Entry<String, List<SourceListing.Line>> file : files.entrySet()) {
      Files.writeString(
          folder.resolve(file.getKey()),
          file.getValue().stream().map(SourceListing.Line::text).collect(Collectors.joining("\n")));
    }
  }

  /** Returns the submission of a folder; nothing if JPlag names what it wasn't given. */
  Optional<ComparedSubmission> submission(String id) {
    return Optional.ofNullable(submissions.get(id));
  }

  /** Names lines of a file; nothing if there are none such. */
  Optional<Lines> lines(String id, String file, int from, int to) {
    Integer offset = offsets.get(id + "/" + file.substring(file.lastIndexOf('/') + 1));
    Optional<SourceListing> listing = submission(id).flatMap(submission -> submission.code().get());
    if (offset == null || listing.isEmpty() || from < 1 || to < from) {
      return Optional.empty();
    }
    return offset + to > listing.get().lines().size()
        ? Optional.empty()
        : Optional.of(listing.get().lines(offset + from - 1, offset + to - 1));
  }
}
