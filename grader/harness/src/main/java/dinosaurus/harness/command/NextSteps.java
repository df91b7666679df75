package dinosaurus.harness.command;

import dinosaurus.harness.results.ResultFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words the commands that follow a run, as a shell takes them.
 *
 * @param system what the operating system is called
 * @param home the folder of the launcher
 * @param here the working folder
 * @param programs where the system looks for programs, where that matters
 */
record NextSteps(String system, Path home, Path here, List<Path> programs) {

  private static final String WINDOWS = "windows";
  private static final Pattern PLAIN = Pattern.compile("[\\w./:@+=,-]+");

  /** Returns those of this machine. */
  static NextSteps ofThisMachine() {
    Path here = Path.of("").toAbsolutePath();
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String path = system.startsWith(WINDOWS) ? "" : System.getenv().getOrDefault("PATH", "");
    return new NextSteps(
        system,
        Path.of(System.getProperty("dino.home", here.toString())),
        here,
        Stream.of(path.split(":")).map(Path::of).toList());
  }

  /**
   * Returns three commands: to see the class, to put decisions into the reports, and to take the
   * grades.
   *
   * @param grades the folder of the reports
   */
  List<String> after(Path grades) {
    Path name = grades.toAbsolutePath().normalize().getFileName();
    Path table = grades.resolveSibling((name == null ? "grades" : name) + "-final.csv");
    return List.of(
        opener()
            .map(program -> program + " " + quoted(grades.resolve(ResultFiles.PAGE)))
            .orElse(dino() + " report " + quoted(grades)),
        dino() + " adjust " + quoted(grades),
        dino() + " export csv " + quoted(grades) + " --out " + quoted(table));
  }

  private boolean isWindows() {
    return system.startsWith(WINDOWS);
  }

  /** Returns the program that opens a page, where one is known to. */
  private Optional<String> opener() {
    if (isWindows()) {
      return Optional.of("explorer");
    }
    String opener = system.startsWith("mac") ? "open" : "xdg-open";
    return programs.stream().anyMatch(folder -> Files.isExecutable(folder.resolve(opener)))
        ? Optional.of(opener)
        : Optional.empty();
  }

  private String dino() {
    String launcher = isWindows() ? ".\\dino" : "./dino";
    return home.equals(here) ? launcher : quoted(home.resolve("dino"));
  }

  /** Returns a path as one word of the command line. */
  private String quoted(Path path) {
    String text = path.toString();
    String word = text.startsWith("-") ? "." + path.getFileSystem().getSeparator() + text : text;
    if (isWindows()) {
      return PLAIN.matcher(word.replace('\\', '/')).matches() ? word : '"' + word + '"';
    }
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
