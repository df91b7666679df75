package dinosaurus.rubric.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.rubric.report.Paint;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Colours")
class MavenTerminalTest {

  @ParameterizedTest(name = "{0} with style.color {1} and output to {2}: {3}")
  @DisplayName("are for terminals whose owner doesn't object")
  @CsvSource({
    "TERM=xterm, auto, /dev/pts/3, ANSI",
    "TERM=xterm, auto, /dev/tty1, ANSI",
    "TERM=xterm, auto, pipe:[1234], PLAIN",
    "TERM=xterm, auto, /home/anna/log.txt, PLAIN",
    "TERM=xterm, auto, , ANSI",
    "WT_SESSION=1, auto, , ANSI",
    "HOME=/home/anna, auto, , PLAIN",
    "TERM=dumb, auto, /dev/pts/3, PLAIN",
    "TERM=xterm NO_COLOR=1, auto, /dev/pts/3, PLAIN",
    "TERM=xterm NO_COLOR=, auto, /dev/pts/3, ANSI",
    "TERM=xterm CI=true, auto, /dev/pts/3, PLAIN",
    "TERM=dumb, always, pipe:[1234], ANSI",
    "TERM=xterm, never, /dev/pts/3, PLAIN",
  })
  void colours(String environment, String asked, String output, Paint expected) {
    Map<String, String> variables =
        Arrays.stream(environment.split(" "))
            .map(variable -> variable.split("=", 2))
            .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    assertEquals(
        expected, new MavenTerminal(variables, asked, Optional.ofNullable(output)).paint());
  }
}
