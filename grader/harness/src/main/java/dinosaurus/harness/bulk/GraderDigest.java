package dinosaurus.harness.bulk;

import dinosaurus.assignment.compilation.Libraries;
import dinosaurus.fixtures.CaseAuthor;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Sha256;
import dinosaurus.harness.sandbox.ClassPaths;
import dinosaurus.rubric.Rubric;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells one build of the grader from another. */
public final class GraderDigest {

  private static final String DIGEST = compute();

  private GraderDigest() {}

  /** Returns the SHA-256 of what decides scores: the grader's own classes and resources. */
  public static String get() {
    return DIGEST;
  }

  private static String compute() {
    String digests = homes().map(GraderDigest::digest).collect(Collectors.joining());
    return Sha256.hex(digests.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns where the classes of every room are, the reference's if it is there. */
  private static Stream<Path> homes() {
    Stream<Class<?>> ours = Stream.of(CaseSet.class, Rubric.class, GraderDigest.class);
    Stream<Class<?>> reference =
        ServiceLoader.load(CaseAuthor.class).stream().map(ServiceLoader.Provider::type);
    return Stream.concat(
        ClassPaths.worker().stream(), Stream.concat(ours, reference).map(Libraries::home));
  }

  private static String digest(Path home) {
    try (Stream<Path> files = Files.walk(home)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(file -> home.relativize(file) + " " + digestOfFile(file) + "\n")
          .collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digestOfFile(Path file) {
    try {
      return Sha256.hex(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
