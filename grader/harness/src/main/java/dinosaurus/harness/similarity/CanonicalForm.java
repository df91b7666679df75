package dinosaurus.harness.similarity;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Brings an expression into a form in which it is recognised under other names: variables, numbers
 * and calls of the submission's own methods are all the same, sides that can be exchanged are in
 * one order, and assignments are what is assigned. The names of libraries stay.
 */
final class CanonicalForm extends SimpleTreeVisitor<CanonicalForm.Node, Void> {

  /** A smaller expression says nothing. */
  private static final int LEAST = 4;

  private static final Node LEAF = Node.leaf("v");
  private static final Node NUMBER = Node.leaf("0");
  private static final Set<String> EXCHANGEABLE =
      Set.of("PLUS", "MULTIPLY", "EQUAL_TO", "NOT_EQUAL_TO", "CONDITIONAL_AND", "CONDITIONAL_OR");

  private final OwnNames own;
  private final Consumer<Tree> statements;
  private final Set<Long> traits = new HashSet<>();

  /**
   * Holds an expression.
   *
   * @param hash what it is recognised by
   * @param shape the same without the names of libraries
   * @param size how many parts it has
   */
  record Node(long hash, long shape, int size) {

    static Node leaf(String text) {
      return new Node(CanonicalForm.hash(text), CanonicalForm.hash("v"), 1);
    }
  }

  /**
   * Creates the form of one expression.
   *
   * @param own the names that the submission declares
   * @param statements takes the blocks and classes within the expression
   */
  CanonicalForm(OwnNames own, Consumer<Tree> statements) {
    super(LEAF);
    this.own = own;
    this.statements = statements;
  }

  /** Returns the form of a whole expression. */
  Node of(Tree expression) {
    return visit(expression, null);
  }

  /** Returns the hashes of what was visited, and of its parts, that are large enough to tell. */
  Set<Long> traits() {
    return traits;
  }

  private static long hash(String text) {
    return Winnowing.mixed(text.hashCode());
  }

  private Node node(String label, Stream<? extends Tree> parts) {
    return joined(label, parts.map(part -> visit(part, null)).toList());
  }

  private Node joined(String label, List<Node> parts) {
    long hash = hash(label);
    long shape = 1;
    int size = 1;
    for (Node part : parts) {
      hash = Winnowing.mixed(31 * hash + part.hash());
      shape = Winnowing.mixed(31 * shape + part.shape());
      size += part.size();
    }
    if (size >= LEAST) {
      traits.add(hash);
    }
    return new Node(hash, shape, size);
  }

  /** Joins parts whose order doesn't matter. */
  private Node sorted(String label, Node... parts) {
    Arrays.sort(parts, (one, two) -> Long.compare(one.hash(), two.hash()));
    return joined(label, List.of(parts));
  }

  @Override
  public Node visitParenthesized(ParenthesizedTree tree, Void nothing) {
    return visit(tree.getExpression(), null);
  }

  @Override
  public Node visitTypeCast(TypeCastTree tree, Void nothing) {
    return visit(tree.getExpression(), null);
  }

  @Override
  public Node visitLiteral(LiteralTree tree, Void nothing) {
    return tree.getValue() instanceof Number ? NUMBER : Node.leaf(tree.getKind().name());
  }

  @Override
  public Node visitIdentifier(IdentifierTree tree, Void nothing) {
    String name = tree.getName().toString();
    return own.isForeign(name) ? Node.leaf(name) : LEAF;
  }

  @Override
  public Node visitMemberSelect(MemberSelectTree tree, Void nothing) {
    String name = tree.getIdentifier().toString();
    Node of = visit(tree.getExpression(), null);
    return own.isForeign(tree.getExpression(), name) ? joined("." + name, List.of(of)) : LEAF;
  }

  @Override
  public Node visitMemberReference(MemberReferenceTree tree, Void nothing) {
    String name = tree.getName().toString();
    Node of = visit(tree.getQualifierExpression(), null);
    return own.isForeign(tree.getQualifierExpression(), name)
        ? joined("::" + name, List.of(of))
        : LEAF;
  }

