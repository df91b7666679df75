package dinosaurus.harness.difference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares the results of two runs. */
public final class Difference {

  private final SortedMap<String, Result> old;
  private final SortedMap<String, Result> now;

  private Difference(SortedMap<String, Result> old, SortedMap<String, Result> now) {
    this.old = old;
    this.now = now;
  }

  /**
   * Reads the results of two runs.
   *
   * @param old the folder that the earlier one wrote
   * @param now the folder that the later one wrote
   * @throws IOException if a file can't be read
   * @throws IllegalArgumentException if no run wrote to a folder; the message is one line
   */
  public static Difference between(Path old, Path now) throws IOException {
    return new Difference(results(old), results(now));
  }

  private static SortedMap<String, Result> results(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("There is no folder " + folder + ".");
    }
    SortedMap<String, Result> results = new TreeMap<>();
    try (Stream<Path> submissions = Files.list(folder)) {
      for (Path submission : submissions.filter(Files::isDirectory).toList()) {
        Optional<Result> result = Result.read(submission);
        result.ifPresent(read -> results.put(submission.getFileName().toString(), read));
      }
    }
    if (results.isEmpty()) {
      throw new IllegalArgumentException(
          "There are no results in " + folder + "; name the --out of a 'dino grade'.");
    }
    return results;
  }

  /** Tells whether every submission is graded to the end, in both runs. */
  public boolean isComplete() {
    return Stream.concat(old.values().stream(), now.values().stream()).allMatch(Result::isComplete);
  }

  /** Returns a line for each submission that is new, gone or judged otherwise, and a summary. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    SortedSet<String> names = new TreeSet<>(old.keySet());
    names.addAll(now.keySet());
    for (String name : names) {
      if (!now.containsKey(name)) {
        lines.add(name + ": gone, was " + old.get(name).brief());
      } else if (!old.containsKey(name)) {
        lines.add(name + ": new, " + now.get(name).brief());
      }
    }
    List<Moved> moved = both().filter(Moved::isMoved).toList();
    moved.forEach(one -> lines.add(one.line()));
    lines.add(summary(moved));
    return lines;
  }

  private Stream<Moved> both() {
    return now.keySet().stream()
        .filter(old::containsKey)
        .map(name -> new Moved(name, old.get(name), now.get(name)));
  }

  private String summary(List<Moved> moved) {
    long common = both().count();
    long up = moved.stream().filter(one -> one.gain() > 0).count();
    long down = moved.stream().filter(one -> one.gain() < 0).count();
    return "%d up, %d down, %d otherwise, %d the same; %d new, %d gone."
        .formatted(
            up,
            down,
            moved.size() - up - down,
            common - moved.size(),
            now.size() - common,
            old.size() - common);
  }
}
