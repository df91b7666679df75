package dinosaurus.harness.classpage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.harness.difference.Change;
import dinosaurus.harness.results.BriefOutcome;
import dinosaurus.harness.results.ClassList;
import dinosaurus.harness.results.ClassList.Member;
import dinosaurus.harness.results.ResultFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeTest {

  @TempDir private Path folder;

  private static Member member(String name, int total, BriefOutcome outcome) {
    return new Member(name, "", "", false, outcome, List.of(total, 0, 0, 0), total, 100);
  }

  private static List<String> told(List<Change<Member>> changes) {
    return changes.stream()
        .map(
            change ->
                change.kind()
                    + " "
                    + change.submission()
                    + ": "
                    + ClassPage.brief(change.before())
                    + " > "
                    + ClassPage.brief(change.now()))
        .toList();
  }

  @Test
  void tellsWhoLostPointsFirst() {
    ClassList before =
        new ClassList(
            true,
            List.of(
                member("a", 10, BriefOutcome.CRASHED),
                member("b", 20, BriefOutcome.CRASHED),
                member("c", 30, BriefOutcome.CRASHED),
                member("d", 40, BriefOutcome.CRASHED),
                member("e", 50, BriefOutcome.CRASHED)));
    ClassList now =
        new ClassList(
            true,
            List.of(
                member("f", 5, BriefOutcome.UNFINISHED),
                member("e", 50, BriefOutcome.CRASHED),
                member("d", 40, BriefOutcome.TIMED_OUT),
                member("c", 31, BriefOutcome.CRASHED),
                member("b", 0, BriefOutcome.DOES_NOT_COMPILE)));
    assertEquals(
        List.of(
            "LOST b: 20, crashed > 0, does not compile",
            "GAINED c: 30, crashed > 31, crashed",
            "ELSE d: 40, crashed > 40, timed out",
            "NEW f:  > 5, unfinished",
            "GONE a: 10, crashed > "),
        told(ClassReport.changes(before, now)));
  }

  @Test
  void aStoppedRunMissesNobody() {
    ClassList before = new ClassList(true, List.of(member("a", 1, BriefOutcome.CRASHED)));
    assertEquals(List.of(), ClassReport.changes(before, new ClassList(false, List.of())));
  }

  @Test
  void aRunIsComparedWithTheLastThatCameToItsEnd() throws IOException {
    ClassList first = new ClassList(true, List.of(member("a", 1, BriefOutcome.CRASHED)));
    ClassList stopped = new ClassList(false, List.of());
    ClassList second = new ClassList(true, List.of(member("a", 2, BriefOutcome.CRASHED)));
    for (ClassList list : List.of(first, stopped, second, second)) {
      list.keep(folder);
    }
    assertEquals(Optional.of(first), ClassList.readBefore(folder));
    assertEquals(Optional.of(second), ClassList.read(folder).value());
    Files.writeString(folder.resolve(ResultFiles.CLASS), "half");
    assertEquals(Optional.empty(), ClassList.read(folder).value());
  }

  @Test
  void theHistogramCountsEveryScoreOnce() {
    List<Member> members =
        List.of(
            member("a", 0, BriefOutcome.UNFINISHED),
            member("b", 4, BriefOutcome.UNFINISHED),
            member("c", 5, BriefOutcome.UNFINISHED),
            member("d", 99, BriefOutcome.UNFINISHED),
            member("e", 100, BriefOutcome.UNFINISHED));
    Histogram histogram = Histogram.of(members);
    assertEquals(21, histogram.bins().size());
    assertEquals(new Histogram.Bin(0, 4, 2), histogram.bins().get(0));
    assertEquals(new Histogram.Bin(5, 9, 1), histogram.bins().get(1));
    assertEquals(new Histogram.Bin(95, 99, 1), histogram.bins().get(19));
    assertEquals(new Histogram.Bin(100, 100, 1), histogram.bins().get(20));
    assertEquals(100, histogram.height(histogram.bins().get(0)));
    assertEquals(0, histogram.height(histogram.bins().get(2)));
  }
}
