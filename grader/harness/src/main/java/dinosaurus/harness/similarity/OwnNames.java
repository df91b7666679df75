package dinosaurus.harness.similarity;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;

/**
 * Knows which names a file gives itself: all but those of libraries. A name tells nothing of its
 * owner's variables, so that the names of members count as its own in its inner classes alone.
 */
final class OwnNames extends TreeScanner<Void, Void> {

  private final Set<String> types = new HashSet<>(Set.of("this", "super"));
  private final Set<String> innerMembers = new HashSet<>();
  private int depth;

  @Override
  public Void visitClass(ClassTree tree, Void nothing) {
    types.add(tree.getSimpleName().toString());
    depth++;
    if (depth > 1) {
      tree.getMembers().forEach(this::add);
    }
    super.visitClass(tree, nothing);
    depth--;
    return null;
  }

  private void add(Tree member) {
    if (member instanceof VariableTree field) {
      innerMembers.add(field.getName().toString());
    } else if (member instanceof MethodTree method) {
      innerMembers.add(method.getName().toString());
    }
  }

  /**
   * Tells whether a name that stands alone is a library's: a type that the file doesn't declare.
   */
  boolean isForeign(String name) {
    return Character.isUpperCase(name.charAt(0)) && !types.contains(name);
  }

  /** Tells whether a member of something is a library's. */
  boolean isForeign(ExpressionTree of, String member) {
    boolean ownType =
        of instanceof IdentifierTree name && types.contains(name.getName().toString());
    return !ownType && !innerMembers.contains(member);
  }
}
