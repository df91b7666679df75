package dinosaurus.harness.leak;

import dinosaurus.fixtures.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Knows the secret side of a repository: its files, its phrases and its numbers.
 *
 * @param files the path of each secret file, by the SHA-256 of its bytes
 * @param phrases what it says
 * @param numbers its numbers
 * @param open the SHA-256 of each file that is public by itself
 */
record Secrets(Map<String, String> files, Phrases phrases, Numbers numbers, Set<String> open) {

  /** Derives the secrets from the repository itself. */
  static Secrets of(Path home, Map<String, String> moved) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Repository repository = new Repository(home, moved);
    repository.secret().forEach((path, bytes) -> files.put(digest(bytes), path));
    return new Secrets(files, Wording.of(repository), Numbers.of(repository), repository.open());
  }

  /** Returns the secret file of a digest. */
  Optional<String> file(String digest) {
    return Optional.ofNullable(files.get(digest));
  }

  /** Tells whether bytes are those of a file that is public by itself. */
  boolean isOpen(byte[] bytes) {
    return open.contains(Sha256.hex(bytes));
  }

  /** Digests bytes, line ends aside. */
  static String digest(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    return Sha256.hex(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /**
   * Divides the instructor's repository into its secret and its public side.
   *
   * @param home its top folder
   * @param moved the new ids of cases that are seen by others now, by the old ones
   */
  record Repository(Path home, Map<String, String> moved) {

    private static final String FIXTURES = "fixtures/";

    private static final int EMPTY_OR_TRIVIAL = 64;

    /** Returns the files that students must never have, by path. */
    private SortedMap<String, byte[]> secret() throws IOException {
      SortedMap<String, byte[]> files = read("reference", "fixtures/hidden", "examples");
      files.keySet().removeIf(path -> path.startsWith("examples/stub-untouched/"));
      files.values().removeIf(bytes -> bytes.length < EMPTY_OR_TRIVIAL);
      return files;
    }

    /**
     * Returns the SHA-256 of each file that is public by itself: the libraries that the grader
     * ships with, as their makers published them, and the public cases.
     */
    private Set<String> open() throws IOException {
      Set<String> digests = new HashSet<>();
      for (String line : Files.readAllLines(home.resolve(".ci/jars.sha256"))) {
        digests.add(line.substring(0, line.indexOf(' ')));
      }
      read("fixtures/public").values().forEach(bytes -> digests.add(Sha256.hex(bytes)));
      return digests;
    }

    /** Returns the texts of the files below some folders whose names end alike, by path. */
    SortedMap<String, String> texts(String ending, String... folders) throws IOException {
      SortedMap<String, String> texts = new TreeMap<>();
      read(folders)
          .forEach(
              (path, bytes) -> {
                if (path.endsWith(ending)) {
                  texts.put(path, new String(bytes, StandardCharsets.UTF_8));
                }
              });
      return texts;
    }

    private SortedMap<String, byte[]> read(String... folders) throws IOException {
      SortedMap<String, byte[]> files = new TreeMap<>();
      for (String folder : folders) {
        if (folder.startsWith(FIXTURES)) {
          cases().forEach((path, bytes) -> putBelow(files, folder, path, bytes));
        } else {
          files.putAll(filesOf(folder));
        }
      }
      return files;
    }

    private static void putBelow(
        SortedMap<String, byte[]> files, String folder, String path, byte[] bytes) {
      if (path.startsWith(folder + "/")) {
        files.put(path, bytes);
      }
    }

    /** Reads what cases there are, by the paths that they have once some are seen by others. */
    private SortedMap<String, byte[]> cases() throws IOException {
      SortedMap<String, byte[]> cases = new TreeMap<>();
      for (String folder : List.of(FIXTURES + "public", FIXTURES + "hidden")) {
        filesOf(folder).forEach((path, bytes) -> cases.put(path(path), bytes));
      }
      return cases;
    }

    private String path(String path) {
      String id = path.replaceFirst("^" + FIXTURES + "(.*)\\.json$", "$1");
      return moved.containsKey(id) ? FIXTURES + moved.get(id) + ".json" : path;
    }

    private SortedMap<String, byte[]> filesOf(String folder) throws IOException {
      SortedMap<String, byte[]> files = new TreeMap<>();
      try (Stream<Path> found = Files.walk(home.resolve(folder))) {
        for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
          String path = home.relativize(file).toString().replace('\\', '/');
          if (!List.of(path.split("/")).contains("target")) {
            files.put(path, Files.readAllBytes(file));
          }
        }
      }
      return files;
    }
  }
}
