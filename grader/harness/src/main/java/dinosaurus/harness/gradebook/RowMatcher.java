package dinosaurus.harness.gradebook;

import dinosaurus.harness.gradebook.Gradebook.Settings;
import dinosaurus.harness.gradebook.Remarks.Remark;
import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.policy.Roster;
import dinosaurus.harness.results.IdKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the row of each submission: by an id of the kind that the download tells, or by a name that
 * one student alone has. Whoever might be another is remarked upon, and never guessed.
 */
final class RowMatcher {

  private final Roster<StudentRow> roster = new Roster<>();
  private final List<StudentRow> rows;
  private final Settings settings;
  private final Remarks remarks;
  private final Map<StudentRow, List<FinalGrade>> found = new LinkedHashMap<>();

  private RowMatcher(List<StudentRow> rows, Settings settings, Remarks remarks) {
    this.rows = rows;
    this.settings = settings;
    this.remarks = remarks;
    rows.forEach(row -> roster.add(row, List.of(), List.of(row.name())));
  }

  /**
   * Finds the rows.
   *
   * @return the grades by their rows, in the order of the gradebook
   */
  static Map<StudentRow, FinalGrade> match(
      List<StudentRow> rows, List<FinalGrade> grades, Settings settings, Remarks remarks) {
    RowMatcher matcher = new RowMatcher(rows, settings, remarks);
    for (FinalGrade grade : grades) {
      Author.of(grade).forEach(author -> matcher.match(grade, author));
    }
    return matcher.placed();
  }

  private void match(FinalGrade grade, Author author) {
    boolean inMoodle =
        author.isOfMoodle() && rows.stream().anyMatch(row -> row.hasAny(IdKind.MOODLE_NUMBER));
    if (settings.isByName()) {
      placeOne(grade, roster.findByName(author.name()));
    } else if (settings.idColumn().isPresent()) {
      placeOne(grade, withId(author));
    } else if (inMoodle) {
      matchInMoodle(grade, author);
    } else if (author.isOneWord()) {
      matchWord(grade, author);
    } else {
      matchByIdOrName(grade, author);
    }
  }

  /**
   * Finds the participant of a number, or the members of a team: its folder has the team's number,
   * which may be a participant's, too.
   */
  private void matchInMoodle(FinalGrade grade, Author author) {
    List<StudentRow> team = team(author.name());
    List<StudentRow> numbered = withId(author);
    boolean called = numbered.stream().anyMatch(row -> row.isCalled(author.name()));
    if (!team.isEmpty()) {
      boolean oneTeam = team.stream().map(StudentRow::team).distinct().count() == 1;
      if (oneTeam && !called) {
        team.forEach(row -> place(grade, row));
        remarks.add(Remark.TEAM, grade.shown() + ": " + shown(team, ", "));
      } else {
        remarks.add(Remark.SEVERAL_ROWS, grade.shown() + " may be " + shown(team, " or "));
      }
    } else if (called || numbered.stream().allMatch(row -> mayBeCalled(row, author.name()))) {
      placeOne(grade, numbered);
    } else {
      refuse(grade, numbered);
    }
  }

  /** Returns those whose team has a name: as Moodle writes it in files, or else its letters. */
  private List<StudentRow> team(String name) {
    List<StudentRow> exact = rows.stream().filter(row -> row.isOfTeam(name)).toList();
    return exact.isEmpty()
        ? rows.stream().filter(row -> Roster.isSameInOrder(row.team(), name)).toList()
        : exact;
  }

  /** Tells whether nothing in a gradebook without names says that a row is of another name. */
  private boolean mayBeCalled(StudentRow row, String name) {
    return row.name().isEmpty()
        && (row.says(name) || rows.stream().noneMatch(other -> other.says(name)));
  }

