package dinosaurus.harness.results;

import java.util.List;

/**
 * Remembers what a download called a submission, for the way back.
 *
 * @param layout the platform that made the download, as the command line names it; empty if unknown
 * @param members the names of the submission's files and folders at the download's top, in its
 *     order, to the character; none if unknown
 */
public record Origin(String layout, List<String> members) {

  /** Nothing known, as of what earlier versions graded. */
  public static final Origin UNKNOWN = new Origin("", List.of());

  /** Copies the list, so that it never changes. */
  public Origin {
    members = List.copyOf(members);
  }
}
