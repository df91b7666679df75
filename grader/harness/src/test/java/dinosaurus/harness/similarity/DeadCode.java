package dinosaurus.harness.similarity;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Random;

/** Adds statements that change nothing, and members that nobody uses. */
final class DeadCode extends Rewriting {

  private static final List<String> STATEMENTS =
      List.of(
          "int spare%1$d = 3 * %1$d + 1;",
          "if (%1$d < 0) {\nSystem.out.println(\"state %1$d\");\n}",
          "double factor%1$d = Math.sqrt(%1$d) / 2.0;",
          "String note%1$d = \"step \" + %1$d;",
          "boolean ready%1$d = %1$d > 2 && %1$d < 100;");

  private int added;

  DeadCode(String code, Random random) {
    super(code, random);
    addMember("\nprivate static final int LIMIT_OF_TRIES = 12;\n");
    addMember("\nprivate static double half(double value) {\nreturn value / 2;\n}\n");
  }

  @Override
  public Void visitBlock(BlockTree block, Void nothing) {
    for (StatementTree statement : block.getStatements()) {
      boolean simple =
          statement instanceof VariableTree || statement instanceof ExpressionStatementTree;
      if (simple && random.nextInt(3) == 0) {
        String dead = STATEMENTS.get(random.nextInt(STATEMENTS.size()));
        append(statement, "\n" + dead.formatted(++added));
      }
    }
    return super.visitBlock(block, nothing);
  }
}
