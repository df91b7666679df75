package dinosaurus.harness;

import java.nio.file.Path;

/** The top folder of this repository. */
public final class Home {

  /** The folder, absolute. */
  public static final Path FOLDER = Path.of("../..").toAbsolutePath().normalize();

  private Home() {}
}
