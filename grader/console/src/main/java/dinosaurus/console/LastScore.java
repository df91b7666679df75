package dinosaurus.console;

import dinosaurus.assignment.Exercise;
import dinosaurus.rubric.report.AtomicFile;
import dinosaurus.rubric.report.document.ExerciseEntry;
import dinosaurus.rubric.report.document.ReportDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Remembers the points of the last check, so that the next can tell what changed.
 *
 * @param points the points of each exercise when its tests last ran
 */
record LastScore(Map<Exercise, Integer> points) {

  private static final String FILE = "last-check.txt";
  private static final Pattern LINE = Pattern.compile("(\\w+) (\\d{1,3})");

  /** Reads the points kept in a folder; none if there are none, or what is there is none. */
  static LastScore read(Path folder) {
    Map<Exercise, Integer> points = new EnumMap<>(Exercise.class);
    try (Stream<String> lines = Files.lines(folder.resolve(FILE))) {
      lines
          .map(LINE::matcher)
          .filter(Matcher::matches)
          .forEach(
              line ->
                  Exercises.named(line.group(1))
                      .ifPresent(one -> points.put(one, Integer.valueOf(line.group(2)))));
    } catch (IOException | RuntimeException unreadable) {
      points.clear();
    }
    return new LastScore(points);
  }

  /** Returns these points, and those of a report where its tests ran. */
  LastScore with(ReportDocument report) {
    Map<Exercise, Integer> now = new EnumMap<>(Exercise.class);
    now.putAll(points);
    ran(report).forEach(entry -> now.put(entry.exercise(), entry.earned()));
    return new LastScore(now);
  }

  /** Keeps the points in a folder; where that can't be done, the next check has less to tell. */
  void write(Path folder) {
    String lines =
        points.entrySet().stream()
            .map(entry -> entry.getKey().folder() + " " + entry.getValue() + "\n")
            .collect(Collectors.joining());
    try {
      AtomicFile.write(folder.resolve(FILE), lines);
    } catch (IOException unwritable) {
      // The report's own failure has been told.
    }
  }

  /** Says what changed in the exercises that ran now and before; nothing if there are none. */
  Optional<String> change(ReportDocument report) {
    List<ExerciseEntry> known =
        ran(report).filter(entry -> points.containsKey(entry.exercise())).toList();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    List<String> words =
        new ArrayList<>(known.stream().filter(this::changed).map(this::words).toList());
    List<ExerciseEntry> same = known.stream().filter(entry -> !changed(entry)).toList();
    if (words.isEmpty()) {
      return Optional.of("Nothing has changed since the last check.");
    }
    if (!same.isEmpty()) {
      words.add((same.size() == 1 ? same.get(0).name() : "the rest") + " unchanged");
    }
    return Optional.of("Changed: " + String.join(", ", words) + ".");
  }

  private String words(ExerciseEntry entry) {
    return entry.name() + " " + points.get(entry.exercise()) + " -> " + entry.earned();
  }

  private boolean changed(ExerciseEntry entry) {
    return points.get(entry.exercise()) != entry.earned();
  }

  private static Stream<ExerciseEntry> ran(ReportDocument report) {
    return report.exercises().stream().filter(ExerciseEntry::ran);
  }
}
