package dinosaurus.harness.classpage;

import dinosaurus.harness.classpage.Change.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares a run with the run before, submission by submission. */
final class Changes {

  private Changes() {}

  /** Returns what changed: first who lost points, then who gained some, then the rest. */
  static List<Change> between(ClassList before, ClassList now) {
    Map<String, Member> earlier = new LinkedHashMap<>();
    before.members().forEach(member -> earlier.put(member.submission(), member));
    List<Change> changes = new ArrayList<>();
    for (Member member : now.members()) {
      of(Optional.ofNullable(earlier.remove(member.submission())), member).ifPresent(changes::add);
    }
    if (now.complete()) {
      earlier.values().forEach(gone -> changes.add(new Change(Kind.GONE, gone, told(gone), "")));
    }
    changes.sort(Comparator.comparing(Change::kind));
    return changes;
  }

  private static Optional<Change> of(Optional<Member> before, Member now) {
    if (before.isEmpty()) {
      return Optional.of(new Change(Kind.NEW, now, "", told(now)));
    }
    Member old = before.get();
    int gained = now.total() - old.total();
    boolean same = gained == 0 && now.outcome().equals(old.outcome());
    Kind kind = gained < 0 ? Kind.LOST : gained > 0 ? Kind.GAINED : Kind.ELSE;
    return same ? Optional.empty() : Optional.of(new Change(kind, now, told(old), told(now)));
  }

  private static String told(Member member) {
    return member.total() + ", " + member.outcome();
  }
}
