package dinosaurus.harness.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.OptionalTool;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process that is watched is that of the tests, with a heap that it can't exceed. */
@DisplayName("The footprint of a process")
class FootprintTest {

  private static final int HEAP_MEGABYTES = 1 << 20;
  private static final int LARGE = 40 << 20;

  @TempDir Path folder;

  private Footprint footprint;

  @BeforeEach
  void watch() {
    OptionalTool.require("prlimit"); // Only Linux has it.
    footprint = new Footprint(ProcessHandle.current().pid(), HEAP_MEGABYTES, folder);
  }

  @Test
  @DisplayName("is all its memory, what was moved out of it and what is locked in it included")
  void memory() {
    assertEquals(
        1_111,
        Footprint.kilobytes(
            List.of(
                "Name:\tjava",
                "VmPeak:\t 9000000 kB",
                "VmLck:\t    1000 kB",
                "VmRSS:\t     100 kB",
                "VmPTE:\t      10 kB",
                "VmSwap:\t       1 kB")));
  }

  @Test
  @DisplayName("is too large with too much in its folder")
  void large() throws Exception {
    make("one").close();
    assertFalse(footprint.isTooLarge());
    make("two").close();
    assertTrue(footprint.isTooLarge());
  }

  @Test
  @DisplayName("is too large with too many files")
  void many() throws Exception {
    for (int i = 0; i < 2_000; i++) {
      Files.createFile(folder.resolve("file" + i));
    }
    assertTrue(footprint.isTooLarge());
  }

  @Test
  @DisplayName("is too large with too much in files that have no name any more")
  void unlinked() throws Exception {
    RandomAccessFile one = make("one");
    RandomAccessFile two = make("two");
    Files.delete(folder.resolve("one"));
    Files.delete(folder.resolve("two"));
    assertTrue(footprint.isTooLarge());
    one.close();
    two.close();
    assertFalse(footprint.isTooLarge());
  }

  private RandomAccessFile make(String name) throws Exception {
    RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw");
    file.setLength(LARGE);
    return file;
  }
}
