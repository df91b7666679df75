package dinosaurus.playground;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Is dino in a process of its own, as a student has it who has solved everything. */
final class SolvedDino {

  private SolvedDino() {}

  public static void main(String[] arguments) {
    System.exit(
        Dino.run(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            new Screen(false, StandardCharsets.UTF_8),
            SolvedModel::new,
            arguments));
  }
}
