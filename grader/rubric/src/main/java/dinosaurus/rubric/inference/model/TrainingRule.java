package dinosaurus.rubric.inference.model;

import dinosaurus.rubric.inference.model.Training.Stepping;
import dinosaurus.rubric.inference.observation.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Says how a run was trained.
 *
 * @param run the run
 * @param training how an iteration trains
 * @param names the names learnt, one for every iteration
 * @param rates the learning rates, one for every iteration
 */
record TrainingRule(ModelRun run, Training training, List<String> names, List<Double> rates) {

  private static final int MOST_TOLD = 6;

  /**
   * Finds what gives the parameters of a run: first one thing that isn't as it should be, then two.
   */
  static Optional<TrainingRule> of(ModelRun run, SequenceForm form, Stepping stepping) {
    List<Training> trainings =
        Arrays.stream(StateForm.values())
            .map(state -> new Training(run.given(), form, state, stepping))
            .toList();
    Training carried = trainings.get(0);
    List<Training> others = run.isTiny() ? trainings : List.of();
    return Stream.<Supplier<Stream<TrainingRule>>>of(
            () -> trainings.stream().flatMap(one -> ofRight(run, one)),
            () -> ofRates(run, carried, carried.schedule()),
            () -> ofNames(run, carried),
            () -> trainings.stream().flatMap(one -> ofRates(run, one, one.schedule())),
            () -> others.stream().flatMap(one -> ofNames(run, one)),
            () -> others.stream().flatMap(one -> ofNamesAndRates(run, one)))
        .flatMap(Supplier::get)
        .findFirst();
  }

  private static Stream<TrainingRule> ofRight(ModelRun run, Training training) {
    List<String> schedule = training.schedule();
    List<Double> rates = right(schedule.size());
    return training
        .parameters(schedule, rates)
        .filter(run::endsWith)
        .map(end -> new TrainingRule(run, training, schedule, rates))
        .stream();
  }

  private static Stream<TrainingRule> ofNames(ModelRun run, Training training) {
    return new NameSearch(run, training)
        .find().map(names -> new TrainingRule(run, training, names, right(names.size()))).stream();
  }

  private static Stream<TrainingRule> ofRates(ModelRun run, Training training, List<String> names) {
    return new RateSearch(run, training, names)
        .find().map(rates -> new TrainingRule(run, training, names, rates)).stream();
  }

  private static Stream<TrainingRule> ofNamesAndRates(ModelRun run, Training training) {
    return NameSearch.sequences(training.shuffled(), run.iterations()).stream()
        .flatMap(names -> ofRates(run, training, names));
  }

  private static List<Double> right(int iterations) {
    return Collections.nCopies(iterations, RateSearch.RIGHT);
  }

  /** Returns what isn't as it should be, a clause each. */
  List<String> clauses() {
    List<String> clauses = new ArrayList<>();
    String after = run.ends();
    if (!names.equals(training.schedule())) {
      clauses.add(after + "of learning " + order());
    }
    if (training.state() != StateForm.CARRIED) {
      clauses.add(after + "that come when a name's first state is " + training.state().words());
    }
    if (!rates.equals(right(rates.size()))) {
      clauses.add(after + "of " + rate());
    }
    return clauses;
  }

  /** Lists the names that were learnt, from the first on that isn't right. */
  private String order() {
    List<String> right = training.schedule();
    if (names.size() < right.size()) {
      return listed(names) + " alone, where " + listed(right) + " should be learnt";
    }
    int first = 0;
    while (names.get(first).equals(right.get(first))) {
      first++;
    }
    return listed(names.subList(first, names.size()))
        + (first == 0 ? "" : " from iteration " + first + " on")
        + ", where "
        + listed(right.subList(first, right.size()))
        + " should come";
  }

  private static String listed(List<String> names) {
    List<String> told =
        names.stream().limit(MOST_TOLD).map(name -> name.replace("\t", "\\t")).toList();
    return names.size() > MOST_TOLD ? String.join(", ", told) + ", ..." : Wording.listed(told);
  }

  private String rate() {
    if (rates.stream().map(Wording::number).distinct().count() == 1) {
      return "a learning rate of " + Wording.number(rates.get(0));
    }
    return "learning rates of "
        + listed(rates.stream().map(Wording::number).toList())
        + " in iteration 0, 1, ...";
  }
}
