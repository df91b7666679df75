package dinosaurus.harness.similarity;

import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Makes while loops of all loops that can be. */
final class LoopRewriting extends Rewriting {

  private static final Map<String, String> BOXES = Map.of("int", "Integer", "double", "Double");

  private final Map<String, String> types = new HashMap<>();
  private int loops;

  LoopRewriting(String code, Random random) {
    super(code, random);
  }

  @Override
  public Void visitVariable(VariableTree variable, Void nothing) {
    if (variable.getType() != null) {
      types.put(variable.getName().toString(), original(variable.getType()));
    }
    return super.visitVariable(variable, nothing);
  }

  @Override
  public Void visitForLoop(ForLoopTree loop, Void nothing) {
    if (!goesOn(loop.getStatement()) && loop.getInitializer().size() < 2) {
      replace(loop, () -> asWhile(loop));
    }
    return super.visitForLoop(loop, nothing);
  }

  private String asWhile(ForLoopTree loop) {
    String before =
        loop.getInitializer().stream().map(this::terminated).collect(Collectors.joining(" "));
    String after = loop.getUpdate().stream().map(this::terminated).collect(Collectors.joining(" "));
    String condition = loop.getCondition() == null ? "true" : text(loop.getCondition());
    return "{\n%s\nwhile (%s) {\n%s\n%s\n}\n}"
        .formatted(before, condition, body(loop.getStatement()), after);
  }

  private String terminated(Tree tree) {
    String text =
        tree instanceof ExpressionStatementTree statement
            ? text(statement.getExpression())
            : text(tree);
    return text.endsWith(";") ? text : text + ";";
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void nothing) {
    String type = type(loop.getExpression());
    if (!goesOn(loop.getStatement()) && loop.getVariable().getType() != null) {
      if (type.endsWith("[]")) {
        replace(loop, () -> byIndex(loop));
      } else if (type.startsWith("List")) {
        replace(loop, () -> byIterator(loop));
      }
    }
    return super.visitEnhancedForLoop(loop, nothing);
  }

  private String type(ExpressionTree expression) {
    String text = original(expression);
    return text.startsWith("List.of(") ? "List" : types.getOrDefault(text, "");
  }

  private String byIndex(EnhancedForLoopTree loop) {
    String index = "place" + ++loops;
    String list = text(loop.getExpression());
    return "{\nint %s = 0;\nwhile (%s < %s.length) {\n%s = %s[%s];\n%s\n%s++;\n}\n}"
        .formatted(
            index, index, list, declared(loop), list, index, body(loop.getStatement()), index);
  }

  private String byIterator(EnhancedForLoopTree loop) {
    String iterator = "each" + ++loops;
    String element = original(loop.getVariable().getType());
    return "{\njava.util.Iterator<%s> %s = %s.iterator();\nwhile (%s.hasNext()) {\n%s = %s.next();\n%s\n}\n}"
        .formatted(
            BOXES.getOrDefault(element, element),
            iterator,
            text(loop.getExpression()),
            iterator,
            declared(loop),
            iterator,
            body(loop.getStatement()));
  }

  private String declared(EnhancedForLoopTree loop) {
    return original(loop.getVariable().getType()) + " " + loop.getVariable().getName();
  }

  /** Tells whether a loop is cut short, where the step to the next would be left out. */
  private static boolean goesOn(Tree body) {
    return Boolean.TRUE.equals(
        new TreeScanner<Boolean, Void>() {
          @Override
          public Boolean visitContinue(ContinueTree tree, Void nothing) {
            return true;
          }

          @Override
          public Boolean reduce(Boolean one, Boolean two) {
            return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(two);
          }
        }.scan(body, null));
  }
}
