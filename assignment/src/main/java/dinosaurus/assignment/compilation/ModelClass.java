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
          fault(type)
              .map(
                  fault ->
                      new Problem(Compiler.MODEL, line(event), Problem.CLASS, fault.toString()));
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

  private Optional<ModelFault> fault(TypeElement type) {
    if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
      return Optional.of(ModelFault.NO_CLASS);
    }
    if (!implementsModel(type)) {
      return Optional.of(ModelFault.NO_MODEL);
    }
    if (!type.getModifiers().contains(Modifier.PUBLIC)) {
      return Optional.of(ModelFault.NOT_PUBLIC);
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of(ModelFault.ABSTRACT);
    }
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(ModelClass::isUsable)
        ? Optional.empty()
        : Optional.of(ModelFault.NO_CONSTRUCTOR);
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
