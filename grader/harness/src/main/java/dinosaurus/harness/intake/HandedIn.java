package dinosaurus.harness.intake;

import dinosaurus.harness.intake.SourceFinder.Source;
import java.util.List;
import java.util.Optional;

/**
 * Holds what was handed in as it lies on the disk.
 *
 * @param parts the file, the folder or the archive; several files if the platform keeps them apart
 * @param doubt why it can't be told what or whose it is; nothing if it can
 */
record HandedIn(List<NamedPath> parts, Optional<String> doubt) implements Submission.Content {

  /** Copies the list, so that it never changes. */
  HandedIn {
    parts = List.copyOf(parts);
  }

  @Override
  public Source find(String submission) {
    return SourceFinder.find(submission, this);
  }
}
