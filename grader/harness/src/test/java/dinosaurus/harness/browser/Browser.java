package dinosaurus.harness.browser;

import dinosaurus.harness.OptionalTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium that opens pages from the disk and tells what is wrong with them. */
public final class Browser implements AutoCloseable {

  /**
   * Chromium without what draws its windows, which starts at half the cost. Debian's command of the
   * same name is a script that the driver would end in its place.
   */
  private static final Path HEADLESS_SHELL = Path.of("/usr/lib/chromium/chromium-headless-shell");

  private static final int HEIGHT = 900;

  /** Warns that it doesn't know the newest Chromium, of which nothing special is asked. */
  private static final Logger VERSIONS = Logger.getLogger("org.openqa.selenium.devtools");

  private static final Duration LONGEST_SCRIPT = Duration.ofMinutes(1);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts the browser; where it isn't installed, the test is skipped, or fails in CI. */
  public static Browser start() {
    Path chromium =
        Files.isExecutable(HEADLESS_SHELL) ? HEADLESS_SHELL : OptionalTool.require("chromium");
    Path chromedriver = OptionalTool.require("chromedriver");
    VERSIONS.setLevel(Level.OFF);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--lang=en");
    options.setBinary(chromium.toFile());
    options.setCapability("goog:loggingPrefs", logs);
    options.setExperimentalOption("perfLoggingPrefs", Map.of("enablePage", false));
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.toFile()).build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(LONGEST_SCRIPT);
    return new Browser(driver);
  }

  /** Opens a file in a window of a width, in CSS pixels, and forgets what was logged before. */
  public void open(Path page, int width) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    logged(LogType.BROWSER);
    logged(LogType.PERFORMANCE);
    driver.get(page.toUri().toString());
  }

  /** Prefers a colour scheme: {@code light} or {@code dark}. */
  public void prefer(String scheme) {
    command(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Returns the driver, to click and to type with. */
  public ChromeDriver driver() {
    return driver;
  }

  /** Returns what the console says since the page was opened; a page without fault says nothing. */
  public List<String> console() {
    return logged(LogType.BROWSER).stream().map(LogEntry::getMessage).toList();
  }

  /** Returns the addresses beyond the disk that were asked for since the page was opened. */
  public List<String> requests() {
    JsonMapper mapper = new JsonMapper();
    return logged(LogType.PERFORMANCE).stream()
        .map(entry -> mapper.readTree(entry.getMessage()).path("message"))
        .filter(message -> message.path("method").asString("").equals("Network.requestWillBeSent"))
        .map(message -> message.path("params").path("request").path("url").asString(""))
        .filter(address -> !address.startsWith("file:") && !address.startsWith("data:"))
        .toList();
  }

  /** Returns what axe-core finds inaccessible, a line for each element. */
  public List<String> violations() throws IOException {
    driver.executeScript(Axe.script());
    Object found = driver.executeAsyncScript(Axe.RUN);
    JsonNode violations = new JsonMapper().readTree(found.toString());
    return StreamSupport.stream(violations.spliterator(), false)
        .map(line -> line.asString(""))
        .toList();
  }

  /** Tells whether there is more to the side than the window shows. */
  public boolean scrollsSideways() {
    return Boolean.TRUE.equals(
        driver.executeScript(
            "const page = document.documentElement; return page.scrollWidth > page.clientWidth;"));
  }

  /** Writes what the window shows as a picture. */
  public void picture(Path file) throws IOException {
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  private void command(String name, Map<String, Object> parameters) {
    driver.executeCdpCommand(name, parameters);
  }

  private List<LogEntry> logged(String type) {
    return driver.manage().logs().get(type).getAll();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
