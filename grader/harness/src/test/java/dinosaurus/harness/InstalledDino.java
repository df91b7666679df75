package dinosaurus.harness;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;

/** A launcher of the classes under test, in a folder where every user can read them. */
public final class InstalledDino {

  private InstalledDino() {}

  /**
   * Copies the classes and what they need.
   *
   * @param home the folder to make
   * @return the launcher in it, which is called dino
   */
  public static Path in(Path home) throws IOException {
    Path lib = Files.createDirectories(home.resolve("lib"));
    List<String> paths = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry);
      Path copy = lib.resolve(paths.size() + "-" + path.getFileName());
      if (Files.isDirectory(path)) {
        FileUtils.copyDirectory(path.toFile(), copy.toFile());
      } else {
        Files.copy(path, copy);
      }
      paths.add(copy.toString());
    }
    Path launcher = home.resolve("dino");
    Files.writeString(
        launcher,
        """
        #!/bin/sh
        exec '%s/bin/java' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp '%s' -Ddino.home='%s' \\
          dinosaurus.harness.command.Dino "$@"
        """
            .formatted(
                System.getProperty("java.home"), String.join(File.pathSeparator, paths), home));
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    return launcher;
  }
}
