package dinosaurus.harness.intake;

import dinosaurus.harness.results.Student;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** Says whose a member of a class is. */
sealed interface Owner {

  /** Nobody known: the member is the submission of somebody whom no platform has named. */
  Owner UNKNOWN = new One(Student.UNKNOWN, Optional.empty(), true);

  /**
   * One student's.
   *
   * @param student whose
   * @param original what the student called it; nothing if it is no file of theirs
   * @param certain whether nothing else could be meant, even if names were as nobody expects
   */
  record One(Student student, Optional<String> original, boolean certain) implements Owner {}

  /**
   * One student's or another's.
   *
   * @param why whose it may be
   */
  record Doubtful(String why) implements Owner {}

  /** Returns the owner of a member whose student something else than its name tells. */
  static Owner of(Student student, NamedPath member) {
    return new One(student, Optional.of(member.name()), true);
  }

  /** Returns the owner of what is one of several people's whom the platform gives one number. */
  static Owner oneOf(String id, Collection<String> names) {
    return new Doubtful(
        "Several people have the number "
            + id
            + ": "
            + String.join(", ", new TreeSet<>(names))
            + ". Nobody gets its points; grade each download by itself.");
  }

  /** Returns the owner of what may be any of some students'. */
  static Owner anyOf(Collection<String> ids) {
    return new Doubtful(
        "It can't be told by its name whose this is: "
            + String.join("'s or ", new TreeSet<>(ids))
            + "'s. Nobody gets its points.");
  }
}
