package dinosaurus.harness;

import dinosaurus.harness.results.ResultFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files that graded submissions leave, to compare those of two runs. */
public final class GradedFiles {

  private GradedFiles() {}

  /** Returns what the files below a folder hold, by their paths, but for the times of runs. */
  public static SortedMap<String, String> of(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), content(file));
      }
    }
    return files;
  }

  private static String content(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    return file.endsWith(ResultFiles.RUNS)
        ? text.replaceAll("(?<=\"(when|digest)\" : \")[^\"]*", "")
        : text;
  }
}
