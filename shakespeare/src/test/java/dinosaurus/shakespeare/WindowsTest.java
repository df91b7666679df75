package dinosaurus.shakespeare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Windows have 40 characters, begin three characters apart, and have one after them. */
class WindowsTest {

  @ParameterizedTest
  @CsvSource({"0, 0", "40, 0", "41, 1", "43, 1", "44, 2", "94109, 31357"})
  void areAsManyAsHaveACharacterAfterThem(int characters, int windows) {
    assertEquals(windows, new Windows(new int[characters]).size());
  }

  @Test
  void haveTheCharactersOfTheText() {
    Windows windows = new Windows(IntStream.range(0, 100).toArray());
    int last = windows.size() - 1;
    assertEquals(0, windows.character(0, 0));
    assertEquals(39, windows.character(0, 39));
    assertEquals(40, windows.next(0));
    assertEquals(3, windows.character(1, 0));
    assertEquals(43, windows.next(1));
    assertEquals(97, windows.next(last));
  }
}
