package dinosaurus.harness.similarity;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Exchanges declarations that don't need one another, and shuffles the methods. */
final class Reordering extends Rewriting {

  Reordering(String code, Random random) {
    super(code, random);
  }

  @Override
  public Void visitBlock(BlockTree block, Void nothing) {
    List<? extends StatementTree> statements = block.getStatements();
    for (int i = 0; i + 1 < statements.size(); i++) {
      if (statements.get(i) instanceof VariableTree one
          && statements.get(i + 1) instanceof VariableTree two
          && !uses(two, one)
          && !uses(one, two)) {
        replace(one, () -> inner(two));
        replace(two, () -> inner(one));
        i++;
      }
    }
    return super.visitBlock(block, nothing);
  }

  private boolean uses(VariableTree one, VariableTree two) {
    return original(one).matches("(?s).*\\b" + two.getName() + "\\b.*");
  }

  @Override
  public Void visitClass(ClassTree type, Void nothing) {
    List<Tree> methods = new ArrayList<>();
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree method && from(method) >= 0 && to(method) > from(method)) {
        methods.add(method);
      }
    }
    List<Tree> shuffled = new ArrayList<>(methods);
    Collections.shuffle(shuffled, random);
    for (int i = 0; i < methods.size(); i++) {
      Tree other = shuffled.get(i);
      replace(methods.get(i), () -> inner(other));
    }
    return super.visitClass(type, nothing);
  }
}
