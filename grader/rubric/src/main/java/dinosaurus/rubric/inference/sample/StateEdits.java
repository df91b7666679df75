package dinosaurus.rubric.inference.sample;

import static dinosaurus.rubric.inference.sample.SamplingEdit.Part.CARRIED;
import static dinosaurus.rubric.inference.sample.SamplingEdit.Part.FIRST_INPUT;
import static dinosaurus.rubric.inference.sample.SamplingEdit.Part.FIRST_STATE;
import static dinosaurus.rubric.inference.sample.SamplingEdit.Part.INPUT;

import dinosaurus.rubric.inference.observation.Wording;
import dinosaurus.toolkit.NumpyRandom;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Edits of the input and the state: the first ones, and those carried into the next step. */
final class StateEdits {

  private StateEdits() {}

  static Stream<SamplingEdit> all() {
    return Stream.of(firstStates(), firstInputs(), inputs(), moreInputs(), states())
        .flatMap(edits -> edits);
  }

  /** Returns edits with a number, the rounder numbers first. */
  static Stream<SamplingEdit> solved() {
    return Stream.concat(drawn(), RoundNumbers.all().boxed().flatMap(StateEdits::solved));
  }

  private static Stream<SamplingEdit> solved(double number) {
    String written = Wording.number(number);
    return Stream.of(
        firstState("filled with " + written, m -> Vectors.filled(units(m), number)),
        firstInput("filled with " + written, m -> Vectors.filled(m.inputs(), number)),
        input(
            "has " + written + " where a one-hot vector has 1",
            m -> scaled(m.oneHot(m.index), number)),
        carried("the next step's aPrev is %s a".formatted(written), m -> scaled(m.state, number)),
        carried(
            "the next step's aPrev is a + %s aPrev".formatted(written),
            m -> Vectors.sum(1, m.state, number, m.aPrev)),
        carried(
            "the next step's aPrev is %s aPrev + %s a"
                .formatted(written, Wording.number(Wording.settled(1 - number))),
            m -> Vectors.sum(1 - number, m.state, number, m.aPrev)));
  }

  private static int units(Moment moment) {
    return moment.network.units();
  }

  private static double[] scaled(double[] vector, double factor) {
    return Vectors.map(vector, entry -> factor * entry);
  }

  private static SamplingEdit firstState(String what, Function<Moment, double[]> state) {
    return new SamplingEdit(
        FIRST_STATE, "the first state is " + what, plan -> plan.firstState = state);
  }

  private static SamplingEdit firstInput(String what, Function<Moment, double[]> input) {
    return new SamplingEdit(FIRST_INPUT, "the first x is " + what, plan -> plan.firstInput = input);
  }

  private static SamplingEdit input(String what, Function<Moment, double[]> input) {
    return new SamplingEdit(INPUT, "the next x " + what, plan -> plan.input = input);
  }

  private static SamplingEdit hot(String where, ToIntFunction<Moment> place) {
    return input("has its 1 at " + where, m -> m.oneHot(place.applyAsInt(m)));
  }

  private static SamplingEdit carried(String words, Function<Moment, double[]> state) {
    return new SamplingEdit(CARRIED, words, plan -> plan.carried = state);
  }

  private static Stream<SamplingEdit> firstStates() {
    return Stream.of(
        firstState("all ones", m -> Vectors.filled(units(m), 1)),
        firstState("b", m -> m.network.b()),
        firstState("tanh of b", m -> Vectors.map(m.network.b(), StrictMath::tanh)),
        firstState("1 in its first entry", m -> unit(units(m))),
        firstState(
            "drawn by randn of a generator seeded with seed", m -> random(m, m.seed, 1, true)),
        firstState(
            "drawn by rand of a generator seeded with seed", m -> random(m, m.seed, 1, false)));
  }

  /** Returns first states that generators with usual seeds draw. */
  private static Stream<SamplingEdit> drawn() {
    return Stream.of(0, 1, 2, 42, 123)
        .flatMap(
            seed ->
                Stream.of(1.0, 0.1, 0.01)
                    .flatMap(
                        factor ->
                            Stream.of(drawn(seed, factor, true), drawn(seed, factor, false))));
  }

  private static SamplingEdit drawn(int seed, double factor, boolean normal) {
    return firstState(
        "%sdrawn by %s of a generator seeded with %d"
            .formatted(
                factor == 1 ? "" : Wording.number(factor) + " times what is ",
                normal ? "randn" : "rand",
                seed),
        m -> random(m, seed, factor, normal));
  }

  private static double[] random(Moment moment, long seed, double factor, boolean normal) {
    NumpyRandom random = new NumpyRandom(Math.max(0, seed));
    double[] state = new double[units(moment)];
    for (int i = 0; i < state.length; i++) {
      state[i] = factor * (normal ? random.randn() : random.randomSample());
    }
    return state;
  }

  private static double[] unit(int size) {
    double[] vector = new double[size];
    vector[0] = 1;
    return vector;
  }

  private static Stream<SamplingEdit> firstInputs() {
    return Stream.of(
        firstInput("the one-hot vector of the newline", m -> m.oneHot(m.newline)),
        firstInput("the one-hot vector of index 0", m -> m.oneHot(0)),
        firstInput("the one-hot vector of index 1", m -> m.oneHot(1)),
        firstInput("the one-hot vector of the last index", m -> m.oneHot(m.inputs() - 1)),
        firstInput(
            "the one-hot vector of seed modulo the characters",
            m -> m.oneHot(Math.floorMod(m.seed, m.inputs()))),
        firstInput("all ones", m -> Vectors.filled(m.inputs(), 1)),
        firstInput(
            "the same number for each character, with sum 1",
            m -> Vectors.filled(m.inputs(), 1.0 / m.inputs())));
  }

