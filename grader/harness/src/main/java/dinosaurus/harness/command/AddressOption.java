package dinosaurus.harness.command;

import dinosaurus.harness.gradebook.AddressBook;
import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.results.Recipient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the students' addresses are. */
final class AddressOption {

  @Option(
      names = "--addresses",
      paramLabel = "FILE",
      description =
          "A CSV file with a column of addresses, and one of names or ids, such as Moodle's grading"
              + " worksheet (default: the column of addresses stays empty).")
  private Path file;

  /** Returns to whom reports go by the names of the submissions; nothing if no file is named. */
  Optional<Map<String, List<Recipient>>> recipients(List<FinalGrade> grades) throws IOException {
    if (file == null) {
      return Optional.empty();
    }
    return Optional.of(
        GradebookFile.read(file, text -> AddressBook.parse(text).recipients(grades)));
  }
}
