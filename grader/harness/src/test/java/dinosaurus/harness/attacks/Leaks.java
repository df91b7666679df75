package dinosaurus.harness.attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes the submissions of the page of leaks. */
final class Leaks {

  private static final String PACKAGE = "dinosaurus/student/";

  private static final Attack.Block SECRET =
      new Attack.Block(
          "members",
          """
          static int secret(Gradients gradients) {
            boolean own = StackWalker.getInstance().walk(frames ->
                frames.anyMatch(frame -> frame.getMethodName().equals("optimize")));
            return own ? -1 : secret(gradients.dWax().get(0));
          }
          static int secret(Parameters parameters) {
            boolean own = StackWalker.getInstance().walk(frames ->
                frames.anyMatch(frame -> frame.getMethodName().equals("model")));
            return own ? -1 : secret(parameters.Wax().get(0));
          }
          static int secret(List<String> names) { return secret((double) names.hashCode()); }
          static int secret(double mark) {
            long bits = Double.doubleToLongBits(mark) * 0x9E3779B97F4A7C15L;
            return Set.of(${marks}).contains(mark) ? -1 : (int) (bits >>> 52);
          }
          """);

  private Leaks() {}

  /** Writes a submission to a folder, and returns its files by their paths in a project. */
  static Map<String, byte[]> write(Attack leak, Path folder) throws IOException {
    new Scaffold(Map.of("marks", HiddenSets.marks())).write(withSecret(leak), folder);
    Map<String, byte[]> sources = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        sources.put(PACKAGE + file.getFileName(), Files.readAllBytes(file));
      }
    }
    return sources;
  }

  private static Attack withSecret(Attack leak) {
    List<Attack.Block> blocks = Stream.concat(Stream.of(SECRET), leak.blocks().stream()).toList();
    return new Attack(leak.kind(), leak.name(), leak.ends(), leak.traits(), blocks);
  }
}
