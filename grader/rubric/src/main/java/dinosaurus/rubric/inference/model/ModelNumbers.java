package dinosaurus.rubric.inference.model;

import dinosaurus.assignment.Call;
import dinosaurus.rubric.inference.model.Training.Stage;
import dinosaurus.rubric.inference.model.Training.Stepping;
import dinosaurus.rubric.inference.optimize.StepRule;
import dinosaurus.toolkit.Parameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Solves for how the networks that {@code model} returned were trained.
 *
 * @param runs the runs that returned, shorter ones first
 * @param crashed the calls that ended with an exception
 * @param rule how {@code optimize} takes steps, where that isn't right
 */
public record ModelNumbers(List<ModelRun> runs, List<Call.Model> crashed, Optional<StepRule> rule) {

  private static final int FEW_NAMES = 10;
  private static final int FEW_ITERATIONS = 12;

  /** The most names that are told in a row. */
  private static final int TOLD_AT_ONCE = 6;

  /** Looks at runs in any order. */
  public static ModelNumbers of(
      List<ModelRun> runs, List<Call.Model> crashed, Optional<StepRule> rule) {
    return new ModelNumbers(
        runs.stream().sorted(Comparator.comparingInt(ModelRun::iterations)).toList(),
        crashed,
        rule);
  }

  /** Returns what holds of the runs and isn't right, a clause each. */
  public List<String> clauses() {
    if (rule.isPresent()) {
      return beside(rule.get());
    }
    List<ModelRun> wrong = runs.stream().filter(run -> !run.isTrained()).toList();
    if (wrong.isEmpty() && crashed.isEmpty()) {
      return LossNumbers.clause(runs).stream().toList();
    }
    List<String> clauses = new ArrayList<>();
    between(wrong).ifPresent(clauses::add);
    if (!wrong.isEmpty()) {
      clauses.addAll(
          wrong.get(0).otherSize().map(List::of).orElseGet(() -> training(wrong.get(0))));
    }
    return clauses;
  }

  /** Says what isn't right in short runs, besides what follows from the steps. */
  private List<String> beside(StepRule steps) {
    SequenceForm form = form().orElse(SequenceForm.RIGHT);
    return solved(form, steps::optimize).map(TrainingRule::clauses).orElse(List.of()).stream()
        .map(clause -> clause + ", with the steps that optimize takes")
        .toList();
  }

  private Optional<String> between(List<ModelRun> wrong) {
    return RunTrait.between(
        runs.stream().filter(ModelRun::isTrained).map(ModelRun::given).toList(),
        Stream.concat(wrong.stream().map(ModelRun::given), crashed.stream()).toList());
  }

  private List<String> training(ModelRun wrong) {
    SequenceForm form = form().orElse(SequenceForm.RIGHT);
    List<String> clauses = new ArrayList<>();
    if (!form.equals(SequenceForm.RIGHT)) {
      clauses.add("the first loss is the one that comes when " + form.words());
    }
    stopped(wrong)
        .map(List::of)
        .or(() -> solved(form, Stepping.RIGHT).map(TrainingRule::clauses))
        .ifPresent(clauses::addAll);
    return clauses;
  }

  private List<ModelRun> few() {
    return runs.stream()
        .filter(run -> run.names() <= FEW_NAMES && run.otherSize().isEmpty())
        .toList();
  }

  /**
   * Finds the form of x and y of which every first loss is that of some name; nothing if no run on
   * few names returned, for among many names the search is long and a match may be by chance.
   */
  private Optional<SequenceForm> form() {
    List<ModelRun> few = few();
    if (few.isEmpty()) {
      return Optional.empty();
    }
    return SequenceForm.all().stream()
        .filter(form -> few.stream().allMatch(run -> begins(run, form)))
        .filter(form -> runs.stream().allMatch(run -> begins(run, form)))
        .findFirst();
  }

  private static boolean begins(ModelRun run, SequenceForm form) {
    Training training = new Training(run.given(), form, StateForm.CARRIED, Stepping.RIGHT);
    Parameters start = training.start().parameters();
    return training.shuffled().stream()
        .map(name -> training.firstLoss(name, start))
        .flatMap(Optional::stream)
        .anyMatch(run::beginsWith);
  }

  /** Solves short runs that weren't trained as they should be, and returns the most telling. */
  private Optional<TrainingRule> solved(SequenceForm form, Stepping stepping) {
    return longest(0, TOLD_AT_ONCE, form, stepping)
        .or(() -> longest(TOLD_AT_ONCE, FEW_ITERATIONS, form, stepping));
  }

  private Optional<TrainingRule> longest(
      int above, int most, SequenceForm form, Stepping stepping) {
    return few().stream()
        .filter(run -> run.iterations() > above && run.iterations() <= most && !run.isTrained())
        .map(run -> TrainingRule.of(run, form, stepping))
        .flatMap(Optional::stream)
        .reduce((shorter, longer) -> longer);
  }

  /** Finds the iteration after which training stopped. */
  private static Optional<String> stopped(ModelRun run) {
    Training training = Training.right(run.given());
    List<String> schedule = training.schedule();
    Stage stage = training.start();
    for (int j = 0; j < schedule.size(); j++) {
      if (run.endsWith(stage.parameters())) {
        return Optional.of(run.ends() + "that should come after " + j);
      }
      stage = training.next(stage, schedule.get(j), RateSearch.RIGHT).orElseThrow();
    }
    return Optional.empty();
  }
}
