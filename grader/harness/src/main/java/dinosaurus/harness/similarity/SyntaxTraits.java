package dinosaurus.harness.similarity;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import dinosaurus.harness.similarity.ComparedSubmission.SourceListing;
import dinosaurus.harness.similarity.Profile.Thought;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the traits of a submission from its syntax trees: every expression that stands by itself is
 * a thought, wherever it stands, so that neither loops nor helpers nor dead code around it matter.
 */
final class SyntaxTraits extends TreeScanner<Void, Void> {

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final int firstLine;
  private final OwnNames own = new OwnNames();
  private final List<Thought> thoughts = new ArrayList<>();

  private SyntaxTraits(SyntaxTree tree, int firstLine) {
    this.unit = tree.unit();
    this.positions = tree.positions();
    this.firstLine = firstLine;
  }

  /** Takes the traits of submissions: of all their files that can be parsed. */
  static List<Profile> of(List<SourceListing> listings) {
    List<List<Thought>> thoughts = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    List<Integer> firstLines = new ArrayList<>();
    List<List<Thought>> owners = new ArrayList<>();
    for (SourceListing listing : listings) {
      List<Thought> owner = new ArrayList<>();
      thoughts.add(owner);
      listing
          .files()
          .forEach(
              (firstLine, text) -> {
                texts.add(text);
                firstLines.add(firstLine);
                owners.add(owner);
              });
    }
    SyntaxTree.parse(
        texts,
        (file, tree) ->
            owners.get(file).addAll(new SyntaxTraits(tree, firstLines.get(file)).all()));
    return thoughts.stream().map(Profile::new).toList();
  }

  private List<Thought> all() {
    own.scan(unit, null);
    scan(unit, null);
    return thoughts;
  }

  @Override
  public Void visitImport(ImportTree tree, Void nothing) {
    return null;
  }

  /** Takes an expression as a whole; scans statements further. */
  @Override
  public Void scan(Tree tree, Void nothing) {
    if (!(tree instanceof ExpressionTree) || tree instanceof com.sun.source.tree.AnnotationTree) {
      return super.scan(tree, nothing);
    }
    CanonicalForm form = new CanonicalForm(own, inner -> super.scan(inner, null));
    long shape = form.of(tree).shape();
    if (!form.traits().isEmpty()) {
      thoughts.add(
          new Thought(
              line(positions.getStartPosition(unit, tree)),
              line(positions.getEndPosition(unit, tree)),
              shape,
              form.traits()));
    }
    return null;
  }

  private int line(long position) {
    return firstLine + (int) unit.getLineMap().getLineNumber(position) - 1;
  }
}
