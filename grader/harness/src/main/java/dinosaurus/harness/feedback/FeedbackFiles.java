package dinosaurus.harness.feedback;

import dinosaurus.harness.feedback.StudentReports.StudentReport;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Holds the files of one form of feedback.
 *
 * @param files their bytes by their paths, with slashes
 * @param heldBack whose report isn't among them
 */
public record FeedbackFiles(SortedMap<String, byte[]> files, HeldBack heldBack) {

  /** Copies the map, so that it never changes. */
  public FeedbackFiles {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** Collects files, of which none may be taken for another's. */
  static final class Collector {

    private static final Pattern UNSAFE = Pattern.compile("[\\\\\\p{Cntrl}]|(^|/)\\.{0,2}(/|$)");

    private final Map<String, List<Planned>> planned = new HashMap<>();
    private final HeldBack heldBack = new HeldBack();

    /** Plans a file, which is written if no other student's has the path. */
    void add(StudentReport report, String path, byte[] content) {
      if (UNSAFE.matcher(path).find()) {
        leaveOut("The names of these submissions can't be files' names on every system:", report);
        return;
      }
      String key = Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
      planned
          .computeIfAbsent(key, one -> new ArrayList<>())
          .add(new Planned(report, path, content));
    }

    /** Notes that a report isn't among the files. */
    void leaveOut(String why, StudentReport report) {
      heldBack.add(why, report.shown());
    }

    /** Returns the files; those that not every system tells apart are left out. */
    FeedbackFiles files() {
      SortedMap<String, byte[]> files = new TreeMap<>();
      for (List<Planned> same : planned.values()) {
        if (same.size() == 1) {
          files.put(same.get(0).path(), same.get(0).content());
        } else {
          same.forEach(
              one ->
                  leaveOut(
                      "These submissions had the same name in their downloads; grade each class"
                          + " into a folder of its own:",
                      one.report()));
        }
      }
      return new FeedbackFiles(files, heldBack);
    }

    private record Planned(StudentReport report, String path, byte[] content) {}
  }
}
