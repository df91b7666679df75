package dinosaurus.rubric.inference.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.rubric.inference.Inference;
import dinosaurus.rubric.inference.clip.BoundRule;
import dinosaurus.rubric.inference.clip.SidesRule;
import dinosaurus.rubric.inference.model.Training.Stepping;
import dinosaurus.rubric.inference.observation.Wording;
import dinosaurus.rubric.inference.optimize.KnownLoss;
import dinosaurus.rubric.inference.optimize.KnownPass;
import dinosaurus.rubric.inference.optimize.KnownState;
import dinosaurus.rubric.inference.optimize.StepClip;
import dinosaurus.rubric.inference.optimize.StepRule;
import dinosaurus.rubric.inference.optimize.UpdateRule;
import dinosaurus.rubric.models.RightModel;
import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Label("Of networks that were trained another way,")
class ModelNumbersTest {

  private static final List<String> FEW = List.of("yi", "kol", "mei", "zby", "minmi");

  private static final List<Call.Model> CALLS =
      CaseSet.load(Visibility.PUBLIC).model().stream()
          .map(Case::call)
          .filter(call -> call.options().iterations() <= 23)
          .toList();

  /** Trains on some names at some rates; the right ones are the training's own. */
  private static List<String> told(BiFunction<Training, Call.Model, Parameters> how) {
    List<ModelRun> runs = new ArrayList<>();
    for (Call.Model call : CALLS) {
      Training training = Training.right(call);
      Parameters right = trained(training, training.schedule(), RateSearch.RIGHT);
      ModelRun end = run(call, how.apply(training, call), Set.of("Wax"));
      runs.add(end.endsWith(right) ? run(call, right, Set.of()) : end);
    }
    return Inference.model(runs, List.of(), Optional.empty());
  }

  private static Parameters trained(Training training, List<String> names, double rate) {
    return training.parameters(names, Collections.nCopies(names.size(), rate)).orElseThrow();
  }

  private static ModelRun run(Call.Model call, Parameters parameters, Set<String> wrong) {
    return new ModelRun(call, new TrainedModel(parameters, "", List.of()), wrong);
  }

  private static List<String> shuffled(Call.Model call) {
    List<String> names = new ArrayList<>(call.names());
    new NumpyRandom(0).shuffle(names);
    return names;
  }

  @Property(seed = "24", tries = 8)
  @Label("any learning rate is solved for")
  void aRateIsSolvedFor(@ForAll @IntRange(min = 1, max = 5000) int rate) {
    double used = rate / 10000.0;
    List<String> expected =
        used == RateSearch.RIGHT
            ? List.of()
            : List.of(
                "the parameters after 5 iterations on 5 names are those of a learning rate of "
                    + Wording.number(used));
    assertEquals(expected, told((training, call) -> trained(training, training.schedule(), used)));
  }

  @Property(seed = "24", tries = 8)
  @Label("any names that five iterations learnt are found")
  void namesAreSearched(@ForAll @Size(5) List<@IntRange(max = 4) Integer> places) {
    List<String> learnt = places.stream().map(FEW::get).toList();
    List<String> told =
        told(
            (training, call) ->
                trained(
                    training,
                    call.options().iterations() == 5 ? learnt : training.schedule(),
                    RateSearch.RIGHT));
    int first = 0;
    while (first < 5 && learnt.get(first).equals(FEW.get(first))) {
      first++;
    }
    assertEquals(
        first == 5
            ? List.of()
            : List.of(
                "the parameters after 5 iterations on 5 names are those of learning "
                    + Wording.listed(learnt.subList(first, 5))
                    + (first == 0 ? "" : " from iteration " + first + " on")
                    + ", where "
                    + Wording.listed(FEW.subList(first, 5))
                    + " should come"),
        told);
  }

  @Property(seed = "24", tries = 8)
  @Label("the iteration after which training ended is found")
  void anEndIsFound(@ForAll @IntRange(min = 1, max = 22) int last) {
    List<String> told =
        told(
            (training, call) -> {
              int iterations = call.options().iterations();
              List<String> right = training.schedule();
              int learnt = iterations == 23 ? last : iterations;
              return trained(training, right.subList(0, learnt), RateSearch.RIGHT);
            });
    assertEquals(
        List.of(
            "training comes out wrong in exactly the runs of more than 12 iterations",
            "the parameters after 23 iterations on 5 names are those that should come after "
                + last),
        told);
  }

  @Property(seed = "24", tries = 8)
  @Label("the state that a name starts from is found")
  void aFirstStateIsFound(@ForAll @IntRange(min = 1, max = 7) int which) {
    StateForm state = StateForm.values()[which];
    List<String> told =
        told(
            (training, call) ->
                trained(
                    new Training(call, SequenceForm.RIGHT, state, Training.Stepping.RIGHT),
                    training.schedule(),
                    RateSearch.RIGHT));
    assertEquals(
        "that come when a name's first state is " + state.words(),
        told.get(told.size() - 1).replaceFirst("^.* are those ", ""));
  }

  @Property(seed = "24", tries = 8)
  @Label("any weights of smoothing are solved for")
  void weightsOfSmoothingAreSolvedFor(
      @ForAll @DoubleRange(min = 0.1, max = 0.99) double kept,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double added) {
    List<ModelRun> runs =
        CALLS.stream()
            .map(
                call -> {
                  List<Checkpoint> reported = List.of(reported(Training.right(call), kept, added));
                  Parameters right = train(call).parameters();
                  return new ModelRun(
                      call, new TrainedModel(right, "", reported), Set.of("losses"));
                })
            .toList();
    assertEquals(
        List.of(
            "the first loss reported is "
                + Wording.number(kept)
                + " times the loss with which smoothing begins plus "
                + Wording.number(added)
                + " times the loss of the first name"),
        Inference.model(runs, List.of(), Optional.empty()));
  }

