package dinosaurus.harness.classpage;

import dinosaurus.harness.results.ClassList;
import dinosaurus.harness.results.ClassList.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what became of a submission since the run before.
 *
 * @param kind what
 * @param member the submission as it is now, or as it was if it is gone
 * @param before how it went before; empty if it is new
 * @param now how it goes now; empty if it is gone
 */
record Change(Kind kind, Member member, String before, String now) {

  /** The kinds, in the order in which they are told. */
  enum Kind {
    LOST("lost points"),
    GAINED("gained points"),
    ELSE("same points, another outcome"),
    NEW("new"),
    GONE("no longer there");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /**
   * Compares a run with the run before: returns first who lost points, then who gained some, then
   * the rest.
   */
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