  /** Finds the row by the one word that there is, which may be an id or a name. */
  private void matchWord(FinalGrade grade, Author author) {
    List<StudentRow> named = roster.findByName(author.name());
    List<StudentRow> numbered = withId(author);
    placeOne(grade, Stream.concat(numbered.stream(), named.stream()).distinct().toList());
    if (numbered.isEmpty()) {
      remarkOnName(grade, named);
    }
  }

  private void matchByIdOrName(FinalGrade grade, Author author) {
    List<StudentRow> numbered = withId(author);
    if (!numbered.isEmpty()) {
      if (numbered.stream().anyMatch(author::isStranger)) {
        refuse(grade, numbered);
      } else if (author.kind() == IdKind.CANVAS_USER && numbered.size() == 1) {
        placeWithGroup(grade, author, numbered.get(0));
      } else {
        placeOne(grade, numbered);
      }
      return;
    }
    if (author.kind() == IdKind.GITHUB_LOGIN) {
      remarks.add(Remark.LOGIN_OF_GITHUB, grade.shown());
      return;
    }
    List<StudentRow> named = roster.findByName(author.name());
    if (named.stream().anyMatch(row -> row.hasAny(author.kind()))) {
      refuse(grade, named);
    } else {
      placeOne(grade, named);
      remarkOnName(grade, named);
    }
  }

  /**
   * Places what Canvas names by one user: for a group, the one of its members whose number it has,
   * and the group's name.
   */
  private void placeWithGroup(FinalGrade grade, Author author, StudentRow row) {
    List<StudentRow> group =
        row.team().isEmpty()
            ? List.of(row)
            : rows.stream().filter(other -> other.team().equals(row.team())).toList();
    group.forEach(member -> place(grade, member));
    if (!row.team().isEmpty()) {
      remarks.add(Remark.TEAM, grade.shown() + ": " + shown(group, ", "));
    } else if (author.isNoName(row)) {
      remarks.add(Remark.OTHER_NAME, grade.shown() + " is " + row.shown());
    }
  }

  private List<StudentRow> withId(Author author) {
    Set<IdKind> kinds = settings.idColumn().isPresent() ? IdKind.ANY : author.kinds();
    return rows.stream().filter(row -> row.has(author.id(), kinds)).toList();
  }

  private void placeOne(FinalGrade grade, List<StudentRow> candidates) {
    if (candidates.size() == 1) {
      place(grade, candidates.get(0));
    } else if (candidates.isEmpty()) {
      remarks.add(Remark.NO_ROW, grade.shown());
    } else {
      remarks.add(Remark.SEVERAL_ROWS, grade.shown() + " may be " + shown(candidates, " or "));
    }
  }

  private void place(FinalGrade grade, StudentRow row) {
    found.computeIfAbsent(row, any -> new ArrayList<>()).add(grade);
  }

  private void refuse(FinalGrade grade, List<StudentRow> rows) {
    remarks.add(Remark.OTHER_PERSON, grade.shown() + " may not be " + shown(rows, " or "));
  }

  private void remarkOnName(FinalGrade grade, List<StudentRow> named) {
    if (named.size() == 1) {
      remarks.add(Remark.BY_NAME, grade.shown() + " is " + named.get(0).shown());
    }
  }

  private Map<StudentRow, FinalGrade> placed() {
    Map<StudentRow, FinalGrade> placed = new TreeMap<>(Comparator.comparingInt(StudentRow::row));
    Set<StudentRow> empty = new HashSet<>(rows);
    found.forEach(
        (row, grades) -> {
          empty.remove(row);
          if (grades.size() == 1) {
            placed.put(row, grades.get(0));
          } else {
            String all = grades.stream().map(FinalGrade::shown).collect(Collectors.joining(", "));
            remarks.add(Remark.SHARED_ROW, row.shown() + ": " + all);
          }
        });
    rows.stream()
        .filter(empty::contains)
        .forEach(row -> remarks.add(Remark.NO_SUBMISSION, row.shown()));
    return placed;
  }

  private static String shown(List<StudentRow> rows, String between) {
    return rows.stream().map(StudentRow::shown).collect(Collectors.joining(between));
  }
}