  private static Stream<SamplingEdit> inputs() {
    Stream<SamplingEdit> shifted =
        IntStream.of(1, -1, 2, -2)
            .mapToObj(
                shift ->
                    hot(
                        "the index drawn " + (shift > 0 ? "plus " : "minus ") + Math.abs(shift),
                        m -> m.index + shift));
    Stream<SamplingEdit> late =
        IntStream.rangeClosed(1, 4)
            .mapToObj(
                steps ->
                    hot(
                        "the index drawn %d %s before the last"
                            .formatted(steps, steps == 1 ? "step" : "steps"),
                        m -> m.before(steps)));
    return Stream.of(
            late,
            shifted,
            Stream.of(
                hot("the number of the step, counted from 0", m -> m.step),
                hot("the number of the step, counted from 1", m -> m.step + 1),
                hot(
                    "the number of the step, counted from 0 and from 0 again after the last index",
                    m -> m.step % m.inputs()),
                hot(
                    "the number of the step, counted from 1 and from 0 again after the last index",
                    m -> (m.step + 1) % m.inputs()),
                hot("seed plus the step, counted from 0", m -> m.seed + m.step),
                hot("index 0, whatever is drawn", m -> 0),
                hot("the newline's index, whatever is drawn", m -> m.newline),
                hot("the last index, whatever is drawn", m -> m.inputs() - 1),
                hot("the index of the first character drawn", m -> m.drawn.get(0)),
                hot("the most probable index", m -> Vectors.largest(m.shares)),
                hot("the index drawn, counted from the last", m -> m.inputs() - 1 - m.index)))
        .flatMap(edits -> edits);
  }

  private static Stream<SamplingEdit> moreInputs() {
    return Stream.of(
        input("is zero, whatever is drawn", m -> new double[m.inputs()]),
        input("stays the first", m -> m.x),
        input("keeps the 1 of every character drawn before", StateEdits::kept),
        input("counts how often each character was drawn", m -> added(m, 1)),
        input("is y, the probabilities", m -> m.shares),
        input("is the scores", m -> m.scores),
        input(
            "has the character's probability where a one-hot vector has 1",
            m -> scaled(m.oneHot(m.index), m.shares[m.index])),
        input(
            "has the index where a one-hot vector has 1", m -> scaled(m.oneHot(m.index), m.index)),
        input(
            "has the step's number, counted from 0, where a one-hot vector has 1",
            m -> scaled(m.oneHot(m.index), m.step)),
        input(
            "has the step's number, counted from 1, where a one-hot vector has 1",
            m -> scaled(m.oneHot(m.index), m.step + 1.0)),
        input(
            "is 1 everywhere but at the index drawn",
            m -> Vectors.map(m.oneHot(m.index), v -> 1 - v)),
        input("is filled with the index drawn", m -> Vectors.filled(m.inputs(), m.index)),
        input("is half one-hot vector and half the last x", m -> half(m)));
  }

  private static double[] half(Moment moment) {
    return Vectors.sum(0.5, moment.oneHot(moment.index), 0.5, moment.x);
  }

  private static double[] kept(Moment moment) {
    double[] kept = moment.x.clone();
    kept[moment.index] = 1;
    return kept;
  }

  private static double[] added(Moment moment, double one) {
    double[] kept = moment.x.clone();
    kept[moment.index] += one;
    return kept;
  }

  private static Stream<SamplingEdit> states() {
    Stream<SamplingEdit> counted =
        IntStream.rangeClosed(2, 6)
            .boxed()
            .flatMap(
                steps ->
                    Stream.of(
                        carried(
                            "the state is zero again after every %d steps".formatted(steps),
                            m -> (m.step + 1) % steps == 0 ? new double[units(m)] : m.state),
                        carried(
                            "aPrev is the state from %d steps ago".formatted(steps),
                            m -> m.states.get(Math.max(0, m.states.size() - steps))),
                        carried(
                            "aPrev stays the state of step %d from then on".formatted(steps - 1),
                            m -> m.step < steps - 1 ? m.state : m.aPrev)));
    return Stream.concat(
        Stream.of(
            carried("aPrev stays as it was before the loop", m -> m.aPrev),
            carried("aPrev is zero in every step", m -> new double[units(m)]),
            carried("the next step's aPrev is a + aPrev", m -> sum(m, 1)),
            carried("the next step's aPrev is a - aPrev", m -> sum(m, -1)),
            carried("the next step's aPrev is the sum before tanh", m -> m.sum),
            carried(
                "the next step's aPrev is tanh of a", m -> Vectors.map(m.state, StrictMath::tanh)),
            carried("the next step's aPrev is a rounded", m -> Vectors.map(m.state, Math::rint)),
            carried("the next step's aPrev is |a|", m -> Vectors.map(m.state, Math::abs)),
            carried(
                "the next step's aPrev is max(0, a)",
                m -> Vectors.map(m.state, entry -> Math.max(0, entry))),
            carried("the next step's aPrev is all ones", m -> Vectors.filled(units(m), 1))),
        counted);
  }

  private static double[] sum(Moment moment, double factor) {
    return Vectors.sum(1, moment.state, factor, moment.aPrev);
  }
}
