package dinosaurus.grader.rubric;

import dinosaurus.fixtures.ClipFixture;
import dinosaurus.fixtures.Exercise;
import dinosaurus.fixtures.Fixture;
import dinosaurus.fixtures.FixtureSet;
import dinosaurus.fixtures.ModelFixture;
import dinosaurus.fixtures.OptimizeFixture;
import dinosaurus.fixtures.SampleFixture;
import dinosaurus.grader.diagnosis.Matcher;
import dinosaurus.grader.score.Diagnosis;
import dinosaurus.toolkit.CharacterModel;
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

  private final CharacterModel model;
  private final FixtureSet fixtures;
  private final Caller caller;
  private final Map<String, Reply<?>> replies = new ConcurrentHashMap<>();
  private final Observations observations = new Observations();

  /**
   * Creates the subject.
   *
   * @param model the model under test
   * @param fixtures the cases
   * @param caller makes the calls
   */
  public Subject(CharacterModel model, FixtureSet fixtures, Caller caller) {
    this.model = model;
    this.fixtures = fixtures;
    this.caller = caller;
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
    Function<F, Reply<A>> ask =
        fixture -> caller.call(fixture.exercise(), () -> observation.apply(fixture));
    return new Trial<>(cases, fixture -> remembered(fixture, ask), ask, new Prerequisites(this));
  }

  @SuppressWarnings("unchecked")
  private <F extends Fixture, A extends Recorded> Reply<A> remembered(
      F fixture, Function<F, Reply<A>> ask) {
    return (Reply<A>)
        replies.computeIfAbsent(
            fixture.id(),
            unasked -> {
              Reply<A> reply = ask.apply(fixture);
              observations.add(fixture, reply);
              return reply;
            });
  }
}
