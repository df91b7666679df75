package dinosaurus.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is printed")
class PrintSinkTest {

  private final PrintSink sink = new PrintSink();
  private final PrintStream out = sink.stream();

  @Test
  @DisplayName("is kept line by line, the last one without an end, too")
  void lines() {
    out.print("a = 1\n\r\n\u00e4 = 2\nb");
    assertEquals(new Printed(List.of("a = 1", "", "\u00e4 = 2", "b"), 4), sink.take());
  }

  @Test
  @DisplayName("may go back to the start of a line, which is one line still")
  void carriageReturns() {
    out.print("10 %\r20 %\r".repeat(50) + "\n\n\n");
    Printed printed = sink.take();
    assertEquals(3, printed.count());
    assertEquals(3, printed.lines().size(), printed::toString);
  }

  @Test
  @DisplayName("may be nothing but ends of lines")
  void empty() {
    out.print("\n".repeat(25));
    assertEquals(25, sink.take().count());
  }

  @Test
  @DisplayName("is told once")
  void once() {
    out.print("a");
    sink.take();
    assertEquals(Printed.NOTHING, sink.take());
    out.print("b");
    assertEquals(new Printed(List.of("b"), 1), sink.take());
  }

  @Test
  @DisplayName("is counted from the 21st line on")
  void many() {
    for (int i = 0; i < 1_000_000; i++) {
      out.print("x\n");
    }
    Printed printed = sink.take();
    assertEquals(1_000_000, printed.count());
    assertEquals(Printed.MOST, printed.lines().size());
  }

  @Test
  @DisplayName("is cut where a line has no end")
  void endless() {
    for (int i = 0; i < 1_000_000; i++) {
      out.print("x");
    }
    Printed printed = sink.take();
    assertEquals(1, printed.count());
    assertEquals(1_200, printed.lines().get(0).length());
  }
}
