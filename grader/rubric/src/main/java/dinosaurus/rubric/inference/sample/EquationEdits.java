package dinosaurus.rubric.inference.sample;

import static dinosaurus.rubric.inference.sample.SamplingEdit.Part.ACTIVATION;
import static dinosaurus.rubric.inference.sample.SamplingEdit.Part.SCORES;
import static dinosaurus.rubric.inference.sample.SamplingEdit.Part.SHARES;
import static dinosaurus.rubric.inference.sample.SamplingEdit.Part.SUM;
import static dinosaurus.rubric.inference.sample.SamplingEdit.Part.THROUGH;

import dinosaurus.rubric.inference.observation.Wording;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Edits of the three equations. */
final class EquationEdits {

  private EquationEdits() {}

  static Stream<SamplingEdit> all() {
    return Stream.of(sums(), activations(), scores(), functions(), shares())
        .flatMap(edits -> edits);
  }

  /** Returns edits with a number, the rounder numbers first. */
  static Stream<SamplingEdit> solved() {
    return RoundNumbers.all()
        .boxed()
        .flatMap(
            factor ->
                Stream.of(
                    tempered(1 / factor),
                    tempered(factor),
                    sum(new Terms(factor, 1, 1)),
                    sum(new Terms(1, factor, 1)),
                    sum(new Terms(1, 1, factor)),
                    scores(factor, 1),
                    scores(1, factor),
                    activation(
                        "multiplied by " + Wording.number(factor),
                        value -> factor * StrictMath.tanh(value))));
  }

  private static SamplingEdit tempered(double temperature) {
    return through(
        "the scores of equation (2) are multiplied by about %s, a temperature of %s"
            .formatted(
                Wording.number(Wording.settled(1 / temperature)), Wording.number(temperature)),
        score -> score / temperature);
  }

  private static Stream<SamplingEdit> sums() {
    Stream<Terms> terms =
        DoubleStream.of(0, 1, 2, -1)
            .boxed()
            .flatMap(
                input ->
                    DoubleStream.of(0, 1, 2, -1)
                        .boxed()
                        .flatMap(
                            state ->
                                DoubleStream.of(0, 1, 2, -1)
                                    .mapToObj(bias -> new Terms(input, state, bias))))
            .filter(one -> others(one) == 1 || others(one) == 2 && isLacking(one));
    return Stream.concat(
        terms.map(EquationEdits::sum),
        Stream.of(
            new SamplingEdit(
                SUM,
                "Waa is transposed in equation (1)",
                plan -> plan.sum = Terms.ALL::transposed)));
  }

  private static long others(Terms terms) {
    return DoubleStream.of(terms.input(), terms.state(), terms.bias())
        .filter(factor -> factor != 1)
        .count();
  }

  private static boolean isLacking(Terms terms) {
    return DoubleStream.of(terms.input(), terms.state(), terms.bias())
        .allMatch(factor -> factor == 0 || factor == 1);
  }

  private static SamplingEdit sum(Terms terms) {
    return new SamplingEdit(
        SUM, "the sum in equation (1) is " + terms.words(), plan -> plan.sum = terms::of);
  }

  private static Stream<SamplingEdit> activations() {
    Stream<SamplingEdit> functions =
        Stream.of(
            activation("left out", value -> value),
            activation("the sigmoid", EquationEdits::sigmoid),
            activation("max(0, sum)", value -> Math.max(0, value)),
            activation("sin", StrictMath::sin),
            activation("atan", StrictMath::atan),
            activation("exp", StrictMath::exp),
            activation("sinh", StrictMath::sinh),
            activation("taken twice", value -> StrictMath.tanh(StrictMath.tanh(value))),
            activation("made positive", value -> Math.abs(StrictMath.tanh(value))),
            activation("negative", value -> -StrictMath.tanh(value)),
            activation("1 - tanh", value -> 1 - StrictMath.tanh(value)),
            activation("1 - tanh * tanh", value -> 1 - square(StrictMath.tanh(value))),
            activation("cut off at -1 and 1", value -> Math.max(-1, Math.min(1, value))));
    return Stream.concat(functions, outside());
  }

  /** Leaves terms outside of tanh. */
  private static Stream<SamplingEdit> outside() {
    return Stream.of(
            new Terms(1, 0, 0),
            new Terms(0, 1, 0),
            new Terms(0, 0, 1),
            new Terms(1, 1, 0),
            new Terms(1, 0, 1),
            new Terms(0, 1, 1))
        .map(
            inside -> {
              Terms rest = new Terms(1 - inside.input(), 1 - inside.state(), 1 - inside.bias());
              return new SamplingEdit(
                  ACTIVATION,
                  "tanh is taken of %s alone, and %s is added after it"
                      .formatted(inside.words(), rest.words()),
                  plan ->
                      plan.activation =
                          moment ->
                              Vectors.sum(
                                  1,
                                  Vectors.map(inside.of(moment), StrictMath::tanh),
                                  1,
                                  rest.of(moment)));
            });
  }

