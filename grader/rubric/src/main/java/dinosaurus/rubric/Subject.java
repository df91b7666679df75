package dinosaurus.rubric;

import dinosaurus.fixtures.ClipFixture;
import dinosaurus.fixtures.Exercise;
import dinosaurus.fixtures.Fixture;
import dinosaurus.fixtures.FixtureSet;
import dinosaurus.fixtures.ModelFixture;
import dinosaurus.fixtures.OptimizeFixture;
import dinosaurus.fixtures.SampleFixture;
import dinosaurus.rubric.diagnosis.Matcher;
import dinosaurus.rubric.score.Diagnosis;
import dinosaurus.toolkit.CharacterModel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Holds the model under test and the cases of the run, and remembers the answers.
 *
 * <p>The model is asked once about a case; every graded test looks at another side of the answer.
 */
public final class Subject {

  /** A student reads of the first case that is wrong. */
  private static final Comparator<Fixture> SIMPLEST_FIRST =
      Comparator.comparing(Fixture::visibility).thenComparingInt(Fixture::size);

  private final CharacterModel model;
  private final FixtureSet fixtures;
  private final Caller caller;
  private final Caller abroad;
  private final Map<String, Reply<?>> replies;
  private final Observations observations;

  /**
   * Creates the subject.
   *
   * @param model the model under test
   * @param fixtures the cases
   * @param caller makes the calls
   * @param abroad makes calls on a computer with other settings
   */
  public Subject(CharacterModel model, FixtureSet fixtures, Caller caller, Caller abroad) {
    this(model, fixtures, caller, abroad, new ConcurrentHashMap<>(), new Observations());
  }

  private Subject(
      CharacterModel model,
      FixtureSet fixtures,
      Caller caller,
      Caller abroad,
      Map<String, Reply<?>> replies,
      Observations observations) {
    this.model = model;
    this.fixtures = fixtures;
    this.caller = caller;
    this.abroad = abroad;
    this.replies = replies;
    this.observations = observations;
  }

  /**
   * Returns a subject that shares the answers of this one and sees some of its cases.
   *
   * @param some the cases
   */
  public Subject seeing(FixtureSet some) {
    return new Subject(model, some, caller, abroad, replies, observations);
  }

  /**
   * Returns a subject that has the answers of this one and makes no call.
   *
   * @param others cases with other expected values
   */
  public Subject judgedBy(FixtureSet others) {
    return new Subject(model, others, new NoCaller(), new NoCaller(), replies, new Observations());
  }

  /** Calls the model on every case that it hasn't been called on. */
  public void ask() {
    fixtures.all().forEach(this::first);
  }

  /**
   * Tells whether another subject gives the same answers to every case of an exercise, as closely
   * as the cases ask for. A call that doesn't return is like no other.
   */
  public boolean answersLike(Subject other, Exercise exercise) {
    return fixtures.all().stream()
        .filter(fixture -> fixture.exercise() == exercise)
        .allMatch(fixture -> isLike(fixture, first(fixture), other.first(fixture)));
  }

  private static boolean isLike(
      Fixture fixture, Reply<? extends Recorded> one, Reply<? extends Recorded> other) {
    return one instanceof Reply.Answered<? extends Recorded> answer
        && other instanceof Reply.Answered<? extends Recorded> expected
        && answer
            .answer()
            .answer()
            .deviation(expected.answer().answer(), fixture.tolerance())
            .isEmpty();
  }

  private Reply<? extends Recorded> first(Fixture fixture) {
    if (fixture instanceof ClipFixture clip) {
      return clip().first(clip);
    }
    if (fixture instanceof SampleFixture sample) {
      return sample().first(sample);
    }
    if (fixture instanceof OptimizeFixture optimize) {
      return optimize().first(optimize);
    }
    return model().first((ModelFixture) fixture);
  }

  /** Returns which known mistakes explain the answers so far, by the exercise. */
  public Map<Exercise, Diagnosis> diagnose() {
    return Matcher.diagnose(fixtures.known(), observations.all());
  }

  Trial<ClipFixture, ClipAnswer> clip() {
    return trial(fixtures.clip(), fixture -> ClipAnswer.observe(model, fixture));
  }

  Trial<SampleFixture, SampleAnswer> sample() {
    return trial(fixtures.sample(), fixture -> SampleAnswer.observe(model, fixture));
  }

  Trial<OptimizeFixture, OptimizeAnswer> optimize() {
    return trial(fixtures.optimize(), fixture -> OptimizeAnswer.observe(model, fixture));
  }

  Trial<ModelFixture, ModelAnswer> model() {
    return trial(fixtures.model(), fixture -> ModelAnswer.observe(model, fixture));
  }

  private <F extends Fixture, A extends Recorded> Trial<F, A> trial(
      List<F> cases, Function<F, Reply<A>> observation) {
    List<F> simplestFirst = cases.stream().sorted(SIMPLEST_FIRST).toList();
    return new Trial<>(simplestFirst, new RememberedCalls<>(observation), new Prerequisites(this));
  }

  /** Remembers the first replies. */
  private final class RememberedCalls<F extends Fixture, A extends Recorded>
      implements Calls<F, A> {

    private final Function<F, Reply<A>> observation;

    RememberedCalls(Function<F, Reply<A>> observation) {
      this.observation = observation;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Reply<A> first(F fixture) {
      return (Reply<A>) replies.computeIfAbsent(fixture.id(), unasked -> observed(fixture));
    }

    private Reply<A> observed(F fixture) {
      Reply<A> reply = again(fixture);
      observations.add(fixture, reply);
      return reply;
    }

    @Override
    public Reply<A> again(F fixture) {
      return caller.call(fixture.exercise(), () -> observation.apply(fixture));
    }

    @Override
    public Reply<A> abroad(F fixture) {
      return abroad.call(fixture.exercise(), () -> observation.apply(fixture));
    }
  }
}
