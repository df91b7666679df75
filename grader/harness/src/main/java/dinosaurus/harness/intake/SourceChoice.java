package dinosaurus.harness.intake;

import dinosaurus.assignment.Assignment;
import dinosaurus.assignment.compilation.SourceText;
import dinosaurus.harness.intake.SourceFinder.Source;
import dinosaurus.rubric.score.PlainText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides which of a submission's files is the one to grade, or that it can't be decided.
 *
 * @param contents what there is
 */
record SourceChoice(Contents contents) {

  private static final int MOST_NAMED = 5;

  /** Names that platforms and browsers give to a file of the same name as another. */
  private static final Pattern RENAMED =
      Pattern.compile("(?i)DinosaurModel(\\s*\\(\\d+\\)|[-_ ]\\d+)?\\.java");

  /** The same of any class, which can't have a name with such a number. */
  private static final Pattern NUMBERED =
      Pattern.compile("(.+?)(\\s*\\(\\d+\\)|-\\d+)?\\.java", Pattern.CASE_INSENSITIVE);

  private static final Pattern DECLARATION = Pattern.compile("\\bclass\\s+DinosaurModel\\b");

  /** Returns the file to grade with those beside and below it, or why there is none. */
  Source source() {
    List<String> candidates = candidates();
    if (candidates.isEmpty()) {
      return new Source.Missing(missing());
    }
    if (!areAllTheSame(candidates)) {
      return new Source.Ambiguous(
          "There are %d files that could be %s, where there must be one: %s"
              .formatted(candidates.size(), Assignment.FILE, named(candidates)));
    }
    return new Source.Found(sources(candidates.get(0)));
  }

  /** Returns the files that may be meant, the least nested first: of the right name, if any is. */
  private List<String> candidates() {
    return Stream.of(
            having(path -> FileNames.last(path).equals(Assignment.FILE)),
            having(path -> RENAMED.matcher(FileNames.last(path)).matches()),
            having(path -> contents.javaFiles().size() == 1 && declaresModel(path)))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<String> having(Predicate<String> property) {
    return contents.javaFiles().keySet().stream()
        .filter(property)
        .sorted(Comparator.comparing(SourceChoice::depth).thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static long depth(String path) {
    return path.chars().filter(character -> character == '/').count();
  }

  private boolean declaresModel(String path) {
    String text = new String(contents.javaFiles().get(path), StandardCharsets.UTF_8);
    return DECLARATION.matcher(text).find();
  }

  private boolean areAllTheSame(List<String> candidates) {
    byte[] first = contents.javaFiles().get(candidates.get(0));
    return candidates.stream()
        .allMatch(path -> Arrays.equals(first, contents.javaFiles().get(path)));
  }

  private SourceFiles sources(String model) {
    String folder = model.substring(0, model.length() - FileNames.last(model).length());
    SortedMap<String, byte[]> files = new TreeMap<>();
    contents
        .javaFiles()
        .forEach(
            (path, content) -> {
              if (path.startsWith(folder) && !path.equals(model)) {
                String name =
                    contents.javaFiles().containsKey(original(path)) ? path : original(path);
                files.put(SourceFiles.PACKAGE + name.substring(folder.length()), content);
              }
            });
    files.put(SourceFiles.MODEL, contents.javaFiles().get(model));
    return new SourceFiles(files, notes(folder));
  }

  private List<String> notes(String folder) {
    List<String> notes = new ArrayList<>();
    contents
        .encodings()
        .forEach(
            (path, encoding) -> {
              if (path.startsWith(folder)) {
                notes.add(SourceText.note(PlainText.line(path), encoding));
              }
            });
    return notes;
  }

  /** Returns what a file was called before a platform or a browser gave it a number. */
  private static String original(String path) {
    String name = FileNames.last(path);
    String folder = path.substring(0, path.length() - name.length());
    return folder + NUMBERED.matcher(name).replaceFirst("$1.java");
  }

  private String missing() {
    if (contents.links().stream().anyMatch(path -> path.endsWith(Assignment.FILE))) {
      return Assignment.FILE
          + " is a symbolic link, which isn't followed; hand in the file itself.";
    }
    String none = "There is no file " + Assignment.FILE;
    if (!contents.javaFiles().isEmpty()) {
      return none + ", only " + named(contents.javaFiles().keySet());
    }
    if (!contents.archives().isEmpty()) {
      boolean one = contents.archives().size() == 1;
      return none
          + (one ? ", only an archive within: " : ", only archives within: ")
          + named(contents.archives())
          + leftAlone();
    }
    return none + others() + leftAlone();
  }

  private String others() {
    if (contents.others().isEmpty()) {
      return ".";
    }
    String first = contents.others().iterator().next();
    FileKind kind = FileKind.of(first);
    return contents.others().size() == 1
        ? ", only " + PlainText.line(first) + ", " + kind + "; " + kind.advice() + "."
        : ", only " + named(contents.others());
  }

  private String leftAlone() {
    return contents.leftAlone().isEmpty()
        ? ""
        : " Left alone, since a tool makes such folders: " + named(contents.leftAlone());
  }

  private static String named(Collection<String> paths) {
    String dots = paths.size() > MOST_NAMED ? ", ..." : ".";
    return paths.stream()
        .sorted()
        .limit(MOST_NAMED)
        .map(PlainText::line)
        .collect(Collectors.joining(", ", "", dots));
  }
}
