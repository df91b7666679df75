package dinosaurus.harness.similarity;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import dinosaurus.harness.similarity.Lexer.Token;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Holds the syntax tree of a file, parsed by the compiler, which reads the file and nothing else.
 *
 * @param unit the tree
 * @param positions where its parts stand
 */
record SyntaxTree(CompilationUnitTree unit, SourcePositions positions) {

  /** Deeper brackets than these are nobody's, and would make the parser look ahead for long. */
  private static final int DEEPEST = 200;

  /** More than the deepest tree needs that so many tokens can make. */
  private static final long STACK_BYTES = 512 << 20;

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final JavaFileManager FILES =
      JAVAC.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);

  /** Says that a file can't be parsed. */
  private static final class Unparsable extends RuntimeException {

    private static final long serialVersionUID = 1;
  }

  /**
   * Parses a file and uses its tree; does nothing if the file has a syntax error, or is too long or
   * too deep to be somebody's solution. The parser stops at the first error: it guesses nothing.
   */
  static void parse(String text, Consumer<SyntaxTree> use) {
    if (isHarmless(Lexer.tokens(text))) {
      Thread thread = new Thread(null, () -> read(text, use), "parser", STACK_BYTES);
      thread.setDaemon(true);
      thread.start();
      boolean interrupted = false;
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static boolean isHarmless(List<Token> tokens) {
    int depth = 0;
    int deepest = 0;
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.SIGN) {
        depth += "([{".contains(token.text()) ? 1 : ")]}".contains(token.text()) ? -1 : 0;
        deepest = Math.max(deepest, depth);
      }
    }
    return tokens.size() < Lexer.MOST && deepest <= DEEPEST;
  }

  private static void read(String text, Consumer<SyntaxTree> use) {
    JavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("string:///Submission.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    JavacTask task =
        (JavacTask)
            JAVAC.getTask(
                null, FILES, SyntaxTree::stop, List.of("-proc:none"), null, List.of(file));
    try {
      for (CompilationUnitTree unit : task.parse()) {
        use.accept(new SyntaxTree(unit, Trees.instance(task).getSourcePositions()));
      }
    } catch (RuntimeException | StackOverflowError | IOException e) {
      // Not Java: only its words are compared.
    }
  }

  private static void stop(Diagnostic<? extends JavaFileObject> problem) {
    if (problem.getKind() == Diagnostic.Kind.ERROR) {
      throw new Unparsable();
    }
  }
}
