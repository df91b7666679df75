package dinosaurus.harness.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobsTest {

  @ParameterizedTest(name = "{0} processors and {1} MB of memory are enough for {2}")
  @CsvSource({"1,8192,1", "2,24000,2", "64,8192,9", "8,2048,1", "4,512,1", "16,65536,16"})
  void asManyAsProcessorsAndMemoryAreThereFor(int processors, long megabytes, int jobs) {
    assertEquals(jobs, Jobs.of(processors, megabytes));
  }
}
