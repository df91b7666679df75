package dinosaurus.grader.kit;

import dinosaurus.grader.score.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares a student's copy with the kit; the copy is read, and never believed or run. */
final class KitCheck {

  private static final long MOST_BYTES = 50 << 20;

  /** Where a file that isn't the kit's changes what is built or run. */
  private static final Pattern BUILT =
      Pattern.compile("(.*/)?pom\\.xml|\\.mvn/.*|(toolkit|fixtures|grader|student)/(.*/)?src/.*");

  private final Manifest manifest;
  private final Path copy;

  KitCheck(Manifest manifest, Path copy) {
    this.manifest = manifest;
    this.copy = copy;
  }

  /** Returns a line for each difference; none if the copy has the kit's own files unchanged. */
  List<String> differences() throws IOException {
    List<String> differences = new ArrayList<>();
    for (var expected : manifest.digests().entrySet()) {
      Path file = copy.resolve(expected.getKey());
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        differences.add(expected.getKey() + " is missing.");
      } else if (!isSame(file, expected.getValue())) {
        differences.add(expected.getKey() + " is changed.");
      }
    }
    try (Stream<Path> files = Files.walk(copy)) {
      files
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> copy.relativize(file).toString().replace('\\', '/'))
          .filter(this::isIntruder)
          .sorted()
          .forEach(path -> differences.add(PlainText.line(path) + " is new."));
    }
    return differences;
  }

  private boolean isIntruder(String path) {
    return BUILT.matcher(path).matches()
        && !path.contains("target/")
        && !path.equals(Kit.STUB)
        && !manifest.digests().containsKey(path);
  }

  private static boolean isSame(Path file, String digest) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) <= MOST_BYTES
        && Manifest.digest(Files.readAllBytes(file)).equals(digest);
  }
}