  private static Checkpoint reported(Training training, double kept, double added) {
    Call.Model call = training.call();
    double initial = Rnn.initialLoss(call.vocabulary().size(), call.options().namesPerCheckpoint());
    Parameters start = training.start().parameters();
    double loss = training.firstLoss(shuffled(call).get(0), start).orElseThrow();
    return new Checkpoint(0, kept * initial + added * loss, List.of());
  }

  private static TrainedModel train(Call.Model call) {
    return new RightModel().model(call.names(), call.vocabulary(), call.options());
  }

  @Example
  @Label("nothing is told if all is right")
  void theRightModelIsLeftAlone() {
    List<ModelRun> runs =
        CALLS.stream().map(call -> new ModelRun(call, train(call), Set.of())).toList();
    assertEquals(List.of(), Inference.model(runs, List.of(), Optional.empty()));
  }

  @Example
  @Label("the trusted training is the right model's")
  void trainingIsAsTheModelTrains() {
    for (Call.Model call : CALLS) {
      Training training = Training.right(call);
      Parameters end = trained(training, training.schedule(), RateSearch.RIGHT);
      assertTrue(new ModelRun(call, train(call), Set.of()).endsWith(end));
    }
  }

  @Example
  @Label("what crashed is told from what did not")
  void runsThatCrashAreToldFromTheOthers() {
    Vocabulary vocabulary = CALLS.get(0).vocabulary();
    List<ModelRun> returned =
        CALLS.stream()
            .filter(call -> call.options().iterations() <= call.names().size())
            .map(call -> new ModelRun(call, train(call), Set.of()))
            .toList();
    List<Call.Model> crashed =
        List.of(new Call.Model(List.of("a", "b"), vocabulary, new TrainingOptions(3, 2, 1, false)));
    assertEquals(
        List.of("training comes out wrong in exactly the runs with more iterations than names"),
        Inference.model(returned, crashed, Optional.empty()));
  }

  @Example
  @Label("the form of x and y isn't looked for among many names alone")
  void aFormIsNotLookedForAmongManyNames() {
    Call.Model call =
        CALLS.stream().filter(one -> one.names().size() > 1000).findFirst().orElseThrow();
    SequenceForm newlineFirst =
        new SequenceForm(NameForm.RIGHT, SequencePart.NEWLINE_FIRST, SequencePart.LABELS);
    Training training = new Training(call, newlineFirst, StateForm.CARRIED, Stepping.RIGHT);
    Parameters end = trained(training, training.schedule(), RateSearch.RIGHT);
    List<ModelRun> runs =
        List.of(
            new ModelRun(
                call,
                new TrainedModel(end, "", List.of(reported(training, 0.999, 0.001))),
                Set.of("Wax")));
    assertEquals(List.of(), Inference.model(runs, List.of(), Optional.empty()));
  }

  @Example
  @Label("the size of the network is told where another was asked for")
  void anotherSizeIsTold() {
    Call.Model call =
        CALLS.stream().filter(one -> one.names().size() == 5).findFirst().orElseThrow();
    int size = call.vocabulary().size();
    Parameters larger = Rnn.initialize(30, size, size);
    assertEquals(
        List.of(
            "the parameters after 5 iterations on 5 names are those of a network with 30 hidden"
                + " units, "
                + size
                + " inputs and "
                + size
                + " outputs, where 8 hidden units, "
                + size
                + " inputs and "
                + size
                + " outputs are due"),
        Inference.model(List.of(run(call, larger, Set.of("Wax"))), List.of(), Optional.empty()));
  }

  @Example
  @Label("names of one character can be tried in any form")
  void namesMayBeShort() {
    Call.Model call =
        new Call.Model(
            List.of("a", "bc"), Vocabulary.ofText("abc"), new TrainingOptions(2, 3, 1, false));
    Parameters start = Training.right(call).start().parameters();
    TrainedModel odd = new TrainedModel(start, "", List.of(new Checkpoint(0, 1.25, List.of())));
    assertEquals(
        List.of("the parameters after 2 iterations on 2 names are those that should come after 0"),
        Inference.model(
            List.of(new ModelRun(call, odd, Set.of("Wax", "losses"))),
            List.of(),
            Optional.empty()));
  }

  @Property(seed = "24", tries = 8)
  @Label("a rate is solved for beside another bound of optimize")
  void besideOptimize(@ForAll @IntRange(min = 2, max = 40) int times) {
    StepRule steps = bounded(0.25);
    double rate = times / 1000.0;
    List<ModelRun> runs =
        CALLS.stream()
            .map(
                call -> {
                  Training training =
                      new Training(call, SequenceForm.RIGHT, StateForm.CARRIED, steps::optimize);
                  return run(call, trained(training, training.schedule(), rate), Set.of("Wax"));
                })
            .toList();
    assertEquals(
        rate == RateSearch.RIGHT
            ? List.of()
            : List.of(
                "the parameters after 5 iterations on 5 names are those of a learning rate of "
                    + Wording.number(rate)
                    + ", with the steps that optimize takes"),
        Inference.model(runs, List.of(), Optional.of(steps)));
  }

  private static StepRule bounded(double bound) {
    BoundRule cut = new BoundRule(BoundRule.Form.CUT, bound);
    UpdateRule right = new UpdateRule(UpdateRule.Rate.LEARNING_RATE, UpdateRule.Along.RETURNED, 1);
    return new StepRule(
        KnownPass.RIGHT,
        StepClip.AtBound.everywhere(new SidesRule(cut, cut)),
        Collections.nCopies(5, right),
        KnownLoss.RIGHT,
        KnownState.RIGHT);
  }
}
