package dinosaurus.rubric.grading;

import dinosaurus.assignment.compilation.Compiler;
import dinosaurus.rubric.compilation.Compilation;
import dinosaurus.rubric.report.ReportFiles;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.toolkit.CharacterModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Is a student's model as its files are saved now.
 *
 * @param sources the files
 * @param compilation what the compiler made of them
 */
public record LocalModel(LocalSources sources, Compilation compilation) {

  /** The name of the class. */
  static final String NAME = "DinosaurModel";

  /**
   * Compiles the Java files of a folder; if the one to edit isn't there, that is why they don't
   * compile.
   *
   * @param folder the folder
   * @throws IOException if they can't be read
   * @throws InterruptedException if this thread is interrupted
   */
  static LocalModel in(Path folder) throws IOException, InterruptedException {
    Path model = folder.resolve(Compiler.MODEL);
    return Files.isRegularFile(model)
        ? of(LocalSources.read(folder))
        : new LocalModel(
            new LocalSources(new TreeMap<>(), List.of()),
            Compilation.Rejected.of(
                "There is no " + ReportFiles.nearby(model) + ", the file to edit."));
  }

  /**
   * Compiles files.
   *
   * @param sources the files, the model's among them
   * @throws InterruptedException if this thread is interrupted
   */
  public static LocalModel of(LocalSources sources) throws InterruptedException {
    return new LocalModel(sources, StudentCode.compile(sources.files()));
  }

  /** Returns the class, if there is one to run; its code doesn't run yet. */
  public Optional<Class<? extends CharacterModel>> type() {
    return compilation instanceof Compilation.Compiled compiled
        ? Optional.of(StudentCode.load(compiled.classes()))
        : Optional.empty();
  }

  /** Returns why there is nothing to run, if so. */
  public Optional<SubmissionReport> ungraded() {
    if (compilation instanceof Compilation.Rejected rejected) {
      return Optional.of(UngradedReport.of(NAME, rejected));
    }
    return compilation instanceof Compilation.Unusable unusable
        ? Optional.of(UngradedReport.of(NAME, unusable))
        : Optional.empty();
  }

  /** Returns the compiler's own words; none where ours say more. */
  public List<String> original() {
    return compilation instanceof Compilation.Rejected rejected ? rejected.original() : List.of();
  }

  /** Returns what a report tells, with the lines it quotes and how the files were read. */
  public ReportDocument document(SubmissionReport report) {
    return ReportDocument.of(report.after(sources.notes()).with(sources.text()));
  }
}
