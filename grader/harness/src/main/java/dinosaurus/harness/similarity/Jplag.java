package dinosaurus.harness.similarity;

import dinosaurus.harness.system.TemporaryFolders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Compares submissions with JPlag, which the instructor has: a program of its own under the GPL,
 * run as a separate process.
 *
 * <p>JPlag only reads the submissions; nothing of them is run.
 *
 * @param jar the jar of JPlag with all it needs
 * @param java the program that runs it
 * @param limit how long it may take
 */
public record Jplag(Path jar, Path java, Duration limit) {

  private static final int MOST = 200;
  private static final String THRESHOLD = "0.7";
  private static final int LAST_WORDS = 300;

  /**
   * Compares submissions.
   *
   * @throws JplagException if JPlag fails, with what it said last
   * @throws IOException if there is no room for temporary files
   * @throws InterruptedException if this thread is interrupted; JPlag is ended
   */
  public SimilarityReport compare(List<ComparedSubmission> submissions, CommonCode common)
      throws IOException, JplagException, InterruptedException {
    Path folder = TemporaryFolders.create("jplag-");
    try {
      JplagFiles files = JplagFiles.write(folder, submissions, common);
      if (files.count() < 2) {
        return new SimilarityReport(
            "JPlag", files.count(), submissions.size() - files.count(), 0, List.of(), 0);
      }
      run(files, folder);
      return JplagResult.read(result(folder), files, submissions.size(), MOST);
    } finally {
      TemporaryFolders.delete(folder);
    }
  }

  private void run(JplagFiles files, Path folder)
      throws IOException, JplagException, InterruptedException {
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-Djava.awt.headless=true",
                "-jar",
                jar.toAbsolutePath().toString(),
                files.submissions().toString(),
                "--language=java",
                "--mode=RUN",
                "--base-code=" + files.stub(),
                "--result-file=" + folder.resolve("result"),
                "--shown-comparisons=" + MOST,
                "--similarity-threshold=" + THRESHOLD,
                "--cluster-skip")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      process.getOutputStream().close();
      if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
        throw new JplagException("JPlag didn't end within " + limit.toMinutes() + " minutes.");
      }
    } finally {
      process.destroyForcibly();
    }
    if (process.exitValue() != 0) {
      throw new JplagException(
          "JPlag failed with exit code " + process.exitValue() + ": " + lastWords(output));
    }
  }

  /** Returns the result, whose name's ending differs from version to version. */
  private static Path result(Path folder) throws JplagException {
    for (String name : List.of("result.jplag", "result.zip")) {
      if (Files.isRegularFile(folder.resolve(name))) {
        return folder.resolve(name);
      }
    }
    throw new JplagException("JPlag wrote no result; dino knows JPlag 6.");
  }

  private static String lastWords(Path output) throws IOException {
    String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8).strip();
    return text.substring(Math.max(0, text.length() - LAST_WORDS)).replaceAll("\\s+", " ");
  }

  /** Says why JPlag told nothing. */
  public static final class JplagException extends Exception {

    private static final long serialVersionUID = 1;

    JplagException(String message) {
      super(message);
    }
  }
}
