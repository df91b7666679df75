package dinosaurus.harness.similarity;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import dinosaurus.harness.similarity.Lexer.Token;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
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

  /** So many characters are parsed at once, that trees don't fill the memory. */
  private static final int AT_ONCE = 1 << 20;

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final JavaFileManager FILES =
      JAVAC.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);

  /** Says that a file can't be parsed. */
  private static final class Unparsable extends RuntimeException {

    private static final long serialVersionUID = 1;
  }

  /**
   * Parses files and uses their trees, each with the file's place in the list; leaves out a file
   * that has a syntax error, or is too long or too deep to be somebody's solution. The parser stops
   * at the first error of a file: it guesses nothing.
   */
  static void parse(List<String> texts, BiConsumer<Integer, SyntaxTree> use) {
    List<Integer> harmless =
        IntStream.range(0, texts.size())
            .filter(i -> isHarmless(Lexer.tokens(texts.get(i))))
            .boxed()
            .toList();
    Thread thread = new Thread(null, () -> read(texts, harmless, use), "parser", STACK_BYTES);
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

  /**
   * Starts the compiler, which costs more than parsing a file, once for many and behind a bad one.
   */
  private static void read(
      List<String> texts, List<Integer> places, BiConsumer<Integer, SyntaxTree> use) {
    int next = 0;
    while (next < places.size()) {
      int end = next;
      for (int size = 0; end < places.size() && size < AT_ONCE; end++) {
        size += texts.get(places.get(end)).length();
      }
      List<Integer> some = places.subList(next, end);
      List<SyntaxTree> trees = trees(some.stream().map(texts::get).toList());
      for (int i = 0; i < trees.size(); i++) {
        use(some.get(i), trees.get(i), use);
      }
      next = Math.min(end, next + trees.size() + 1);
    }
  }

  private static void use(int place, SyntaxTree tree, BiConsumer<Integer, SyntaxTree> use) {
    try {
      use.accept(place, tree);
    } catch (StackOverflowError e) {
      // Nobody's solution: only its words are compared.
    }
  }

  /** Returns the trees of files, as far as the first that isn't Java. */
  private static List<SyntaxTree> trees(List<String> texts) {
    List<SourceText> files = texts.stream().map(SourceText::new).toList();
    JavacTask task =
        (JavacTask)
            JAVAC.getTask(null, FILES, SyntaxTree::stop, List.of("-proc:none"), null, files);
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    List<SyntaxTree> trees = new ArrayList<>();
    task.addTaskListener(
        new TaskListener() {
          @Override
          public void finished(TaskEvent parsed) {
            trees.add(new SyntaxTree(parsed.getCompilationUnit(), positions));
          }
        });
    try {
      task.parse();
    } catch (RuntimeException | StackOverflowError | IOException e) {
      // Not Java: only its words are compared.
    }
    return trees;
  }

  /** Holds the text of a file, which is on no disk. */
  private static final class SourceText extends SimpleJavaFileObject {

    private final String text;

    SourceText(String text) {
      super(URI.create("string:///Submission.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static void stop(Diagnostic<? extends JavaFileObject> problem) {
    if (problem.getKind() == Diagnostic.Kind.ERROR) {
      throw new Unparsable();
    }
  }
}
