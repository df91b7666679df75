package dinosaurus.harness.execution;

import dinosaurus.assignment.compilation.Libraries;
import dinosaurus.harness.Javac;
import dinosaurus.harness.sandbox.ClassPaths;
import dinosaurus.harness.sandbox.Limits;
import dinosaurus.harness.sandbox.Sandbox;
import dinosaurus.harness.sandbox.TestSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A submission written in a test: the stub with some members of its own. */
public final class Program {

  public static final Limits LIMITS =
      new Limits(Duration.ofSeconds(30), Duration.ofSeconds(60), 64);

  /** The strictest that is here; the tests hold in any. */
  public static final Sandbox SANDBOX = TestSandbox.find();

  private static final Map<Limits, Workers> WORKERS = new ConcurrentHashMap<>();

  private static final String STUB =
      """
      package dinosaurus.student;
      import dinosaurus.toolkit.*;
      import java.util.*;
      import org.ejml.simple.SimpleMatrix;
      class Stub implements CharacterModel {
        public Gradients clip(Gradients gradients, double maxValue) {
          return Todo.todo("clip");
        }
        public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
          return Todo.todo("sample");
        }
        public OptimizationStep optimize(
            int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
          return Todo.todo("optimize");
        }
        public TrainedModel model(
            List<String> names, Vocabulary vocabulary, TrainingOptions options) {
          return Todo.todo("model");
        }
      }
      """;
  private static final String MODEL =
      """
      package dinosaurus.student;
      import dinosaurus.toolkit.*;
      import java.io.*;
      import java.util.*;
      import org.ejml.simple.SimpleMatrix;
      public class DinosaurModel extends Stub {
      %s
      }
      """;

  private static final String ATTEMPTS =
      """
      interface Attempt { void make() throws Throwable; }
      static int succeeds(Attempt attempt) {
        try { attempt.make(); return 1; } catch (Throwable e) { return 0; }
      }
      static void require(boolean condition) {
        if (!condition) throw new IllegalStateException();
      }
      static void start(int threads) {
        for (int i = 0; i < threads; i++) {
          Thread thread = new Thread(() -> {
            try { Thread.sleep(3_600_000); } catch (InterruptedException e) { }
          });
          thread.setDaemon(true);
          thread.start();
        }
      }
      public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
        return List.of(
            succeeds(() -> { %s }), succeeds(() -> { %s }), succeeds(() -> { %s }));
      }
      """;

  private Program() {}

  /** Compiles a program, whose members begin on line 7, and gives it a process of its own. */
  public static SandboxedModel of(Path folder, String members, Limits limits) {
    return of(folder, limits, model(members));
  }

  /** Returns the text of a model with some members of its own. */
  public static String model(String members) {
    return MODEL.formatted(members);
  }

  public static SandboxedModel of(Path folder, String members) {
    return of(folder, members, LIMITS);
  }

  /** Compiles a whole file. */
  public static SandboxedModel of(Path folder, Limits limits, String model) {
    try {
      Workers workers = WORKERS.computeIfAbsent(limits, Program::workers);
      return new SandboxedModel(workers, classes(folder, model), limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the members of a model that makes three attempts and answers 1 for each success. */
  public static String attempts(String first, String second, String third) {
    return ATTEMPTS.formatted(first, second, third);
  }

  private static Workers workers(Limits limits) {
    try {
      return new Workers(SANDBOX, limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Compiles a whole file to class files, by the names of the classes. */
  public static Map<String, byte[]> classes(Path folder, String model) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Javac.compile(
        Libraries.joined(ClassPaths.worker()),
        classes,
        Files.writeString(sources.resolve("Stub.java"), STUB),
        Files.writeString(sources.resolve("DinosaurModel.java"), model));
    Map<String, byte[]> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = classes.relativize(file).toString().replace('\\', '/');
        content.put(path.replaceFirst("\\.class$", ""), Files.readAllBytes(file));
      }
    }
    return content;
  }
}
