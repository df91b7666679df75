package dinosaurus.rubric.compilation;

import dinosaurus.assignment.compilation.CompilerResult.Problem;
import dinosaurus.rubric.score.PlainText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Says in plain words what a compiler has to say; what has no words here stays in its own. */
final class CompilerMessages {

  private static final int MOST = 20;

  /** The packages before a class's name, by which nobody knows it. */
  private static final Pattern QUALIFIER =
      Pattern.compile("\\b(?:\\p{Lower}\\w*\\.)+(?=\\p{Upper})");

  /** By the compiler's code, without its beginning. */
  private static final Map<String, String> FIXED =
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
          Map.entry(
              "method.does.not.override.superclass",
              "there is no such method to override; compare its name and its parameters with those"
                  + " you were given"),
          Map.entry(
              "cant.ref.non.effectively.final.var",
              "a lambda can't use a variable that changes; copy it to one that doesn't"),
          Map.entry("limit.code", "a method is too long for Java"),
          Map.entry("limit.stack", "an expression is too long for Java"));

  /** By the beginning of the code; what a pattern finds in the message goes into the words. */
  private static final List<Rule> RULES =
      List.of(
          rule("cant.resolve", "symbol:\\s+(.*)", "there is no %s"),
          rule("expected", "<identifier> expected", "a name is missing here"),
          // Newer compilers say that a comma would do, too.
          rule("expected", "(.*?)(?: or ',')? expected", "%s is missing here"),
          rule(
              "prob.found.req",
              "possible lossy conversion from (.*) to (.*)",
              "this is %1$s, but %2$s is needed here; convert it with (%2$s)"),
          rule(
              "prob.found.req",
              "incompatible types: (.*) cannot be converted to (.*)",
              "this is %s, but %s is needed here"),
          rule(
              "cant.apply.symbol",
              "^(\\w+ \\w+) in .*?required:\\s+(.*?)\\n\\s*found:\\s+(.*?)\\n",
              "%s takes (%s), but is given (%s)"),
          rule(
              "does.not.override.abstract",
              "abstract method (.*) in (\\w+)",
              "the method %s of %s is missing, or is there under another name or with other"
                  + " parameters"),
          rule(
              "operator.cant.be.applied.1",
              "operator '(.*?)'.*?first type:\\s+(\\S+).*?second type:\\s+(\\S+)",
              "there is no %s for %s and %s"),
          rule(
              "illegal.char",
              "'(.*)'",
              "the character %s can't stand here; was it copied from a document?"),
          rule(
              "type.found.req",
              "found:\\s+(.*?)\\n?$",
              "there must be a class here, not %s: Integer for int, Double for double"),
          rule("cant.deref", "^(\\w+) ", "this is %s, which has no methods and no fields"),
          rule(
              "class.public.should.be.in.file",
              "^\\w+ (\\S+) is public",
              "the class is called %s, but must be called as the file is"),
          rule(
              "unreported.exception",
              "exception (\\w+)",
              "this may throw %s, which has to be caught: put it into try { } catch"),
          rule(
              "var.might.not.have.been.initialized",
              "variable (\\w+)",
              "the variable %s may not have a value yet"),
          rule(
              "non-static.cant.be.ref",
              "non-static (.*) cannot",
              "the %s belongs to an object: write one before the dot, not a class"));

  private CompilerMessages() {}

  private record Rule(String code, Pattern pattern, String words) {}

  private static Rule rule(String code, String pattern, String words) {
    return new Rule(code, Pattern.compile(pattern, Pattern.DOTALL), words);
  }

  /** Rejects a submission for its problems. */
  static Compilation.Rejected rejected(List<Problem> problems) {
    List<String> original =
        problems.stream().map(CompilerMessages::original).distinct().limit(MOST).toList();
    return new Compilation.Rejected(of(problems), original);
  }

  private static String original(Problem problem) {
    String where = problem.file().isEmpty() ? "" : file(problem) + ":" + problem.line() + ": ";
    return PlainText.block(where + "error: " + problem.message());
  }

  private static String file(Problem problem) {
    return problem.file().substring(problem.file().lastIndexOf('/') + 1);
  }

  /**
   * Words the problems of a submission.
   *
   * @return a line for each, the first 20: file, line, and what is wrong
   */
  static List<String> of(List<Problem> problems) {
    return problems.stream().map(CompilerMessages::line).distinct().limit(MOST).toList();
  }

  private static String line(Problem problem) {
    String where =
        problem.file().isEmpty() ? "" : file(problem) + ", line " + problem.line() + ": ";
    return PlainText.line(where + words(problem));
  }

  private static String words(Problem problem) {
    if (problem.code().equals(Problem.ENCODING)) {
      return "a character isn't in UTF-8 (" + problem.message() + "); save the file in UTF-8";
    }
    String code = problem.code().replaceFirst("^compiler\\.err\\.", "");
    String message = QUALIFIER.matcher(problem.message()).replaceAll("");
    return Optional.ofNullable(FIXED.get(code))
        .or(() -> byRule(code, message))
        .orElseGet(() -> message.lines().findFirst().orElse("").strip());
  }

  private static Optional<String> byRule(String code, String message) {
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern().matcher(message);
      if (code.startsWith(rule.code()) && matcher.find()) {
        return Optional.of(rule.words().formatted(groups(matcher)));
      }
    }
    return Optional.empty();
  }

  /** Returns what the groups found, each the first line of it. */
  private static Object[] groups(MatchResult match) {
    return IntStream.rangeClosed(1, match.groupCount())
        .mapToObj(group -> match.group(group).lines().findFirst().orElse("").strip())
        .toArray();
  }
}
