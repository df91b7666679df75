package dinosaurus.harness.intake;

import dinosaurus.harness.results.Student;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the file in which an export of Gradescope says whose submission is whose. */
final class GradescopeNames {

  /** The name of the file. */
  static final String FILE = "submission_metadata.yml";

  private static final int MOST_BYTES = 64 << 20;

  private GradescopeNames() {}

  /** Returns the owners of the folders; nothing if the file isn't there or isn't theirs. */
  static Map<Member, Owner> owners(Path folder, List<Member> members) throws IOException {
    Path file = folder.resolve(FILE);
    Map<Member, Owner> owners = new LinkedHashMap<>();
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && read(file) instanceof Map<?, ?> submissions) {
      for (Member member : members) {
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

  /** Returns the student, or those of a group together. */
  private static Student student(Map<?, ?> submission, String folder) {
    List<Map<?, ?>> submitters = submitters(submission);
    String id = joined(submitters, ":sid", "+");
    return new Student(
        id.isEmpty() ? folder : id,
        joined(submitters, ":name", " and "),
        false,
        SubmissionTime.parse(String.valueOf(submission.get(":created_at"))));
  }

  private static List<Map<?, ?>> submitters(Map<?, ?> submission) {
    return submission.get(":submitters") instanceof List<?> list
        ? list.stream().filter(Map.class::isInstance).<Map<?, ?>>map(Map.class::cast).toList()
        : List.of();
  }

  private static String joined(List<Map<?, ?>> submitters, String key, String separator) {
    return submitters.stream()
        .map(one -> one.get(key))
        .filter(value -> value != null && !value.toString().isBlank())
        .map(Object::toString)
        .collect(Collectors.joining(separator));
  }
}
