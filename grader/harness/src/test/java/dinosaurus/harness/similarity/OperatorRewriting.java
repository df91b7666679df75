package dinosaurus.harness.similarity;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import java.util.Map;
import java.util.Random;

/** Writes the same operation another way: sides exchanged, assignments spelt out. */
final class OperatorRewriting extends Rewriting {

  private static final Map<Tree.Kind, String> TURNED =
      Map.of(
          Tree.Kind.LESS_THAN, ">",
          Tree.Kind.GREATER_THAN, "<",
          Tree.Kind.LESS_THAN_EQUAL, ">=",
          Tree.Kind.GREATER_THAN_EQUAL, "<=",
          Tree.Kind.EQUAL_TO, "==",
          Tree.Kind.NOT_EQUAL_TO, "!=",
          Tree.Kind.MULTIPLY, "*");

  private static final Map<Tree.Kind, String> ASSIGNED =
      Map.of(
          Tree.Kind.PLUS_ASSIGNMENT, "+",
          Tree.Kind.MINUS_ASSIGNMENT, "-",
          Tree.Kind.MULTIPLY_ASSIGNMENT, "*",
          Tree.Kind.DIVIDE_ASSIGNMENT, "/");

  OperatorRewriting(String code, Random random) {
    super(code, random);
  }

  @Override
  public Void visitBinary(BinaryTree tree, Void nothing) {
    String turned = TURNED.get(tree.getKind());
    if (turned != null) {
      replace(
          tree,
          () ->
              "("
                  + inBrackets(tree.getRightOperand())
                  + " "
                  + turned
                  + " "
                  + inBrackets(tree.getLeftOperand())
                  + ")");
    }
    return super.visitBinary(tree, nothing);
  }

  private String inBrackets(Tree tree) {
    String text = text(tree);
    return text.matches("\\w+|\\(.*\\)") ? text : "(" + text + ")";
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void nothing) {
    String operator = ASSIGNED.get(tree.getKind());
    if (operator != null) {
      replace(
          tree,
          () ->
              original(tree.getVariable())
                  + " = "
                  + original(tree.getVariable())
                  + " "
                  + operator
                  + " ("
                  + text(tree.getExpression())
                  + ")");
    }
    return super.visitCompoundAssignment(tree, nothing);
  }

  @Override
  public Void visitExpressionStatement(ExpressionStatementTree statement, Void nothing) {
    if (statement.getExpression() instanceof UnaryTree step) {
      String sign = step.getKind().name().contains("INCREMENT") ? " += 1" : " -= 1";
      replace(step, () -> original(step.getExpression()) + sign);
    }
    return super.visitExpressionStatement(statement, nothing);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
    if (original(call.getMethodSelect()).matches("Math\\.(max|min)")) {
      replace(
          call,
          () ->
              original(call.getMethodSelect())
                  + "("
                  + text(call.getArguments().get(1))
                  + ", "
                  + text(call.getArguments().get(0))
                  + ")");
    }
    return super.visitMethodInvocation(call, nothing);
  }

  @Override
  public Void visitIf(IfTree tree, Void nothing) {
    if (tree.getElseStatement() != null && !(tree.getElseStatement() instanceof IfTree)) {
      replace(
          tree,
          () ->
              "if (!%s) {\n%s\n} else {\n%s\n}"
                  .formatted(
                      text(tree.getCondition()),
                      body(tree.getElseStatement()),
                      body(tree.getThenStatement())));
    }
    return super.visitIf(tree, nothing);
  }
}
