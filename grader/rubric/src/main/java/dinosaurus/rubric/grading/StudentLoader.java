package dinosaurus.rubric.grading;

import java.util.Map;

/**
 * Loads a student's classes from memory. They come before classes of the same names on the class
 * path, which an editor may have made of older files.
 */
final class StudentLoader extends ClassLoader {

  private final Map<String, byte[]> classes;

  /**
   * Creates the loader.
   *
   * @param classes the class files, by the names of the classes, with slashes
   * @param parent has what students may use
   */
  StudentLoader(Map<String, byte[]> classes, ClassLoader parent) {
    super(parent);
    this.classes = classes;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    byte[] content = classes.get(name.replace('.', '/'));
    if (content == null) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? defineClass(name, content, 0, content.length) : loaded;
    }
  }
}