  @Override
  public Node visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
    List<Node> arguments = tree.getArguments().stream().map(part -> visit(part, null)).toList();
    if (!(tree.getMethodSelect() instanceof MemberSelectTree select)
        || !own.isForeign(select.getExpression(), select.getIdentifier().toString())) {
      return LEAF;
    }
    String name = select.getIdentifier().toString();
    Node of = visit(select.getExpression(), null);
    if (name.equals("get") && of.equals(LEAF) && arguments.equals(List.of(LEAF))) {
      return LEAF;
    }
    boolean exchangeable = (name.equals("max") || name.equals("min")) && arguments.size() == 2;
    Node given =
        exchangeable
            ? sorted("", arguments.toArray(Node[]::new))
            : arguments.isEmpty() ? LEAF : joined("", arguments);
    return joined(name + "(" + arguments.size(), List.of(of, given));
  }

  @Override
  public Node visitNewClass(NewClassTree tree, Void nothing) {
    if (tree.getClassBody() != null) {
      statements.accept(tree.getClassBody());
    }
    Tree type = tree.getIdentifier();
    return node(
        "new", Stream.concat(Stream.of(withoutArguments(type)), tree.getArguments().stream()));
  }

  private static Tree withoutArguments(Tree type) {
    return type instanceof com.sun.source.tree.ParameterizedTypeTree generic
        ? generic.getType()
        : type;
  }

  @Override
  public Node visitNewArray(NewArrayTree tree, Void nothing) {
    List<? extends ExpressionTree> values =
        tree.getInitializers() == null ? List.of() : tree.getInitializers();
    return node("array", Stream.concat(tree.getDimensions().stream(), values.stream()));
  }

  @Override
  public Node visitArrayAccess(ArrayAccessTree tree, Void nothing) {
    Node of = visit(tree.getExpression(), null);
    Node index = visit(tree.getIndex(), null);
    return of.equals(LEAF) && index.equals(LEAF) ? LEAF : joined("[]", List.of(of, index));
  }

  @Override
  public Node visitAssignment(AssignmentTree tree, Void nothing) {
    Node target = visit(tree.getVariable(), null);
    Node value = visit(tree.getExpression(), null);
    return target.equals(LEAF) ? value : joined("=", List.of(target, value));
  }

  @Override
  public Node visitCompoundAssignment(CompoundAssignmentTree tree, Void nothing) {
    Node target = visit(tree.getVariable(), null);
    String operator = tree.getKind().name().replace("_ASSIGNMENT", "");
    Node value = operation(operator, target, visit(tree.getExpression(), null));
    return target.equals(LEAF) ? value : joined("=", List.of(target, value));
  }

  @Override
  public Node visitUnary(UnaryTree tree, Void nothing) {
    Node of = visit(tree.getExpression(), null);
    return switch (tree.getKind()) {
      case POSTFIX_INCREMENT, PREFIX_INCREMENT -> operation("PLUS", of, NUMBER);
      case POSTFIX_DECREMENT, PREFIX_DECREMENT -> operation("MINUS", of, NUMBER);
      case UNARY_MINUS -> of.equals(NUMBER) ? NUMBER : joined("-", List.of(of));
      case UNARY_PLUS -> of;
      default -> joined(tree.getKind().name(), List.of(of));
    };
  }

  @Override
  public Node visitBinary(BinaryTree tree, Void nothing) {
    return operation(
        tree.getKind().name(),
        visit(tree.getLeftOperand(), null),
        visit(tree.getRightOperand(), null));
  }

  private Node operation(String operator, Node left, Node right) {
    if (EXCHANGEABLE.contains(operator)) {
      return sorted(operator, left, right);
    }
    return operator.startsWith("GREATER_THAN")
        ? joined(operator.replace("GREATER", "LESS"), List.of(right, left))
        : joined(operator, List.of(left, right));
  }

  @Override
  public Node visitConditionalExpression(ConditionalExpressionTree tree, Void nothing) {
    return node(
        "?", Stream.of(tree.getCondition(), tree.getTrueExpression(), tree.getFalseExpression()));
  }

  @Override
  public Node visitLambdaExpression(LambdaExpressionTree tree, Void nothing) {
    if (tree.getBodyKind() == LambdaExpressionTree.BodyKind.EXPRESSION) {
      return node("->", Stream.of(tree.getBody()));
    }
    statements.accept(tree.getBody());
    return LEAF;
  }
}
