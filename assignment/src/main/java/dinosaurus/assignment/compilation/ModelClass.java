package dinosaurus.assignment.compilation;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import dinosaurus.assignment.Assignment;
import dinosaurus.assignment.compilation.CompilerResult.Problem;
import dinosaurus.toolkit.CharacterModel;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Looks at the class of the model as the compiler understands it: can an object be made of it? */
final class ModelClass implements TaskListener {

  private final JavacTask task;
  private Optional<Problem> problem = Optional.empty();

  ModelClass(JavacTask task) {
    this.task = task;
  }

  /** Returns why it can't be called, if it can't. */
  Optional<Problem> problem() {
    return problem;
  }

  @Override
  public void finished(TaskEvent event) {
    TypeElement type = event.getTypeElement();
    if (event.getKind() == TaskEvent.Kind.ANALYZE
        && type != null
        && type.getQualifiedName().contentEquals(Assignment.CLASS)) {
      problem =
          fault(type).map(words -> new Problem(Compiler.MODEL, line(event), Problem.CLASS, words));
    }
  }

  private int line(TaskEvent event) {
    Trees trees = Trees.instance(task);
    long start =
        trees
            .getSourcePositions()
            .getStartPosition(event.getCompilationUnit(), trees.getTree(event.getTypeElement()));
    return (int) event.getCompilationUnit().getLineMap().getLineNumber(start);
  }

  private Optional<String> fault(TypeElement type) {
    if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
      return Optional.of("DinosaurModel must be a class; write public class DinosaurModel");
    }
    if (!implementsModel(type)) {
      return Optional.of(
          "DinosaurModel doesn't implement CharacterModel; write public class DinosaurModel"
              + " implements CharacterModel");
    }
    if (!type.getModifiers().contains(Modifier.PUBLIC)) {
      return Optional.of("DinosaurModel isn't public; write public class DinosaurModel");
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of(
          "DinosaurModel is abstract, so there can be no object of it; take abstract away, and write"
              + " the methods that are missing then");
    }
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(ModelClass::isUsable)
        ? Optional.empty()
        : Optional.of(
            "DinosaurModel has no public constructor without parameters; add public DinosaurModel()"
                + " { }, or remove the others");
  }

  private boolean implementsModel(TypeElement type) {
    TypeElement model = task.getElements().getTypeElement(CharacterModel.class.getName());
    return model != null && task.getTypes().isSubtype(type.asType(), model.asType());
  }

  private static boolean isUsable(ExecutableElement constructor) {
    return constructor.getParameters().isEmpty()
        && constructor.getModifiers().contains(Modifier.PUBLIC);
  }
}
