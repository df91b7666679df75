package dinosaurus.worker;

import java.util.Map;

/**
 * Loads the student's classes; whatever the worker, the toolkit or the JDK has under the same name
 * comes first.
 */
final class SubmissionLoader extends ClassLoader {

  private final Map<String, byte[]> classes;

  /**
   * Creates the loader.
   *
   * @param classes the class files, by the names of the classes, with slashes
   */
  SubmissionLoader(Map<String, byte[]> classes) {
    super(SubmissionLoader.class.getClassLoader());
    this.classes = classes;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] content = classes.get(name.replace('.', '/'));
    if (content == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, content, 0, content.length);
  }
}
