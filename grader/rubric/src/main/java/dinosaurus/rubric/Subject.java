package dinosaurus.rubric;

import dinosaurus.assignment.Answer;
import dinosaurus.assignment.Call;
import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Parts;
import dinosaurus.fixtures.Visibility;
import dinosaurus.rubric.diagnosis.Matcher;
import dinosaurus.rubric.inference.Inference;
import dinosaurus.rubric.inference.clip.ClipRule;
import dinosaurus.rubric.inference.model.ModelRun;
import dinosaurus.rubric.inference.observation.Crashed;
import dinosaurus.rubric.inference.observation.Observed;
import dinosaurus.rubric.inference.optimize.StepRule;
import dinosaurus.rubric.inference.sample.SampleRule;
import dinosaurus.rubric.score.Dependence;
import dinosaurus.rubric.score.Diagnosis;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.rubric.score.PrintedCase;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.TrainedModel;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds the model under test and the cases of the run, and remembers the answers.
 *
 * <p>The model is asked once about a case; every graded test looks at another side of the answer.
 */
public final class Subject {

  /** A student reads of the first case that is wrong. */
  private static final Comparator<Case<?, ?>> SIMPLEST_FIRST =
      Comparator.<Case<?, ?>, Visibility>comparing(Case::visibility).thenComparingInt(Case::size);

  /** Makes no call, where the answers that are there must do. */
  private static final Caller NOBODY =
      new Caller() {
        @Override
        public <A> Reply<A> call(Call<?> call, Supplier<Reply<A>> observation) {
          return new Reply.Faulted<>(new Outcome.NotRun("The model isn't asked again."), List.of());
        }
      };

  private final CharacterModel model;
  private final CaseSet cases;
  private final Caller caller;
  private final Caller foreign;
  private final Map<String, Reply<?>> replies;
  private final Observations observations;
  private final Prints prints;

  /**
   * Creates the subject.
   *
   * @param model the model under test
   * @param cases the cases
   * @param caller makes the calls
   * @param foreign makes calls on a computer with other settings
   */
  public Subject(CharacterModel model, CaseSet cases, Caller caller, Caller foreign) {
    this(
        model,
        cases,
        caller,
        foreign,
        new ConcurrentHashMap<>(),
        new Observations(true),
        new Prints());
  }

  private Subject(
      CharacterModel model,
      CaseSet cases,
      Caller caller,
      Caller foreign,
      Map<String, Reply<?>> replies,
      Observations observations,
      Prints prints) {
    this.model = model;
    this.cases = cases;
    this.caller = caller;
    this.foreign = foreign;
    this.replies = replies;
    this.observations = observations;
    this.prints = prints;
  }

  /**
   * Returns a subject that is asked alone, and not diagnosed.
   *
   * @param model a model of the grader's own
   * @param cases the cases
   * @param caller makes the calls, with the usual settings alone
   */
  public static Subject trusted(CharacterModel model, CaseSet cases, Caller caller) {
    return new Subject(
        model,
        cases,
        caller,
        caller,
        new ConcurrentHashMap<>(),
        new Observations(false),
        new Prints());
  }

  /**
   * Returns a subject that shares the answers of this one and sees some of its cases.
   *
   * @param some the cases
   */
  public Subject seeing(CaseSet some) {
    return new Subject(model, some, caller, foreign, replies, observations, prints);
  }

  /**
   * Returns a subject that has the answers of this one and makes no call.
   *
   * @param others cases with other expected values
   */
  public Subject judgedBy(CaseSet others) {
    return new Subject(model, others, NOBODY, NOBODY, replies, new Observations(false), prints);
  }

  /** Calls the model on every case that it hasn't been called on. */
  public void ask() {
    cases.all().forEach(this::first);
  }

  /**
   * Tells whether another subject gives the same answers to some cases, as closely as the cases ask
   * for. A call that doesn't return is like no other.
   */
  public boolean answersLike(Subject other, List<? extends Case<?, ?>> some) {
    return some.stream().allMatch(one -> isLike(one, first(one), other.first(one)));
  }

  private static boolean isLike(
      Case<?, ?> one, Reply<? extends Answer<?, ?>> reply, Reply<? extends Answer<?, ?>> other) {
    return reply instanceof Reply.Answered<? extends Answer<?, ?>> answer
        && other instanceof Reply.Answered<? extends Answer<?, ?>> expected
        && Parts.of(answer.answer()).agreesWith(Parts.of(expected.answer()), one.tolerance());
  }

