package dinosaurus.rubric.grading;

import dinosaurus.assignment.Assignment;
import dinosaurus.assignment.Call;
import dinosaurus.assignment.CallHandler;
import dinosaurus.assignment.compilation.ModelFault;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.toolkit.CharacterModel;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Creates the student's model at its first call, so that a failing constructor is a failing call.
 */
final class LazyModel extends CallHandler {

  private final Class<? extends CharacterModel> type;
  private CharacterModel model;
  private Throwable failure;

  LazyModel(Class<? extends CharacterModel> type) {
    this.type = type;
  }

  @Override
  protected <R> R handle(Call<R> call) {
    return call.invoke(model());
  }

  private synchronized CharacterModel model() {
    if (model == null && failure == null) {
      create();
    }
    if (failure != null) {
      throw LazyModel.<RuntimeException>unchecked(failure);
    }
    return model;
  }

  private void create() {
    Optional<ModelFault> fault = fault(type).filter(any -> isStudents());
    if (fault.isPresent()) {
      failure = new SubmissionFault(new Outcome.Refused(fault.get() + "."));
      return;
    }
    try {
      Constructor<? extends CharacterModel> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      model = constructor.newInstance();
    } catch (InvocationTargetException | ExceptionInInitializerError e) {
      failure = e.getCause();
    } catch (ReflectiveOperationException e) {
      failure = new SubmissionFault(new Outcome.Refused(unusable()));
    }
  }

  /** Tells whether it is the class that is handed in, of which the grader asks more than Java. */
  private boolean isStudents() {
    return type.getName().equals(Assignment.CLASS);
  }

  /** Returns why the grader couldn't call a class; nothing if it could. */
  static Optional<ModelFault> fault(Class<?> type) {
    if (!Modifier.isPublic(type.getModifiers())) {
      return Optional.of(ModelFault.NOT_PUBLIC);
    }
    if (Modifier.isAbstract(type.getModifiers())) {
      return Optional.of(ModelFault.ABSTRACT);
    }
    return Stream.of(type.getConstructors()).anyMatch(one -> one.getParameterCount() == 0)
        ? Optional.empty()
        : Optional.of(ModelFault.NO_CONSTRUCTOR);
  }

  private String unusable() {
    return type.getSimpleName()
        + " can't be created; it must be a class with a constructor without parameters.";
  }

  /** Returns any throwable so that the compiler takes it for an unchecked one. */
  @SuppressWarnings("unchecked")
  private static <T extends Throwable> T unchecked(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
