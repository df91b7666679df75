package dinosaurus.playground;

import dinosaurus.assignment.Assignment;
import dinosaurus.assignment.Exercise;
import dinosaurus.assignment.StudentFrames;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.NotYetImplemented;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ejml.simple.SimpleMatrix;

/** Calls the student's methods, and turns what goes wrong in them into one line. */
final class StudentModel {

  private static final StudentFrames FRAMES = StudentFrames.ofPackage(Assignment.PACKAGE);

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
    return call(Exercise.OPTIMIZE, () -> model.optimize(x, y, aPrev, parameters, learningRate));
  }

  /** Invents an entry with the student's sample. */
  String sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    List<Integer> indices = call(Exercise.SAMPLE, () -> model.sample(parameters, vocabulary, seed));
    try {
      return vocabulary.name(indices);
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new Mistake(
          "Your sample returned " + indices + ", which spells no name: " + e.getMessage());
    }
  }

  private static <T> T call(Exercise called, Supplier<T> call) {
    T result;
    try {
      result = call.get();
    } catch (NotYetImplemented e) {
      throw new Mistake(unwritten(called, e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
      throw new Mistake(crash(called, e));
    }
    if (result == null) {
      throw new Mistake("Your " + called.folder() + " returned null.");
    }
    return result;
  }

  private static String unwritten(Exercise called, NotYetImplemented mark) {
    Exercise unwritten =
        FRAMES
            .blamed(mark)
            .map(StackTraceElement::getMethodName)
            .flatMap(StudentModel::exercise)
            .orElse(called);
    return "Write "
        + unwritten.folder()
        + " first, exercise "
        + (unwritten.ordinal() + 1)
        + ". What it still lacks: "
        + mark.getMessage()
        + ".";
  }

  private static Optional<Exercise> exercise(String method) {
    return Arrays.stream(Exercise.values()).filter(one -> one.folder().equals(method)).findFirst();
  }

  private static String crash(Exercise called, Throwable failure) {
    String place =
        FRAMES
            .blamed(failure)
            .map(frame -> " at " + frame.getFileName() + ", line " + frame.getLineNumber() + ",")
            .orElse("");
    String said = failure.getMessage() == null ? "" : ": " + failure.getMessage().strip();
    return ("Your "
            + called.folder()
            + " stopped"
            + place
            + " with "
            + failure.getClass().getSimpleName()
            + said)
        .replaceAll("\\s+", " ");
  }
}