  private static SamplingEdit activation(String what, DoubleUnaryOperator function) {
    return new SamplingEdit(
        ACTIVATION,
        "tanh in equation (1) is " + what,
        plan -> plan.activation = moment -> Vectors.map(moment.sum, function));
  }

  private static double sigmoid(double value) {
    return 1 / (1 + StrictMath.exp(-value));
  }

  private static double square(double value) {
    return value * value;
  }

  private static Stream<SamplingEdit> scores() {
    return Stream.of(
        scores(1, 0),
        scores(0, 1),
        scores(1, 2),
        scores(2, 1),
        scores(1, -1),
        scores(-1, 1),
        scoresOf("aPrev", moment -> moment.aPrev),
        scoresOf("the sum before tanh", moment -> moment.sum),
        scoresOf("a + aPrev", moment -> Vectors.sum(1, moment.state, 1, moment.aPrev)),
        scoresOf("tanh of a", moment -> Vectors.map(moment.state, StrictMath::tanh)),
        scoresOf("the state before aPrev", moment -> late(moment, 3)));
  }

  private static double[] late(Moment moment, int steps) {
    return moment.states.get(Math.max(0, moment.states.size() - steps));
  }

  private static SamplingEdit scores(double state, double bias) {
    String sum =
        new Terms(state, 0, bias).words().replace("Wax x", "Wya a").replaceFirst("\\bb$", "by");
    return new SamplingEdit(
        SCORES,
        "the scores of equation (2) are " + sum,
        plan ->
            plan.scores =
                moment ->
                    Vectors.sum(
                        state,
                        Vectors.product(moment.network.wya(), moment.state),
                        bias,
                        moment.network.by()));
  }

  private static SamplingEdit scoresOf(String what, Function<Moment, double[]> of) {
    return new SamplingEdit(
        SCORES,
        "the scores of equation (2) are computed from " + what,
        plan ->
            plan.scores =
                moment ->
                    Vectors.sum(
                        1,
                        Vectors.product(moment.network.wya(), of.apply(moment)),
                        1,
                        moment.network.by()));
  }

  private static Stream<SamplingEdit> functions() {
    return Stream.of(
        through("tanh is taken of the scores", StrictMath::tanh),
        through("the sigmoid is taken of the scores", EquationEdits::sigmoid),
        through("scores below 0 are set to 0", score -> Math.max(0, score)),
        through("the scores are made positive", Math::abs),
        through("the scores are cut off at -1 and 1", score -> Math.max(-1, Math.min(1, score))),
        through("the scores are rounded", Math::rint));
  }

  private static SamplingEdit through(String words, DoubleUnaryOperator function) {
    return new SamplingEdit(
        THROUGH, words, plan -> plan.through = moment -> Vectors.map(moment.scores, function));
  }

  private static Stream<SamplingEdit> shares() {
    return Stream.of(
        shares("the softmax is taken twice", moment -> Vectors.softmax(softmax(moment))),
        shares("all characters are equally likely", EquationEdits::even),
        shares(
            "the probabilities are the scores above 0, divided by their sum",
            moment -> Vectors.normalized(Vectors.map(moment.scores, score -> Math.max(0, score)))),
        shares(
            "the probabilities are the squared scores, divided by their sum",
            moment -> Vectors.normalized(Vectors.map(moment.scores, EquationEdits::square))),
        shares(
            "the probabilities are the sigmoids of the scores, divided by their sum",
            moment -> Vectors.normalized(Vectors.map(moment.scores, EquationEdits::sigmoid))),
        shares("the newline is never drawn", moment -> without(moment, moment.newline)),
        shares(
            "the newline isn't drawn as the first character",
            moment -> moment.step > 0 ? softmax(moment) : without(moment, moment.newline)),
        shares(
            "a character is never drawn twice in a row, the others sharing its probability",
            moment -> without(moment, moment.before(0))),
        shares("index 0 is never drawn", moment -> without(moment, 0)),
        shares(
            "the probabilities stay those of the first step",
            moment -> moment.step == 0 ? softmax(moment) : moment.shares));
  }

  private static double[] softmax(Moment moment) {
    return Vectors.softmax(moment.scores);
  }

  private static double[] even(Moment moment) {
    return Vectors.filled(moment.characters(), 1.0 / moment.characters());
  }

  private static double[] without(Moment moment, int index) {
    double[] shares = softmax(moment);
    if (index >= 0) {
      shares[index] = 0;
    }
    return Vectors.normalized(shares);
  }

  private static SamplingEdit shares(String words, Function<Moment, double[]> shares) {
    return new SamplingEdit(SHARES, words, plan -> plan.shares = shares);
  }
}
