package dinosaurus.harness.command;

import dinosaurus.harness.classpage.ClassReport;
import dinosaurus.harness.classpage.PairPages;
import dinosaurus.harness.intake.SourceFiles;
import dinosaurus.harness.intake.SourceFinder.Source;
import dinosaurus.harness.intake.Submission;
import dinosaurus.harness.results.StoredGrade;
import dinosaurus.harness.similarity.CommonCode;
import dinosaurus.harness.similarity.ComparedSubmission;
import dinosaurus.harness.similarity.ComparedSubmission.SourceListing;
import dinosaurus.harness.similarity.FingerprintComparison;
import dinosaurus.harness.similarity.Jplag;
import dinosaurus.harness.similarity.Jplag.JplagException;
import dinosaurus.harness.similarity.SimilarityReport;
import dinosaurus.rubric.score.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What goes into the class page besides the grades, as the command line says. */
final class ClassPageOptions {

  private static final Duration JPLAG_LIMIT = Duration.ofMinutes(30);

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--jplag",
      paramLabel = "JAR",
      description =
          "Compare the submissions with JPlag 6, whose jar you have, instead of by the fingerprints"
              + " that dino takes itself.")
  private Path jplag;

  @Option(
      names = "--jplag-java",
      paramLabel = "PROGRAM",
      description = "The java that runs JPlag, which needs 21 or newer (default: the one of dino).")
  private Path java = Path.of(System.getProperty("java.home"), "bin", "java");

  /** Checks that JPlag is there, before any work is done for nothing. */
  void check() {
    if (jplag != null && !Files.isReadable(jplag)) {
      throw new UsageException("There is no jar " + jplag + " that can be read.");
    }
  }

  /** Compares the submissions of a run that came to its end, and writes the class page. */
  void write(Path folder, List<Submission> submissions) throws IOException, InterruptedException {
    Set<String> changed = new TreeSet<>();
    List<ComparedSubmission> works =
        submissions.stream().map(one -> work(folder, one, changed)).toList();
    SimilarityReport report = compare(works);
    PairPages.write(folder, report, works);
    report.write(folder);
    changed.forEach(name -> warn(name + " was changed while it was graded; it isn't compared."));
    ClassReport.write(folder, names(submissions), true, Instant.now());
  }

  /** Writes the class page of a run that was stopped, as far as it came. */
  void writeSoFar(Path folder, List<Submission> submissions) throws IOException {
    ClassReport.write(folder, names(submissions), false, Instant.now());
  }

  private static List<String> names(List<Submission> submissions) {
    return submissions.stream().map(Submission::name).toList();
  }

  /** Reads a submission again, unless it isn't any more what was graded. */
  private static ComparedSubmission work(Path folder, Submission submission, Set<String> changed) {
    return new ComparedSubmission(
        submission.name(),
        () -> {
          if (!(submission.source() instanceof Source.Found found)) {
            return Optional.empty();
          }
          if (isGraded(folder.resolve(submission.name()), found.sources())) {
            return Optional.of(SourceListing.of(found.sources().files()));
          }
          changed.add(PlainText.line(submission.name()));
          return Optional.empty();
        });
  }

  private static boolean isGraded(Path reports, SourceFiles sources) {
    try {
      return StoredGrade.read(reports)
          .value()
          .flatMap(StoredGrade::basis)
          .map(basis -> basis.submission().equals(sources.digest()))
          .orElse(true); // The grader failed, which the next run makes good.
    } catch (IOException e) {
      return false;
    }
  }

  private SimilarityReport compare(List<ComparedSubmission> works)
      throws IOException, InterruptedException {
    CommonCode common = CommonCode.find();
    if (jplag != null) {
      try {
        return new Jplag(jplag, java, JPLAG_LIMIT).compare(works, common);
      } catch (JplagException e) {
        warn(e.getMessage() + " Fingerprints are compared instead.");
      }
    }
    return FingerprintComparison.compare(works, common);
  }

  private void warn(String message) {
    spec.commandLine().getErr().println("dino: warning: " + message);
  }
}
