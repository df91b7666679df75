package dinosaurus.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The report is opened")
class BrowserTest {

  @Test
  @DisplayName("by what each system has for it, where there is a desktop")
  void opener() {
    assertEquals(
        Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler")),
        Browser.opener("Windows 11", Map.of()));
    assertEquals(Optional.of(List.of("open")), Browser.opener("Mac OS X", Map.of()));
    assertEquals(
        Optional.of(List.of("xdg-open")), Browser.opener("Linux", Map.of("DISPLAY", ":0")));
    assertEquals(Optional.empty(), Browser.opener("Linux", Map.of("TERM", "xterm")));
  }
}
