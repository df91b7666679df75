package dinosaurus.rubric.compilation;

import dinosaurus.assignment.Assignment;
import dinosaurus.assignment.compilation.CompilerResult.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what a file is that was handed in as Java source and isn't, where the compiler can't. */
final class NoSource {

  /** By the beginning of a file, blanks left out. */
  private static final List<Beginning> BEGINNINGS =
      List.of(
          beginning(
              "<[a-z!?]|from: <saved by|mime-version:",
              "is a web page, not Java: download the file itself instead of saving the page that"
                  + " shows it"),
          beginning(
              "\\{\\s*\"(cells|nbformat|metadata)\"",
              "is a notebook, not Java: copy the code of its cells into DinosaurModel.java"),
          beginning(
              "\\{\\\\rtf|%pdf-|pk\\x03\\x04|\\x1f\\x{fffd}|\\x{fffd}\\x{fffd}\\x11",
              "is a document or an archive under another name: hand in the text of the program"),
          beginning(
              "\\x{fffd}\\x{fffd}\\x{fffd}\\x{fffd}\\x00\\x00",
              "is a compiled class under another name: hand in the source"),
          beginning(
              "diff --git|--- a/|index: ",
              "is a patch, which says what changed: hand in the whole file"),
          beginning(
              "```", "begins with ```, as a chat or a page marks code: take these lines out"));

  private static final Pattern CONFLICT_BEGINS = Pattern.compile("<{7}( .*)?");
  private static final Pattern CONFLICT_ENDS = Pattern.compile(">{7}( .*)?");
  private static final Pattern NUMBERED = Pattern.compile("\\s*\\d+([.:|)]?\\s.*|[.:|)]?)");
  private static final Pattern DEFAULT_PACKAGE = Pattern.compile("\\s*package\\s+default\\b.*");

  private NoSource() {}

  private record Beginning(Pattern text, String words) {}

  private static Beginning beginning(String text, String words) {
    return new Beginning(Pattern.compile("(?is)\\s*(" + text + ").*"), words);
  }

  /** Returns what one of the files is that the compiler has problems with. */
  static Optional<String> of(List<Problem> problems, Map<String, byte[]> sources) {
    return problems.stream()
        .map(Problem::file)
        .distinct()
        .filter(sources::containsKey)
        .flatMap(file -> of(file, sources.get(file)).stream())
        .findFirst();
  }

  /** Returns what the model's file is, which compiles and has no model in it. */
  static Optional<String> of(byte[] model) {
    return of(Assignment.FILE, model);
  }

  private static Optional<String> of(String path, byte[] content) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    String text = new String(content, StandardCharsets.UTF_8).replace("\ufeff", "");
    if (text.chars().allMatch(one -> one <= ' ')) {
      return Optional.of(file + " is empty: hand in the file that you wrote.");
    }
    List<String> lines = text.lines().toList();
    return BEGINNINGS.stream()
        .filter(one -> one.text().matcher(text).matches())
        .map(one -> file + " " + one.words() + ".")
        .findFirst()
        .or(() -> conflict(file, lines))
        .or(() -> numbers(file, lines))
        .or(() -> defaultPackage(file, lines));
  }

  private static Optional<String> conflict(String file, List<String> lines) {
    int line = line(CONFLICT_BEGINS, lines);
    return line > 0 && line(CONFLICT_ENDS, lines) > line
        ? Optional.of(
            file
                + ", line "
                + line
                + ": a merge conflict of Git is left: choose one of the two versions, and take the"
                + " lines with <<<<<<<, ======= and >>>>>>> out.")
        : Optional.empty();
  }

  private static Optional<String> numbers(String file, List<String> lines) {
    long numbered = lines.stream().filter(line -> NUMBERED.matcher(line).matches()).count();
    return numbered * 3 > lines.size()
        ? Optional.of(
            file
                + " has a line number before each line, as pages and editors show them: hand in the"
                + " file itself, not a copy of what is shown.")
        : Optional.empty();
  }

  private static Optional<String> defaultPackage(String file, List<String> lines) {
    int line = line(DEFAULT_PACKAGE, lines);
    return line > 0
        ? Optional.of(
            file
                + ", line "
                + line
                + ": default isn't the name of a package: write 'package dinosaurus.student;'.")
        : Optional.empty();
  }

  /** Returns the number of the first line that matches, from 1; 0 if none does. */
  private static int line(Pattern pattern, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (pattern.matcher(lines.get(i)).matches()) {
        return i + 1;
      }
    }
    return 0;
  }
}