  /**
   * Returns which known mistakes explain the answers so far, by the exercise, and what the numbers
   * of public cases show where none does.
   *
   * <p>Nobody foresees all answers, and a hint is worth less than a grade: an exception on the way
   * ends no grading, but is the diagnosis of the exercise, which instructors read. An error such as
   * {@link OutOfMemoryError} does.
   */
  public Map<Exercise, Diagnosis> diagnose() {
    Map<Exercise, Diagnosis> diagnoses = new EnumMap<>(Exercise.class);
    diagnoses.putAll(known());
    diagnoses.replaceAll(
        (exercise, found) ->
            found instanceof Diagnosis.Silent ? guarded(() -> inferred(exercise)) : found);
    diagnoses.computeIfPresent(
        Exercise.MODEL,
        (model, found) ->
            found instanceof Diagnosis.MayFollowFrom suspicion
                ? guarded(() -> besides(suspicion))
                : found);
    return diagnoses;
  }

  private Map<Exercise, Diagnosis> known() {
    try {
      return Matcher.diagnose(cases.known(), observations.all());
    } catch (RuntimeException ours) {
      return observations.wrong().stream()
          .collect(Collectors.toMap(wrong -> wrong, wrong -> Diagnosis.Failed.by(ours)));
    }
  }

  private static Diagnosis guarded(Supplier<Diagnosis> explanation) {
    try {
      return explanation.get();
    } catch (RuntimeException ours) {
      return Diagnosis.Failed.by(ours);
    }
  }

  /** Says what is wrong with training besides the steps, where it is solved for how they go. */
  private Diagnosis besides(Diagnosis.MayFollowFrom suspicion) {
    Optional<StepRule> rule = stepRule();
    List<String> properties =
        rule.isPresent() ? Inference.model(runs(), List.of(), rule) : List.of();
    return properties.isEmpty() ? suspicion : suspicion.and(new Diagnosis.Inferred(properties));
  }

  private Diagnosis inferred(Exercise exercise) {
    List<Exercise> wrong = observations.wrong();
    if (!wrong.contains(exercise)
        || wrong.stream().anyMatch(earlier -> leadsTo(earlier, exercise, wrong))) {
      return new Diagnosis.Silent();
    }
    List<String> properties =
        switch (exercise) {
          case CLIP -> Inference.clip(observed(cases.clip()), crashed(cases.clip()));
          case OPTIMIZE -> Inference.optimize(observed(cases.optimize()));
          case SAMPLE -> Inference.sample(names());
          case MODEL -> Inference.model(runs(), crashedRuns(), Optional.empty());
        };
    return properties.isEmpty() ? new Diagnosis.Silent() : new Diagnosis.Inferred(properties);
  }

  /** Tells whether a mistake in an exercise changes what is read of another: names aren't. */
  private static boolean leadsTo(Exercise earlier, Exercise exercise, List<Exercise> wrong) {
    return Dependence.mayShow(earlier, exercise, wrong)
        && !(exercise == Exercise.MODEL && earlier == Exercise.SAMPLE);
  }

  /** Returns a clip that gives the answers to all public cases, if one can be solved for. */
  public Optional<ClipRule> clipRule() {
    return Inference.clipRule(observed(cases.clip()));
  }

  /** Returns the ways of sampling that give the answers to all public cases. */
  public List<SampleRule> sampleRules() {
    return Inference.sampleRules(names());
  }

  /** Returns a step that gives the answers to all public cases, if one can be solved for. */
  public Optional<StepRule> stepRule() {
    return Inference.stepRule(observed(cases.optimize()));
  }

  /** Returns the public runs of training that returned. */
  private List<ModelRun> runs() {
    return cases.model().stream()
        .filter(one -> one.visibility() == Visibility.PUBLIC)
        .filter(one -> replies.get(one.id()) instanceof Reply.Answered)
        .map(one -> run(one, observed(List.of(one)).get(0)))
        .toList();
  }

  /** Returns the public runs of training that ended with an exception, if not in sampling. */
  private List<Call.Model> crashedRuns() {
    return observations.wrong().contains(Exercise.SAMPLE)
        ? List.of()
        : crashed(cases.model()).stream().map(Crashed::given).toList();
  }

  /** Returns the public cases whose calls ended with an exception. */
  private <C extends Call<R>, R> List<Crashed<C>> crashed(List<Case<C, R>> of) {
    return of.stream()
        .filter(one -> one.visibility() == Visibility.PUBLIC)
        .flatMap(
            one ->
                fault(replies.get(one.id()))
                    .filter(Outcome.Crashed.class::isInstance)
                    .map(Outcome.Crashed.class::cast)
                    .map(crash -> new Crashed<>(one.call(), crash.error()))
                    .stream())
        .toList();
  }

