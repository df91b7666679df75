package dinosaurus.harness.command;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.harness.Javac;
import dinosaurus.reference.misconceptions.Misconceptions;
import dinosaurus.rubric.Caller;
import dinosaurus.rubric.Reply;
import dinosaurus.rubric.Subject;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.toolkit.CharacterModel;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Measures what it costs to explain a wrong submission, without calling it and judging it. */
final class ExplanationBenchmark {

  private static final CaseSet CASES = CaseSet.load(Visibility.PUBLIC);

  private static final String ENDLESS = "unseen-too/clip/06-halves-until-it-fits";
  private static final int MOST = 5;

  /** Takes an exception for a crash that says nothing. */
  private static final Caller CALLER =
      new Caller() {
        @Override
        public <A> Reply<A> call(Call<?> call, Supplier<Reply<A>> observation) {
          try {
            return observation.get();
          } catch (RuntimeException | Error thrown) {
            return new Reply.Faulted<>(new Outcome.Crashed(thrown.toString(), "", ""), List.of());
          }
        }
      };

  private record Cost(Exercise exercise, String mistake, double seconds) {}

  private ExplanationBenchmark() {}

  /** Prints the seconds of this thread, by the exercise: the median, and the five worst. */
  public static void main(String[] arguments) throws Exception {
    List<Cost> costs = new ArrayList<>();
    Misconceptions.all()
        .forEach(one -> costs.add(cost(one.exercise(), one.toString(), one.model())));
    for (UnseenMistake mistake : UnseenMistake.all()) {
      if (!mistake.toString().equals(ENDLESS)) {
        costs.add(cost(mistake.exercise(), mistake.toString(), model(mistake)));
      }
    }
    for (Exercise exercise : Exercise.values()) {
      List<Cost> own =
          costs.stream()
              .filter(cost -> cost.exercise == exercise)
              .sorted(Comparator.comparingDouble(Cost::seconds))
              .toList();
      System.out.printf(
          Locale.ROOT, "%s %.3f%n", exercise.folder(), own.get(own.size() / 2).seconds);
      own.subList(own.size() - MOST, own.size())
          .forEach(
              cost -> System.out.printf(Locale.ROOT, "  %.3f %s%n", cost.seconds, cost.mistake));
    }
  }

  private static Cost cost(Exercise exercise, String mistake, CharacterModel model) {
    Subject subject = new Subject(model, CASES, CALLER, CALLER);
    subject.ask();
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    subject.diagnose();
    long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    return new Cost(exercise, mistake, (end - start) / 1e9);
  }

  private static CharacterModel model(UnseenMistake mistake) throws Exception {
    Path folder = Files.createTempDirectory("explanation");
    mistake.handIn(folder);
    Path source = folder.resolve(mistake.submission()).resolve("DinosaurModel.java");
    Javac.compile(System.getProperty("java.class.path"), folder, source);
    URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()});
    return (CharacterModel)
        loader.loadClass("dinosaurus.student.DinosaurModel").getConstructor().newInstance();
  }
}
