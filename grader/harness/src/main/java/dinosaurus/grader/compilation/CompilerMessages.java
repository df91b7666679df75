package dinosaurus.grader.compilation;

import dinosaurus.grader.compiler.Problem;
import dinosaurus.grader.score.PlainText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words what a compiler has to say. */
final class CompilerMessages {

  private static final int MOST = 20;

  /** Words for what the compiler says in its own; what isn't here stays as it says it. */
  private static final Map<String, String> PLAIN_WORDS =
      Map.ofEntries(
          Map.entry("premature.eof", "a closing brace } is missing at the end"),
          Map.entry("not.stmt", "this isn't a statement"),
          Map.entry("expected4", "there is a brace } too many before this"),
          Map.entry("missing.ret.stmt", "the method can end without returning a value"),
          Map.entry("unclosed.str.lit", "a text isn't closed: a \" is missing"),
          Map.entry("unclosed.char.lit", "a character isn't closed: a ' is missing"),
          Map.entry("unclosed.comment", "a comment isn't closed: a */ is missing"),
          Map.entry("else.without.if", "this else has no if"),
          Map.entry(
              "illegal.start.of.expr",
              "no expression can begin here; look at the line before, too"),
          Map.entry(
              "illegal.start.of.type", "no type can begin here; look at the line before, too"),
          Map.entry("invalid.meth.decl.ret.type.req", "the method has no return type"),
          Map.entry("ret.outside.meth", "this return is outside of a method"),
          Map.entry("unreachable.stmt", "this statement is never reached"),
          Map.entry("limit.code", "a method is too long for Java"),
          Map.entry("limit.stack", "an expression is too long for Java"));

  private static final Pattern SYMBOL = Pattern.compile("symbol:\\s+(.*)");

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
    return problems.stream().limit(MOST).map(CompilerMessages::line).toList();
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
    if (code.startsWith("cant.resolve")) {
      return unknown(message);
    }
    return Optional.ofNullable(PLAIN_WORDS.get(code)).orElseGet(() -> first(message));
  }

  private static String unknown(String message) {
    Matcher symbol = SYMBOL.matcher(message);
    return symbol.find() ? "there is no " + symbol.group(1).strip() : first(message);
  }

  private static String first(String message) {
    return message.lines().findFirst().orElse("").strip();
  }
}
