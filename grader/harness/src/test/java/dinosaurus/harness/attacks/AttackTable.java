package dinosaurus.harness.attacks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.function.Executable;

/** Sums trials up, a line for each kind of attack. */
final class AttackTable {

  private static final String LINE = "%-14s %8s %10s %12s %15s %16s %10s %8s%n";

  private final List<Row> rows = new ArrayList<>();

  /** Holds what came of one trial. */
  static final class Row {

    private final Attack attack;
    private final Duration time;
    private final long megabytes;
    private boolean isContained = true;
    private boolean isScored = true;
    private boolean isSilent = true;
    private boolean keepsTwin = true;

    private Row(Attack attack, Duration time, long megabytes) {
      this.attack = attack;
      this.time = time;
      this.megabytes = megabytes;
    }

    Executable contained(Executable check) {
      return noted(check, () -> isContained = false);
    }

    Executable scored(Executable check) {
      return noted(check, () -> isScored = false);
    }

    Executable silent(Executable check) {
      return noted(check, () -> isSilent = false);
    }

    Executable twin(Executable check) {
      return noted(check, () -> keepsTwin = false);
    }

    private static Executable noted(Executable check, Runnable failure) {
      return () -> {
        try {
          check.execute();
        } catch (Throwable e) {
          failure.run();
          throw e;
        }
      };
    }
  }

  Row row(Attack attack, Duration time, long megabytes) {
    Row row = new Row(attack, time, megabytes);
    rows.add(row);
    return row;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("\n");
    text.append(
        line(
            "kind",
            "attacks",
            "contained",
            "score right",
            "leaked nothing",
            "twin keeps 100",
            "slowest",
            "memory"));
    Pages.KINDS.forEach(kind -> append(kind, row -> row.attack.kind().equals(kind), text));
    append("all", row -> true, text);
    return text.toString();
  }

  private void append(String name, Predicate<Row> condition, StringBuilder text) {
    List<Row> chosen = rows.stream().filter(condition).toList();
    if (chosen.isEmpty()) {
      return;
    }
    double slowest = chosen.stream().mapToLong(row -> row.time.toMillis()).max().orElse(0) / 1e3;
    long largest = chosen.stream().mapToLong(row -> row.megabytes).max().orElse(0);
    text.append(
        line(
            name,
            chosen.size(),
            count(chosen, row -> row.isContained),
            count(chosen, row -> row.isScored),
            count(chosen, row -> row.isSilent),
            count(chosen, row -> row.keepsTwin),
            String.format(Locale.ROOT, "%.1f s", slowest),
            largest + " MB"));
  }

  private static String line(Object... cells) {
    return String.format(Locale.ROOT, LINE, cells);
  }

  private static String count(List<Row> rows, Predicate<Row> condition) {
    return Long.toString(rows.stream().filter(condition).count());
  }
}
