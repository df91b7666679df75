package dinosaurus.harness.gradebook;

import dinosaurus.harness.policy.FinalGrade;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the row of each submission: by an id, or by a name that one student alone has. */
final class Seating {

  private final Map<String, List<Seat>> byId = new HashMap<>();
  private final Map<String, List<Seat>> byName = new HashMap<>();
  private final List<Seat> seats;
  private final Remarks remarks;
  private final Map<Seat, List<FinalGrade>> found = new LinkedHashMap<>();

  private Seating(List<Seat> seats, Remarks remarks) {
    this.seats = seats;
    this.remarks = remarks;
    for (Seat seat : seats) {
      seat.ids().forEach(id -> byId.computeIfAbsent(id, key -> new ArrayList<>()).add(seat));
      seat.names()
          .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(seat));
    }
  }

  /**
   * Finds the rows; whoever has none or may have several is remarked upon, and never guessed.
   *
   * @return the grades by their rows, in the order of the gradebook
   */
  static Map<Seat, FinalGrade> of(List<Seat> seats, List<FinalGrade> grades, Remarks remarks) {
    Seating seating = new Seating(seats, remarks);
    for (FinalGrade grade : grades) {
      Member.of(grade).forEach(member -> seating.seat(grade, member));
    }
    return seating.placed();
  }

  private void seat(FinalGrade grade, Member member) {
    List<Seat> candidates = byId.getOrDefault(member.id(), List.of());
    boolean named = candidates.isEmpty();
    if (named) {
      candidates = named(member.names());
    }
    if (candidates.size() == 1) {
      found.computeIfAbsent(candidates.get(0), seat -> new ArrayList<>()).add(grade);
      if (named) {
        remarks.add(Remark.BY_NAME, grade.shown() + " is " + candidates.get(0).shown());
      }
    } else if (candidates.isEmpty()) {
      remarks.add(Remark.NO_ROW, grade.shown());
    } else {
      remarks.add(Remark.SEVERAL_ROWS, grade.shown() + " may be " + shown(candidates));
    }
  }

  private List<Seat> named(Collection<String> names) {
    return names.stream()
        .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
        .distinct()
        .toList();
  }

  private Map<Seat, FinalGrade> placed() {
    Map<Seat, FinalGrade> placed = new TreeMap<>(Comparator.comparingInt(Seat::row));
    Set<Seat> empty = new HashSet<>(seats);
    found.forEach(
        (seat, grades) -> {
          empty.remove(seat);
          if (grades.size() == 1) {
            placed.put(seat, grades.get(0));
          } else {
            String all = grades.stream().map(FinalGrade::shown).collect(Collectors.joining(", "));
            remarks.add(Remark.SHARED_ROW, seat.shown() + ": " + all);
          }
        });
    seats.stream()
        .filter(empty::contains)
        .forEach(seat -> remarks.add(Remark.NO_SUBMISSION, seat.shown()));
    return placed;
  }

  private static String shown(List<Seat> seats) {
    return seats.stream().map(Seat::shown).collect(Collectors.joining(" or "));
  }
}
