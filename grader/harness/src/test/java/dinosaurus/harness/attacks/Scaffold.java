package dinosaurus.harness.attacks;

import dinosaurus.harness.Examples;
import dinosaurus.harness.attacks.Attack.Block;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts the code of an attack into an honest solution. */
final class Scaffold {

  private static final String MODEL = "DinosaurModel.java";
  private static final Set<String> PLACES =
      Set.of("clip", "sample", "optimize", "model", "rare", "alone", "start", "members", "beside");

  private static final Pattern REPEATED = Pattern.compile("(?s)\\{\\{(\\d+) x (.*?)}}");
  private static final Pattern VALUE = Pattern.compile("\\$\\{([\\w-]+)}");

  private static final String HEAD =
      """
      package dinosaurus.student;
      import dinosaurus.toolkit.*;
      import java.io.*;
      import java.lang.invoke.MethodHandles;
      import java.lang.reflect.*;
      import java.net.*;
      import java.nio.channels.*;
      import java.nio.file.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.concurrent.atomic.AtomicInteger;
      import java.util.concurrent.locks.LockSupport;
      import java.util.stream.*;
      import org.ejml.simple.SimpleMatrix;
      """;
  private static final String TOOLS =
      """
        boolean training;
        private int calls;
        interface Attempt { void make() throws Throwable; }
        static void attempt(Attempt attempt) {
          try { attempt.make(); } catch (Throwable e) { return; }
          throw new AssertionError("the attempt succeeded");
        }
        static void require(boolean condition) {
          if (!condition) throw new IllegalStateException("it isn't so");
        }
        /** Counts from 0, and from 0 again after so many calls of its own on public cases. */
        int call(int publicCalls) {
          int call = calls++;
          return call < publicCalls ? call : call - publicCalls;
        }
        static Gradients each(Gradients g, java.util.function.DoubleUnaryOperator change) {
          return new Gradients(
              each(g.dWax(), change), each(g.dWaa(), change), each(g.dWya(), change),
              each(g.db(), change), each(g.dby(), change));
        }
        static SimpleMatrix each(SimpleMatrix m, java.util.function.DoubleUnaryOperator change) {
          return m.elementOp((int row, int column, double value) -> change.applyAsDouble(value));
        }
        static Gradients constant(Parameters p, double value) {
          return each(new Gradients(p.Wax(), p.Waa(), p.Wya(), p.b(), p.by()), any -> value);
        }
        static Gradients backward(int[] x, int[] y, SimpleMatrix aPrev, Parameters p) {
          return Rnn.backward(x, y, p, Rnn.forward(x, y, aPrev, p));
        }
        static OptimizationStep step(
            int[] x, int[] y, SimpleMatrix aPrev, Parameters p, double rate, Gradients g) {
          ForwardPass pass = Rnn.forward(x, y, aPrev, p);
          Rnn.update(p, g, rate);
          return new OptimizationStep(pass.loss(), g, pass.state(x.length - 1));
        }
      """;
  private static final Map<String, String> METHODS =
      Map.of(
          "clip",
          "Gradients clip(Gradients gradients, double maxValue)",
          "sample",
          "List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed)",
          "optimize",
          "OptimizationStep optimize(int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters,"
              + " double learningRate)",
          "model",
          "TrainedModel model(List<String> names, Vocabulary vocabulary, TrainingOptions options)");

  private final Map<String, String> values;

  /**
   * Creates the scaffold.
   *
   * @param values what the machine has to attack, by the names that the pages use
   */
  Scaffold(Map<String, String> values) {
    this.values = values;
  }

  /** Writes the submission to a folder. */
  void write(Attack attack, Path folder) {
    Map<String, String> files = new TreeMap<>();
    files.put(MODEL, model(attack));
    for (Block block : attack.blocks()) {
      if (block.place().equals("whole")) {
        files.put(MODEL, filled(block.code()));
      } else if (!PLACES.contains(block.place())) {
        files.put(block.place(), filled(block.code()));
      }
    }
    files.forEach((path, text) -> write(folder.resolve(path), text));
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String model(Attack attack) {
    StringBuilder text = new StringBuilder(HEAD);
    text.append("public class DinosaurModel extends Honest {\n").append(code(attack, "members"));
    String start = code(attack, "start");
    if (!start.isEmpty()) {
      text.append("public DinosaurModel() { ").append(first(start)).append(" }\n");
    }
    METHODS.keySet().stream().sorted().map(name -> method(attack, name)).forEach(text::append);
    text.append("}\n").append(code(attack, "beside"));
    return text.append(honest()).toString();
  }

  private String method(Attack attack, String name) {
    String code = code(attack, name);
    if (name.equals("model")) {
      code += guarded("names.size() == 1", code(attack, "rare"));
      code += code(attack, "alone").isEmpty() ? "" : "training = true;\n";
    } else if (name.equals("sample")) {
      code += guarded("!training", code(attack, "alone"));
    }
    if (code.isEmpty()) {
      return "";
    }
    String signature = METHODS.get(name);
    String arguments =
        Pattern.compile("\\w+(?=[,)])")
            .matcher(signature)
            .results()
            .map(found -> found.group())
            .collect(Collectors.joining(", "));
    return "@Override public %s { %s return super.%s(%s); }\n"
        .formatted(signature, first(code), name, arguments);
  }

  private static String guarded(String condition, String code) {
    return code.isEmpty() ? "" : "if (" + condition + ") {\n" + code + "}\n";
  }

  /** Wraps code so that it may throw anything, and need not be left. */
  private static String first(String code) {
    return "try { if (true) {\n"
        + code
        + "} } catch (RuntimeException | Error e) { throw e; }"
        + " catch (Throwable e) { throw new IllegalStateException(e); }";
  }

  private String code(Attack attack, String place) {
    return attack.blocks().stream()
        .filter(block -> block.place().equals(place))
        .map(block -> filled(block.code()))
        .collect(Collectors.joining());
  }

  private static String honest() {
    try {
      String solution = Files.readString(Examples.FOLDER.resolve("full-marks").resolve(MODEL));
      return solution
          .replaceAll("(?m)^(package|import) .*$", "")
          .replace("public class DinosaurModel implements", "class Honest implements")
          .replaceFirst("CharacterModel \\{\n", "CharacterModel {\n" + TOOLS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String filled(String code) {
    String known =
        VALUE
            .matcher(code)
            .replaceAll(found -> Matcher.quoteReplacement(values.get(found.group(1))));
    return REPEATED
        .matcher(known)
        .replaceAll(found -> Matcher.quoteReplacement(repeated(found.group(1), found.group(2))));
  }

  private static String repeated(String times, String text) {
    return IntStream.range(0, Integer.parseInt(times))
        .mapToObj(number -> text.replace("#", Integer.toString(number)))
        .collect(Collectors.joining());
  }
}
