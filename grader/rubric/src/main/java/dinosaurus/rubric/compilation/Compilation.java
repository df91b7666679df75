package dinosaurus.rubric.compilation;

import dinosaurus.assignment.compilation.Compiler;
import dinosaurus.assignment.compilation.CompilerResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says how compiling a submission ended. */
public sealed interface Compilation {

  /**
   * The submission compiles.
   *
   * @param classes the class files, by the names of the classes, with slashes
   */
  record Compiled(Map<String, byte[]> classes) implements Compilation {

    /** Copies the map, so that it never changes. */
    public Compiled {
      classes = Map.copyOf(classes);
    }
  }

  /**
   * The submission compiles, but its class can't be called.
   *
   * @param message why, with the student's own file and line
   */
  record Unusable(String message) implements Compilation {}

  /**
   * The submission doesn't compile.
   *
   * @param messages why, a problem each, with the student's own file and line
   * @param original the compiler's own words for each problem; none where ours say more
   */
  record Rejected(List<String> messages, List<String> original) implements Compilation {

    /** Says that the compiler failed. */
    public static final Rejected GAVE_UP =
        Rejected.of("The compiler gave up on this source; make it simpler.");

    private static final String NO_MODEL =
        "DinosaurModel.java doesn't hold the class dinosaurus.student.DinosaurModel; it must begin"
            + " with 'package dinosaurus.student;'.";

    /** Copies the lists, so that they never change. */
    public Rejected {
      messages = List.copyOf(messages);
      original = List.copyOf(original);
    }

    /** Rejects a submission for one reason. */
    public static Rejected of(String message) {
      return new Rejected(List.of(message), List.of());
    }
  }

  /**
   * Words what a compiler made of a submission.
   *
   * @param sources what it was given
   * @return nothing if the compiler gave up
   */
  static Optional<Compilation> of(CompilerResult result, Map<String, byte[]> sources) {
    if (result instanceof CompilerResult.Compiled compiled) {
      return Optional.of(ofClasses(compiled.classes(), sources));
    }
    if (result instanceof CompilerResult.Rejected rejected) {
      return Optional.of(
          NoSource.of(rejected.problems(), sources)
              .map(Rejected::of)
              .orElseGet(() -> CompilerMessages.rejected(rejected.problems())));
    }
    if (result instanceof CompilerResult.Unusable unusable) {
      return Optional.of(
          new Unusable(CompilerMessages.of(List.of(unusable.problem())).get(0) + "."));
    }
    return Optional.empty();
  }

  private static Compilation ofClasses(Map<String, byte[]> classes, Map<String, byte[]> sources) {
    return classes.containsKey(Compiler.MODEL_CLASS)
        ? new Compiled(classes)
        : Rejected.of(NoSource.of(sources.get(Compiler.MODEL)).orElse(Rejected.NO_MODEL));
  }
}
