package dinosaurus.harness.leak;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers the phrases of the secret side. */
final class Wording {

  private static final String SOURCES = "reference/src/main/java";
  private static final String STUB = "examples/stub-untouched";
  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern REGION =
      Pattern.compile("// START CODE HERE(.*?)// END CODE HERE", Pattern.DOTALL);
  private static final Pattern COMMENT = Pattern.compile("//.*");
  private static final Pattern NO_STATEMENT =
      Pattern.compile("\\s*([/*@].*|(import|package) .*|.*\\{\\s*)?");
  private static final Pattern ASSIGNMENT = Pattern.compile("^[\\w<>\\[\\],.]+=(?!=)");
  private static final Pattern TWO_WORDS = Pattern.compile("[a-z][A-Z]");

  /** What the handout shows of a solution, and means to. */
  private static final Set<String> GIVEN = Set.of("Wya.mult(a).plus(by);");

  private static final int SHORTEST_NAME = 12;
  private static final int SHORTEST_VALUE = 20;
  private static final int SHORTEST_WRONG_VALUE = 48;

  private final Secrets.Repository repository;
  private final Phrases phrases = new Phrases();
  private final String stub;

  private Wording(Secrets.Repository repository) throws IOException {
    this.repository = repository;
    this.stub = Phrases.squeeze(String.join("", repository.texts(".java", STUB).values()));
  }

  static Phrases of(Secrets.Repository repository) throws IOException {
    Wording wording = new Wording(repository);
    wording.classes();
    wording.cases();
    wording.solutions();
    wording.misconceptions();
    return wording.phrases;
  }

  /** Adds the packages and the names of the reference's classes, as their files have them. */
  private void classes() throws IOException {
    for (String path : repository.texts(".java", SOURCES).keySet()) {
      String type = path.substring(SOURCES.length() + 1, path.length() - ".java".length());
      String folder = type.substring(0, type.lastIndexOf('/') + 1);
      phrases.add(folder, "a package of the reference");
      phrases.add(folder.replace('/', '.'), "a package of the reference");
      String name = type.substring(folder.length());
      if (name.length() >= SHORTEST_NAME && TWO_WORDS.matcher(name).find()) {
        phrases.add(name, "the name of " + path);
      }
    }
  }

  /** Adds the names and texts of the hidden cases, and the seed that they are drawn from. */
  private void cases() throws IOException {
    repository.texts("seed.txt", "fixtures/hidden").values().stream()
        .flatMap(String::lines)
        .filter(line -> !line.startsWith("#"))
        .forEach(line -> phrases.add(line, "the seed of the hidden cases"));
    String known = known();
    for (var file : repository.texts(".json", "fixtures/hidden").entrySet()) {
      String id = file.getKey().replaceFirst("^fixtures/(.*)\\.json$", "$1");
      phrases.add(id, "the name of the case " + id);
      strings(file.getValue())
          .filter(string -> !known.contains(string.toLowerCase(Locale.ROOT)))
          .forEach(string -> phrases.add(string, "a text of " + id));
    }
  }

  /** Returns what students have of cases and names, in lower case, as models are given names. */
  private String known() throws IOException {
    Stream<String> cases =
        repository.texts(".json", "fixtures/public").values().stream().flatMap(Wording::strings);
    Stream<String> data = repository.texts(".txt", "data").values().stream();
    return Stream.concat(cases, data.map(Phrases::squeeze))
        .map(text -> text.toLowerCase(Locale.ROOT))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  /** Adds what students are to write, without the names they may give it. */
  private void solutions() throws IOException {
    var solutions = repository.texts(".java", SOURCES, "examples/full-marks");
    for (var file : solutions.entrySet()) {
      for (Matcher region = REGION.matcher(file.getValue()); region.find(); ) {
        values(region.group(1), SHORTEST_VALUE, file.getKey());
      }
    }
  }

  private void misconceptions() throws IOException {
    repository
        .texts("Misconceptions.java", SOURCES)
        .forEach((path, text) -> values(text, SHORTEST_WRONG_VALUE, path));
  }

  private void values(String code, int shortest, String path) {
    statements(code)
        .map(statement -> ASSIGNMENT.matcher(statement).replaceFirst(""))
        .filter(value -> !value.startsWith("new") && !stub.contains(value))
        .filter(value -> STRING.matcher(value).replaceAll("").length() >= shortest)
        .filter(value -> !GIVEN.contains(value))
        .forEach(value -> phrases.add(value, "a line of " + path));
  }

  /** Returns the lines of some code that aren't comments, declarations or the heads of blocks. */
  private static Stream<String> statements(String code) {
    return code.lines()
        .map(line -> COMMENT.matcher(line).replaceFirst(""))
        .filter(line -> !NO_STATEMENT.matcher(line).matches())
        .map(Phrases::squeeze);
  }

  /** Returns the strings of a file that are long enough to be searched for, each once. */
  private static Stream<String> strings(String json) {
    return STRING
        .matcher(json)
        .results()
        .map(string -> Phrases.squeeze(string.group(1)))
        .filter(string -> string.length() >= Phrases.SHORTEST)
        .distinct();
  }
}
