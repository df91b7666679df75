package dinosaurus.harness.catalogue;

import dinosaurus.assignment.Exercise;
import dinosaurus.harness.Javac;
import dinosaurus.reference.ReferenceModel;
import dinosaurus.reference.misconceptions.Misconception;
import dinosaurus.toolkit.CharacterModel;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/**
 * Turns misconceptions into submissions: a {@code DinosaurModel} that passes every call on, and the
 * classes of the catalogue, which a worker otherwise never sees.
 */
final class Submitted {

  private static final String MODEL = "dinosaurus/student/DinosaurModel";

  private static final String SOURCE =
      """
      package dinosaurus.student;
      import dinosaurus.toolkit.*;
      import java.util.List;
      import org.ejml.simple.SimpleMatrix;
      public class DinosaurModel implements CharacterModel {
        private final CharacterModel wrong =
            dinosaurus.reference.misconceptions.Misconceptions.all().stream()
                .filter(one -> one.id().equals("%s")).findFirst().orElseThrow().model();
        public Gradients clip(Gradients gradients, double maxValue) {
          return wrong.clip(gradients, maxValue);
        }
        public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
          return wrong.sample(parameters, vocabulary, seed);
        }
        public OptimizationStep optimize(
            int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
          return wrong.optimize(x, y, aPrev, parameters, learningRate);
        }
        public TrainedModel model(
            List<String> names, Vocabulary vocabulary, TrainingOptions options) {
          return wrong.model(names, vocabulary, options);
        }
      }
      """;

  private final Path folder;
  private final Map<String, byte[]> catalogue = new TreeMap<>();

  /**
   * Reads the classes of the catalogue.
   *
   * @param folder where to compile
   */
  Submitted(Path folder) throws IOException {
    this.folder = folder;
    add(Misconception.class, path -> path.startsWith("dinosaurus/reference/misconceptions/"));
    add(ReferenceModel.class, path -> path.startsWith("dinosaurus/reference/ReferenceModel"));
  }

  /** Returns the class files of a submission, by the names of the classes, with slashes. */
  Map<String, byte[]> classes(Misconception misconception) throws IOException {
    Path source = folder.resolve("DinosaurModel.java");
    Files.writeString(source, SOURCE.formatted(misconception.id()));
    String classPath =
        Stream.of(CharacterModel.class, Misconception.class, Exercise.class, SimpleMatrix.class)
            .map(type -> home(type).toString())
            .reduce((one, other) -> one + File.pathSeparator + other)
            .orElseThrow();
    Javac.compile(classPath, folder, source);
    Map<String, byte[]> classes = new TreeMap<>(catalogue);
    classes.put(MODEL, Files.readAllBytes(folder.resolve(MODEL + ".class")));
    return classes;
  }

  /** Adds classes from where one of them lies: a folder, or a jar in a whole build. */
  private void add(Class<?> member, Predicate<String> wanted) throws IOException {
    Path home = home(member);
    if (Files.isDirectory(home)) {
      addFrom(home, wanted);
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(home)) {
        addFrom(jar.getPath("/"), wanted);
      }
    }
  }

  private void addFrom(Path root, Predicate<String> wanted) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = root.relativize(file).toString().replace('\\', '/');
        if (wanted.test(path)) {
          catalogue.put(path.replaceFirst("\\.class$", ""), Files.readAllBytes(file));
        }
      }
    }
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
