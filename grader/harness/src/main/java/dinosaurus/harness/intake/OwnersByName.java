package dinosaurus.harness.intake;

import dinosaurus.harness.results.IdKind;
import dinosaurus.harness.results.Student;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Tells whose the members of a class are where their names say so. */
final class OwnersByName {

  private final Map<NamedPath, Owner> owners = new LinkedHashMap<>();

  private OwnersByName() {}

  /**
   * Reads the names.
   *
   * @param members what is in a folder
   * @param names reads a name; nothing if the platform gives no such names
   * @return the owners, of whom each id has one; without members that have no such name
   */
  static Map<NamedPath, Owner> owners(
      List<NamedPath> members, Function<String, Optional<Owner>> names) {
    OwnersByName named = new OwnersByName();
    for (NamedPath member : members) {
      names.apply(member.name()).ifPresent(owner -> named.owners.put(member, owner));
    }
    named.doubtThoseOfOtherNames();
    named.uniteThoseOfOneId();
    return named.owners;
  }

  /**
   * Refuses what may be somebody's whom the platform itself calls otherwise, and what is of several
   * people of one number, as where two downloads lie in one folder.
   */
  private void doubtThoseOfOtherNames() {
    Map<Id, Set<String>> certain = new HashMap<>();
    for (Owner owner : owners.values()) {
      if (owner instanceof Owner.One one && one.certain()) {
        Student student = one.student();
        certain.computeIfAbsent(Id.of(student), any -> new HashSet<>()).add(name(student));
      }
    }
    owners.replaceAll(
        (member, owner) ->
            owner instanceof Owner.One one
                ? doubted(one, certain.getOrDefault(Id.of(one.student()), Set.of()))
                : owner);
  }

  private static Owner doubted(Owner.One owner, Set<String> certain) {
    Student student = owner.student();
    if (certain.size() > 1) {
      return Owner.oneOf(student.id(), certain);
    }
    return certain.isEmpty() || certain.contains(name(student))
        ? owner
        : Owner.anyOf(Set.of(student.id(), "somebody else"));
  }

  private static String name(Student student) {
    return Normalizer.normalize(student.name(), Normalizer.Form.NFC);
  }

  /** Takes what has one id for one student's, who is late if any of it is. */
  private void uniteThoseOfOneId() {
    Map<Id, Student> students = new HashMap<>();
    for (Owner owner : owners.values()) {
      if (owner instanceof Owner.One one) {
        students.merge(
            Id.of(one.student()),
            one.student(),
            (first, other) ->
                new Student(first.id(), first.kind(), first.name(), first.late() || other.late()));
      }
    }
    owners.replaceAll(
        (member, owner) ->
            owner instanceof Owner.One one
                ? new Owner.One(students.get(Id.of(one.student())), one.original(), one.certain())
                : owner);
  }

  /** Tells students apart, for a number may be another's of another kind. */
  private record Id(String id, IdKind kind) {

    static Id of(Student student) {
      return new Id(student.id(), student.kind());
    }
  }
}
