package dinosaurus.assignment.compilation;

import java.util.Map;

/**
 * Loads the classes of one submission from memory. What the parent has under the same name comes
 * before them.
 */
public final class SubmissionLoader extends ClassLoader {

  private final Map<String, byte[]> classes;

  /**
   * Creates the loader.
   *
   * @param classes the class files, by the names of the classes, with slashes
   * @param parent has what submissions may use
   */
  public SubmissionLoader(Map<String, byte[]> classes, ClassLoader parent) {
    super(parent);
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
