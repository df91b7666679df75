package dinosaurus.worker;

import dinosaurus.assignment.Assignment;
import dinosaurus.assignment.compilation.SubmissionLoader;
import dinosaurus.toolkit.CharacterModel;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Map;

/** Loads the student's class when it is first called, and keeps the one object it makes. */
final class Submission {

  /** Says that the submission holds nothing that could be called. */
  static final class NoModelException extends Exception {

    private static final long serialVersionUID = 1L;

    private NoModelException(String message) {
      super(message);
    }
  }

  private final ClassLoader loader;
  private CharacterModel model;

  /**
   * Creates the submission.
   *
   * @param classes its class files, by the names of the classes, with slashes
   */
  Submission(Map<String, byte[]> classes) {
    this.loader = new SubmissionLoader(classes, Submission.class.getClassLoader());
  }

  /**
   * Returns the student's object.
   *
   * @throws NoModelException if the class isn't there or isn't one that can be called
   * @throws Throwable what the student's initialisation throws
   */
  CharacterModel model() throws Throwable {
    if (model == null) {
      model = create(load());
    }
    return model;
  }

  private Class<?> load() throws NoModelException {
    try {
      return Class.forName(Assignment.CLASS, false, loader);
    } catch (ClassNotFoundException e) {
      throw new NoModelException("there is no class " + Assignment.CLASS);
    }
  }

  private static CharacterModel create(Class<?> type) throws Throwable {
    if (!CharacterModel.class.isAssignableFrom(type)) {
      throw new NoModelException("DinosaurModel doesn't implement CharacterModel");
    }
    try {
      return (CharacterModel) constructor(type).newInstance();
    } catch (InvocationTargetException | ExceptionInInitializerError e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  private static Constructor<?> constructor(Class<?> type) throws NoModelException {
    int modifiers = type.getModifiers();
    if (!Modifier.isPublic(modifiers) || Modifier.isAbstract(modifiers) || type.isEnum()) {
      throw new NoModelException("DinosaurModel isn't a public class that can be created");
    }
    try {
      return type.getConstructor();
    } catch (NoSuchMethodException e) {
      throw new NoModelException("DinosaurModel has no public constructor without arguments");
    }
  }
}
