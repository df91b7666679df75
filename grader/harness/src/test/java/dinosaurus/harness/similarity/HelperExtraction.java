package dinosaurus.harness.similarity;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Moves loops and longer expressions to methods of their own. */
final class HelperExtraction extends Rewriting {

  private static final int LONG = 25;

  private final Map<String, String> types = new LinkedHashMap<>();
  private final Set<String> untyped = new HashSet<>();
  private String modifiers = "private ";
  private String typeOfResult = "";
  private int helpers;

  HelperExtraction(String code, Random random) {
    super(code, random);
  }

  /** Tells which names a piece of code uses, declares and assigns to. */
  private static final class Names extends TreeScanner<Void, Void> {
    final Set<String> used = new HashSet<>();
    final Set<String> declared = new HashSet<>();
    final Set<String> assigned = new HashSet<>();
    boolean leaves;

    static Names of(Tree tree) {
      Names names = new Names();
      names.scan(tree, null);
      names.assigned.removeAll(names.declared);
      return names;
    }

    boolean isMovable() {
      return assigned.isEmpty() && !leaves;
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void nothing) {
      used.add(tree.getName().toString());
      return null;
    }

    @Override
    public Void visitVariable(VariableTree tree, Void nothing) {
      declared.add(tree.getName().toString());
      return super.visitVariable(tree, nothing);
    }

    @Override
    public Void visitAssignment(AssignmentTree tree, Void nothing) {
      note(tree.getVariable());
      return super.visitAssignment(tree, nothing);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void nothing) {
      note(tree.getVariable());
      return super.visitCompoundAssignment(tree, nothing);
    }

    @Override
    public Void visitUnary(UnaryTree tree, Void nothing) {
      if (tree.getKind().name().matches("P.*CREMENT")) {
        note(tree.getExpression());
      }
      return super.visitUnary(tree, nothing);
    }

    private void note(Tree target) {
      if (target instanceof IdentifierTree name) {
        assigned.add(name.getName().toString());
      }
    }

    @Override
    public Void visitReturn(ReturnTree tree, Void nothing) {
      leaves = true;
      return super.visitReturn(tree, nothing);
    }
  }

  @Override
  public Void visitMethod(MethodTree method, Void nothing) {
    boolean nested = getCurrentPath().getParentPath().getParentPath().getParentPath() != null;
    if (nested
        || original(method).contains("record ")
        || method.getBody() == null
        || method.getReturnType() == null) {
      return null;
    }
    types.clear();
    modifiers =
        method.getModifiers().getFlags().contains(Modifier.STATIC) ? "private static " : "private ";
    typeOfResult = original(method.getReturnType());
    return super.visitMethod(method, nothing);
  }

  /** Types within a method aren't known outside. */
  @Override
  public Void visitClass(ClassTree type, Void nothing) {
    return typeOfResult.isEmpty() ? super.visitClass(type, nothing) : null;
  }

  @Override
  public Void visitVariable(VariableTree variable, Void nothing) {
    if (variable.getType() != null && !original(variable.getType()).equals("var")) {
      String type = original(variable.getType());
      if (variable.getInitializer() != null && !typeOfResult.isEmpty()) {
        extract(variable.getInitializer(), type, "return ");
      }
      super.visitVariable(variable, nothing);
      types.put(variable.getName().toString(), type);
      return null;
    }
    untyped.add(variable.getName().toString());
    return super.visitVariable(variable, nothing);
  }

  @Override
  public Void visitForLoop(ForLoopTree loop, Void nothing) {
    return extract(loop, "void", "") ? null : super.visitForLoop(loop, nothing);
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void nothing) {
    return extract(loop, "void", "") ? null : super.visitEnhancedForLoop(loop, nothing);
  }

  private boolean extract(Tree tree, String type, String keyword) {
    Names names = Names.of(tree);
    String text = original(tree);
    Set<String> unknown = new HashSet<>(untyped);
    unknown.retainAll(names.used);
    unknown.removeAll(names.declared);
    if (!unknown.isEmpty() || text.length() < LONG || !names.isMovable() || text.startsWith("{")) {
      return false;
    }
    Map<String, String> parameters = new TreeMap<>(types);
    parameters.keySet().retainAll(names.used);
    parameters.keySet().removeAll(names.declared);
    String name = "part" + ++helpers;
    addMember(
        "\n%s%s %s(%s) {\n%s%s%s\n}\n"
            .formatted(
                modifiers,
                type,
                name,
                parameters.entrySet().stream()
                    .map(entry -> entry.getValue() + " " + entry.getKey())
                    .collect(Collectors.joining(", ")),
                keyword,
                text,
                keyword.isEmpty() ? "" : ";"));
    String end = keyword.isEmpty() ? ");" : ")";
    replace(tree, () -> name + "(" + String.join(", ", parameters.keySet()) + end);
    return true;
  }
}
