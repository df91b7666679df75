package dinosaurus.harness.classpage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.harness.difference.Change;
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

  private static Member member(String name, int total, String outcome) {
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
                member("a", 10, "crashed"),
                member("b", 20, "crashed"),
                member("c", 30, "crashed"),
                member("d", 40, "crashed"),
                member("e", 50, "crashed")));
    ClassList now =
        new ClassList(
            true,
            List.of(
                member("f", 5, "unfinished"),
                member("e", 50, "crashed"),
                member("d", 40, "timed out"),
                member("c", 31, "crashed"),
                member("b", 0, "does not compile")));
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
    ClassList before = new ClassList(true, List.of(member("a", 1, "crashed")));
    assertEquals(List.of(), ClassReport.changes(before, new ClassList(false, List.of())));
  }

  @Test
  void aRunIsComparedWithTheLastThatCameToItsEnd() throws IOException {
    ClassList first = new ClassList(true, List.of(member("a", 1, "crashed")));
    ClassList stopped = new ClassList(false, List.of());
    ClassList second = new ClassList(true, List.of(member("a", 2, "crashed")));
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
            member("a", 0, ""),
            member("b", 4, ""),
            member("c", 5, ""),
            member("d", 99, ""),
            member("e", 100, ""));
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
