package dinosaurus.worker.javac;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import javax.tools.SimpleJavaFileObject;

/** Takes a class file to memory. */
final class ClassFile extends SimpleJavaFileObject {

  private final String name;
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();

  ClassFile(String className) {
    super(Uris.of(className), Kind.CLASS);
    this.name = className.replace('.', '/');
  }

  /** Returns the class's name, with slashes. */
  @Override
  public String getName() {
    return name;
  }

  @Override
  public OutputStream openOutputStream() {
    return content;
  }

  byte[] content() {
    return content.toByteArray();
  }
}
