package dinosaurus.harness.execution;

import dinosaurus.rubric.score.Outcome;
import dinosaurus.worker.protocol.Response;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Believes what a process tells of an error as far as it can be true.
 *
 * <p>A report names the type and the line, which are the submission's own or known here: not any
 * words that it would like to see there.
 */
final class ReportedErrors {

  private static final Pattern ERROR = Pattern.compile("(?s)([\\p{L}_$][\\p{L}\\d_$]*)(: .*)?");
  private static final Pattern LOCATION = Pattern.compile("([^:]*)\\.java:\\d{1,7}");

  /** Where errors are defined that a submission may run into without having its own. */
  private static final List<String> PACKAGES =
      List.of(
          "java.lang.",
          "java.lang.reflect.",
          "java.util.",
          "java.util.concurrent.",
          "java.util.regex.",
          "java.io.",
          "java.nio.",
          "java.nio.file.",
          "java.net.",
          "java.time.",
          "org.ejml.",
          "dinosaurus.toolkit.");

  private static final String ANY = "Throwable";

  private final Set<String> ownNames;

  /**
   * Creates what judges the errors of a submission.
   *
   * @param classes the names of its classes, with slashes
   */
  ReportedErrors(Collection<String> classes) {
    this.ownNames =
        classes.stream()
            .map(name -> name.substring(name.lastIndexOf('/') + 1))
            .flatMap(name -> Pattern.compile("\\$").splitAsStream(name))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns how a call ended that is said to have thrown. */
  Outcome.Crashed crashed(Response.Threw<?> threw) {
    Matcher error = ERROR.matcher(threw.error());
    Matcher location = LOCATION.matcher(threw.location());
    boolean isPlace = location.matches() && ownNames.contains(location.group(1));
    return new Outcome.Crashed(
        error.matches() && isError(error.group(1)) ? threw.error() : ANY,
        isPlace ? threw.location() : "");
  }

  private boolean isError(String type) {
    return ownNames.contains(type) || PACKAGES.stream().anyMatch(one -> isDefined(one + type));
  }

  private static boolean isDefined(String name) {
    try {
      Class.forName(name, false, ReportedErrors.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
