package dinosaurus.harness.compilation;

import dinosaurus.rubric.score.PlainText;
import dinosaurus.worker.javac.Problem;
import java.util.List;
import java.util.regex.Pattern;

/** Says in plain words what a compiler has to say; what has no words here stays in its own. */
final class CompilerMessages {

  private static final int MOST = 20;

  /** The packages before a class's name, by which nobody knows it. */
  private static final Pattern QUALIFIER =
      Pattern.compile("\\b(?:\\p{Lower}\\w*\\.)+(?=\\p{Upper})");

  private CompilerMessages() {}

  /**
   * Words the problems of a submission.
   *
   * @return a line for each, the first 20: file, line, and what is wrong
   */
  static List<String> of(List<Problem> problems) {
    return problems.stream().map(CompilerMessages::line).distinct().limit(MOST).toList();
  }

  private static String line(Problem problem) {
    String file = problem.file().substring(problem.file().lastIndexOf('/') + 1);
    String where = file.isEmpty() ? "" : file + ", line " + problem.line() + ": ";
    return PlainText.line(where + words(problem));
  }

  private static String words(Problem problem) {
    if (problem.code().equals(Problem.ENCODING)) {
      return "a character isn't in UTF-8 (" + problem.message() + "); save the file in UTF-8";
    }
    String code = problem.code().replaceFirst("^compiler\\.err\\.", "");
    String message = QUALIFIER.matcher(problem.message()).replaceAll("");
    return PlainWords.of(code, message)
        .orElseGet(() -> message.lines().findFirst().orElse("").strip());
  }
}