  private static ModelRun run(
      Case<Call.Model, TrainedModel> one, Observed<Call.Model, TrainedModel> call) {
    Set<String> wrong = one.deviation(Parts.of(call.answer())).parts();
    return new ModelRun(call.given(), call.answer().result(), wrong);
  }

  /** Returns the names of public cases, those with indices beside the vocabulary among them. */
  private List<Observed<Call.Sample, List<Integer>>> names() {
    return Stream.concat(
            observed(cases.sample()).stream(),
            cases.sample().stream()
                .filter(one -> one.visibility() == Visibility.PUBLIC)
                .flatMap(one -> refused(one).stream()))
        .toList();
  }

  private Optional<Observed<Call.Sample, List<Integer>>> refused(
      Case<Call.Sample, List<Integer>> one) {
    return replies.get(one.id()) instanceof Reply.Faulted<?> faulted
        ? faulted
            .returned()
            .flatMap(Parts::indices)
            .map(indices -> new Observed<>(one.call(), Answer.of(one.call(), indices)))
        : Optional.empty();
  }

  /** Returns what came of the public cases that were asked and answered. */
  @SuppressWarnings("unchecked")
  private <C extends Call<R>, R> List<Observed<C, R>> observed(List<Case<C, R>> of) {
    return of.stream()
        .filter(one -> one.visibility() == Visibility.PUBLIC)
        .filter(one -> replies.get(one.id()) instanceof Reply.Answered)
        .map(
            one ->
                new Observed<>(
                    one.call(), ((Reply.Answered<Answer<C, R>>) replies.get(one.id())).answer()))
        .toList();
  }

  /** Tells whether somebody reads what is wrong with the answers, and not only that some are. */
  boolean isTold() {
    return observations.areWanted();
  }

  /** Returns what was printed on public cases, the simplest first, by the exercise. */
  public Map<Exercise, List<PrintedCase>> printed() {
    return prints.of(cases.all().stream().sorted(SIMPLEST_FIRST).toList());
  }

  Trial<Call.Clip, Gradients> clip() {
    return trial(cases.clip());
  }

  Trial<Call.Sample, List<Integer>> sample() {
    return trial(cases.sample());
  }

  Trial<Call.Optimize, OptimizationStep> optimize() {
    return trial(cases.optimize());
  }

  Trial<Call.Model, TrainedModel> model() {
    return trial(cases.model());
  }

  private <C extends Call<R>, R> Trial<C, R> trial(List<Case<C, R>> of) {
    List<Case<C, R>> simplestFirst = of.stream().sorted(SIMPLEST_FIRST).toList();
    return new Trial<>(simplestFirst, this);
  }

  /** Returns what came of an exercise's simplest case instead of an answer, if it is so. */
  Optional<Outcome> fault(Exercise exercise) {
    return cases.all().stream()
        .filter(one -> one.exercise() == exercise)
        .min(SIMPLEST_FIRST)
        .flatMap(one -> fault(first(one)));
  }

  private static Optional<Outcome> fault(Reply<?> reply) {
    return reply instanceof Reply.Faulted<?> faulted
        ? Optional.of(faulted.outcome())
        : Optional.empty();
  }

  /** Returns what came of the first call on a case. */
  @SuppressWarnings("unchecked")
  <C extends Call<R>, R> Reply<Answer<C, R>> first(Case<C, R> one) {
    return (Reply<Answer<C, R>>) replies.computeIfAbsent(one.id(), unasked -> observed(one));
  }

  private <C extends Call<R>, R> Reply<Answer<C, R>> observed(Case<C, R> one) {
    Reply<Answer<C, R>> reply = again(one);
    observations.add(one, reply);
    prints.add(one, caller.printed());
    return reply;
  }

  /** Calls once more. */
  <C extends Call<R>, R> Reply<Answer<C, R>> again(Case<C, R> one) {
    return caller.call(one.call(), () -> observe(one));
  }

  /** Calls once more, on a computer with other settings. */
  <C extends Call<R>, R> Reply<Answer<C, R>> foreign(Case<C, R> one) {
    return foreign.call(one.call(), () -> observe(one));
  }

  private <C extends Call<R>, R> Reply<Answer<C, R>> observe(Case<C, R> one) {
    C arguments = one.arguments();
    return AnswerCheck.reply(arguments, arguments.invoke(model));
  }
}
