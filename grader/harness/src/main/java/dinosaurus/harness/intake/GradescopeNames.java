package dinosaurus.harness.intake;

import dinosaurus.harness.results.IdKind;
import dinosaurus.harness.results.Student;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the file in which an export of Gradescope says whose submission is whose. */
final class GradescopeNames {

  /** The name of the file. */
  static final String FILE = "submission_metadata.yml";

  private static final String AND = " and ";
  private static final int MOST_BYTES = 64 << 20;

  /** A time as Gradescope writes it: {@code 2026-11-20 23:59:00.123456000 Z}. */
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d:\\d\\d)(\\.\\d{1,9})? ?(Z|UTC|[+-]\\d\\d:?\\d\\d)");

  private GradescopeNames() {}

  /** Returns the owners of the folders; nothing if the file isn't there or isn't theirs. */
  static Map<NamedPath, Owner> owners(Path folder, List<NamedPath> members) throws IOException {
    Path file = folder.resolve(FILE);
    Map<NamedPath, Owner> owners = new LinkedHashMap<>();
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && read(file) instanceof Map<?, ?> submissions) {
      for (NamedPath member : members) {
        if (submissions.get(member.name()) instanceof Map<?, ?> submission) {
          owners.put(member, Owner.of(student(submission, member.name()), member));
        }
      }
    }
    return owners;
  }

  private static Object read(Path file) throws IOException {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(MOST_BYTES).build();
    try {
      return new Load(settings).loadFromString(Files.readString(file));
    } catch (YamlEngineException e) {
      throw new IOException(file.getFileName() + " isn't the file that Gradescope writes.", e);
    }
  }

  /**
   * Returns the student, or those of a group together: their ids are joined by a plus, unless that
   * would come apart otherwise.
   */
  private static Student student(Map<?, ?> submission, String folder) {
    List<Map<?, ?>> submitters = submitters(submission);
    List<String> ids = values(submitters, ":sid");
    List<String> names = values(submitters, ":name");
    String written = Objects.toString(submission.get(":created_at"), "");
    Optional<Instant> submitted = time(written);
    boolean known = !ids.isEmpty() && canBeJoined(ids, names, submitters.size());
    return new Student(
        known ? String.join("+", ids) : folder,
        known ? IdKind.STUDENT_ID : IdKind.UNKNOWN,
        String.join(AND, names),
        false,
        submitted,
        submitted.isPresent() ? "" : written);
  }

  private static boolean canBeJoined(List<String> ids, List<String> names, int submitters) {
    boolean several = ids.stream().anyMatch(id -> id.contains("+"));
    boolean people = names.stream().anyMatch(name -> name.contains(AND));
    return submitters == 1
        ? !several || !people
        : !several && !people && ids.size() == submitters && names.size() == submitters;
  }

  /** Returns the instant; nothing if the text is no such time. */
  private static Optional<Instant> time(String text) {
    Matcher time = TIME.matcher(text.strip());
    if (!time.matches()) {
      return Optional.empty();
    }
    String fraction = time.group(3) == null ? "" : time.group(3);
    String offset = time.group(4).replace("UTC", "Z").replaceFirst("(\\d\\d)(\\d\\d)$", "$1:$2");
    try {
      String iso = time.group(1) + "T" + time.group(2) + fraction + offset;
      return Optional.of(OffsetDateTime.parse(iso).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static List<Map<?, ?>> submitters(Map<?, ?> submission) {
    return submission.get(":submitters") instanceof List<?> list
        ? list.stream().filter(Map.class::isInstance).<Map<?, ?>>map(Map.class::cast).toList()
        : List.of();
  }

  private static List<String> values(List<Map<?, ?>> submitters, String key) {
    return submitters.stream()
        .map(one -> one.get(key))
        .filter(value -> value != null && !value.toString().isBlank())
        .map(Object::toString)
        .toList();
  }
}
