package dinosaurus.playground;

import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.NotYetImplemented;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/** Calls the student's methods, and turns what goes wrong in them into one line. */
final class StudentModel {

  private static final Map<String, Integer> EXERCISES =
      Map.of("clip", 1, "sample", 2, "optimize", 3, "model", 4);

  /** Says in one line what is still to do, or to repair, in the student's code. */
  static final class Mistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Mistake(String message) {
      super(message);
    }
  }

  private final CharacterModel model;

  StudentModel(CharacterModel model) {
    this.model = model;
  }

  /** Takes a step with the student's optimize. */
  OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    return call("optimize", () -> model.optimize(x, y, aPrev, parameters, learningRate));
  }

  /** Invents an entry with the student's sample. */
  String sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    List<Integer> indices = call("sample", () -> model.sample(parameters, vocabulary, seed));
    try {
      return vocabulary.name(indices);
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new Mistake(
          "Your sample returned " + indices + ", which spells no name: " + e.getMessage());
    }
  }

  private <T> T call(String method, Supplier<T> call) {
    T result;
    try {
      result = call.get();
    } catch (NotYetImplemented e) {
      throw new Mistake(unwritten(method, e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
      throw new Mistake(crash(method, e));
    }
    if (result == null) {
      throw new Mistake("Your " + method + " returned null.");
    }
    return result;
  }

  private String unwritten(String called, NotYetImplemented mark) {
    String method =
        ownFrame(mark)
            .map(StackTraceElement::getMethodName)
            .filter(EXERCISES::containsKey)
            .orElse(called);
    return "Write "
        + method
        + " first, exercise "
        + EXERCISES.get(method)
        + ". What it still lacks: "
        + mark.getMessage()
        + ".";
  }

  private String crash(String called, Throwable failure) {
    String place =
        ownFrame(failure)
            .map(frame -> " at " + frame.getFileName() + ", line " + frame.getLineNumber() + ",")
            .orElse("");
    String said = failure.getMessage() == null ? "" : ": " + failure.getMessage().strip();
    return ("Your "
            + called
            + " stopped"
            + place
            + " with "
            + failure.getClass().getSimpleName()
            + said)
        .replaceAll("\\s+", " ");
  }

  /** Finds the innermost line of the student's class, or of one within it. */
  private Optional<StackTraceElement> ownFrame(Throwable failure) {
    return Arrays.stream(failure.getStackTrace()).filter(this::isOwn).findFirst();
  }

  private boolean isOwn(StackTraceElement frame) {
    return Stream.<Class<?>>iterate(model.getClass(), type -> type != null, Class::getSuperclass)
        .filter(CharacterModel.class::isAssignableFrom)
        .map(Class::getName)
        .anyMatch(name -> (frame.getClassName() + "$").startsWith(name + "$"));
  }
}
