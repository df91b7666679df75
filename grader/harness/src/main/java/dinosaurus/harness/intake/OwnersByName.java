package dinosaurus.harness.intake;

import dinosaurus.harness.results.Student;
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

  /** Refuses what may be somebody's whom the platform itself calls otherwise. */
  private void doubtThoseOfOtherNames() {
    Map<String, Set<String>> certain = new HashMap<>();
    for (Owner owner : owners.values()) {
      if (owner instanceof Owner.One one && one.certain()) {
        Student student = one.student();
        certain.computeIfAbsent(student.id(), any -> new HashSet<>()).add(student.name());
      }
    }
    owners.replaceAll(
        (member, owner) ->
            owner instanceof Owner.One one
                    && !certain
                        .getOrDefault(one.student().id(), Set.of(one.student().name()))
                        .contains(one.student().name())
                ? Owner.anyOf(Set.of(one.student().id(), "somebody else"))
                : owner);
  }

  /** Takes what has one id for one student's, who is late if any of it is. */
  private void uniteThoseOfOneId() {
    Map<String, Student> students = new HashMap<>();
    for (Owner owner : owners.values()) {
      if (owner instanceof Owner.One one) {
        students.merge(
            one.student().id(),
            one.student(),
            (first, other) ->
                new Student(first.id(), first.kind(), first.name(), first.late() || other.late()));
      }
    }
    owners.replaceAll(
        (member, owner) ->
            owner instanceof Owner.One one
                ? new Owner.One(students.get(one.student().id()), one.original(), one.certain())
                : owner);
  }
}
