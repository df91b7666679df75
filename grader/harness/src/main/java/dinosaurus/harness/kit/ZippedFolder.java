package dinosaurus.harness.kit;

import dinosaurus.harness.system.ReproducibleZip;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

/** Packs files so that they are unpacked into one folder. */
final class ZippedFolder {

  private static final int PROGRAM = 0100755;
  private static final int FILE = 0100644;

  private ZippedFolder() {}

  static byte[] of(String folder, SortedMap<String, byte[]> files) throws IOException {
    SortedMap<String, byte[]> below = new TreeMap<>();
    files.forEach((path, bytes) -> below.put(folder + "/" + path, bytes));
    return ReproducibleZip.of(below, path -> NewFolder.isProgram(path) ? PROGRAM : FILE);
  }
}
