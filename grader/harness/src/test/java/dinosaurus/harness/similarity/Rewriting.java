package dinosaurus.harness.similarity;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Rewrites parts of a source, found by its syntax tree; parts within parts, too. */
abstract class Rewriting extends TreePathScanner<Void, Void> {

  /** Draws what is done where. */
  final Random random;

  private final String code;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Edit> rendering = new ArrayList<>();
  private final StringBuilder members = new StringBuilder();

  /** What stands from one place to another instead of what did. */
  private record Edit(int from, int to, Supplier<String> text) {}

  Rewriting(String code, Random random) {
    this.code = code;
    this.random = random;
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
          }
        };
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problem -> {}, null, null, List.of(file));
    try {
      this.unit = task.parse().iterator().next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.positions = Trees.instance(task).getSourcePositions();
  }

  /** Returns the source as it is afterwards. */
  String rewritten() {
    scan(unit, null);
    edits.sort(Comparator.comparingInt(Edit::from).thenComparing(Edit::to, (a, b) -> b - a));
    String result = render(0, code.length());
    int end = result.lastIndexOf('}');
    return result.substring(0, end) + members + result.substring(end);
  }

  /** Puts a text, made when it is needed, in the place of a tree. */
  void replace(Tree tree, Supplier<String> text) {
    edits.add(new Edit(from(tree), to(tree), text));
  }

  /** Puts a text behind a tree. */
  void append(Tree tree, String text) {
    edits.add(new Edit(to(tree), to(tree), () -> text));
  }

  /** Adds a member at the end of the class. */
  void addMember(String text) {
    members.append(text);
  }

  /** Returns a tree's text, rewritten itself. */
  String text(Tree tree) {
    return render(from(tree), to(tree));
  }

  /** Returns a tree's text, of which only parts are rewritten. */
  String inner(Tree tree) {
    List<Edit> whole =
        edits.stream().filter(edit -> edit.from == from(tree) && edit.to == to(tree)).toList();
    rendering.addAll(whole);
    String text = text(tree);
    rendering.removeAll(whole);
    return text;
  }

  /** Returns a tree's text as it was. */
  String original(Tree tree) {
    return code.substring(from(tree), to(tree));
  }

  /** Returns what a loop does, without braces. */
  String body(Tree statement) {
    return statement instanceof BlockTree
        ? render(from(statement) + 1, to(statement) - 1)
        : text(statement);
  }

  int from(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  int to(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  private String render(int from, int to) {
    StringBuilder result = new StringBuilder();
    int at = from;
    for (Edit edit : edits) {
      boolean whole = edit.from == from && edit.to == to && rendering.contains(edit);
      if (edit.from >= at && edit.to <= to && !whole) {
        rendering.add(edit);
        result.append(code, at, edit.from).append(edit.text.get());
        rendering.remove(edit);
        at = edit.to;
      }
    }
    return result.append(code, at, to).toString();
  }
}
