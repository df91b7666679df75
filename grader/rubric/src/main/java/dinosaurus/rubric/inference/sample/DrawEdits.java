package dinosaurus.rubric.inference.sample;

import static dinosaurus.rubric.inference.sample.SamplingEdit.Part.DRAW;
import static dinosaurus.rubric.inference.sample.SamplingEdit.Part.SEED;

import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Edits of how an index is drawn, and of the seeds. */
final class DrawEdits {

  private static final int MOST_DRAWS = 20_000;

  private DrawEdits() {}

  static Stream<SamplingEdit> all() {
    return Stream.of(places(), numbers(), again(), first(), seeds(), otherSeeds(), generators())
        .flatMap(edits -> edits);
  }

  private static SamplingEdit draw(String words, BiFunction<SamplingPlan, Moment, Integer> draw) {
    return new SamplingEdit(DRAW, words, plan -> plan.draw = moment -> draw.apply(plan, moment));
  }

  private static double u(SamplingPlan plan, Moment moment) {
    return plan.uniform.of(moment, 0);
  }

  private static Stream<SamplingEdit> places() {
    return Stream.of(
        draw("the most probable character is taken", (plan, m) -> Vectors.largest(m.shares)),
        draw(
            "the least probable character is taken",
            (plan, m) -> Vectors.largest(Vectors.map(m.shares, share -> -share))),
        draw("the last index is taken in every step", (plan, m) -> m.characters() - 1),
        draw("index 0 is taken in every step", (plan, m) -> 0),
        draw("the newline is taken in every step", (plan, m) -> m.newline),
        draw(
            "the index is one too large, up to the last",
            (plan, m) -> Math.min(m.characters() - 1, plan.choice(m, 0) + 1)),
        draw(
            "the index is one too large, 0 after the last",
            (plan, m) -> (plan.choice(m, 0) + 1) % m.characters()),
        draw(
            "the index is one too small, but not below 0",
            (plan, m) -> Math.max(0, plan.choice(m, 0) - 1)),
        draw(
            "the index is one too small, the last before 0",
            (plan, m) -> Math.floorMod(plan.choice(m, 0) - 1, m.characters())),
        draw(
            "the index is one too small, and stays the last one drawn instead of -1",
            (plan, m) -> kept(plan.choice(m, 0) - 1, m)),
        draw(
            "the index is counted from the last",
            (plan, m) -> m.characters() - 1 - plan.choice(m, 0)));
  }

  private static int kept(int index, Moment moment) {
    return index >= 0 ? index : moment.before(0);
  }

  private static Stream<SamplingEdit> numbers() {
    return Stream.of(
        draw(
            "the probabilities are added up from the last character to the first",
            (plan, m) -> fromLast(m, u(plan, m))),
        draw(
            "1 - u takes the place of the draw u",
            (plan, m) -> Vectors.place(m.shares, 1 - u(plan, m))),
        draw(
            "u * u takes the place of the draw u",
            (plan, m) -> Vectors.place(m.shares, u(plan, m) * u(plan, m))),
        draw(
            "the index is the first whose own probability is more than u, or else the last",
            (plan, m) -> single(m, u(plan, m), m.characters() - 1)),
        draw(
            "the index is the first whose own probability is more than u, or else 0",
            (plan, m) -> single(m, u(plan, m), 0)),
        draw(
            "the index is the one whose probability is nearest to u",
            (plan, m) -> {
              double u = u(plan, m);
              return Vectors.largest(Vectors.map(m.shares, share -> -Math.abs(share - u)));
            }),
        draw(
            "the index is u times the number of characters, rounded down",
            (plan, m) -> (int) (u(plan, m) * m.characters())),
        draw(
            "the index is u times the last index, rounded",
            (plan, m) -> (int) Math.round(u(plan, m) * (m.characters() - 1))),
        draw(
            "the index is u times the last index, rounded down",
            (plan, m) -> (int) (u(plan, m) * (m.characters() - 1))));
  }

  private static int fromLast(Moment moment, double u) {
    double[] turned = new double[moment.shares.length];
    for (int i = 0; i < turned.length; i++) {
      turned[i] = moment.shares[turned.length - 1 - i];
    }
    return turned.length - 1 - Vectors.place(turned, u);
  }

  private static int single(Moment moment, double u, int otherwise) {
    return IntStream.range(0, moment.shares.length)
        .filter(i -> moment.shares[i] > u)
        .findFirst()
        .orElse(otherwise);
  }

  private static Stream<SamplingEdit> again() {
    Stream<SamplingEdit> later =
        IntStream.rangeClosed(2, 6)
            .mapToObj(
                number ->
                    draw(
                        "each step's character comes of its generator's draw number " + number,
                        (plan, m) -> plan.choice(m, number - 1)));
    return Stream.concat(
        later,
        Stream.of(
            draw(
                "a character that was drawn just before is drawn again, until another comes",
                (plan, m) -> until(plan, m, index -> index != m.before(0))),
            draw(
                "a character that is in the name already is drawn again, until another comes",
                (plan, m) -> until(plan, m, index -> !m.drawn.contains(index))),
            draw(
                "a newline is drawn again, until something else comes",
                (plan, m) -> until(plan, m, index -> index != m.newline)),
            draw(
                "a character that was drawn just before is drawn again, once",
                (plan, m) -> onceMore(plan, m, plan.choice(m, 0) == m.before(0))),
            draw(
                "a newline is drawn again, once",
                (plan, m) -> onceMore(plan, m, plan.choice(m, 0) == m.newline))));
  }

  private static int onceMore(SamplingPlan plan, Moment moment, boolean again) {
    return plan.choice(moment, again ? 1 : 0);
  }

  private static int until(SamplingPlan plan, Moment moment, IntPredicate accepted) {
    for (int number = 0; number < MOST_DRAWS; number++) {
      int index = plan.choice(moment, number);
      if (index < 0 || accepted.test(index)) {
        return index;
      }
    }
    return Moment.NONE;
  }

  private static Stream<SamplingEdit> first() {
    return Stream.of(
        draw(
            "a newline that comes first is drawn again, until something else comes",
            (plan, m) -> until(plan, m, index -> m.step > 0 || index != m.newline)),
        draw(
            "the first character is u times the number of characters, rounded down",
            (plan, m) -> m.step > 0 ? plan.choice(m, 0) : (int) (u(plan, m) * m.characters())),
        draw(
            "the first character is the most probable one",
            (plan, m) -> m.step > 0 ? plan.choice(m, 0) : Vectors.largest(m.shares)),
        draw(
            "from the second character on the most probable one is taken",
            (plan, m) -> m.step == 0 ? plan.choice(m, 0) : Vectors.largest(m.shares)));
  }

  /** Returns edits with other strides and starts of the seeds. */
  static Stream<SamplingEdit> solved() {
    return seeds(-5, 12, 6);
  }

  private static Stream<SamplingEdit> seeds() {
    return seeds(0, 4, 1);
  }

  private static Stream<SamplingEdit> seeds(int fromStride, int toStride, int toStart) {
    return IntStream.rangeClosed(fromStride, toStride)
        .boxed()
        .flatMap(
            stride ->
                IntStream.rangeClosed(-toStart, toStart)
                    .filter(start -> stride != 2 || start != 0)
                    .mapToObj(
                        start ->
                            seed(
                                "seed" + term(stride, "k") + term(start, ""),
                                m -> m.seed + (long) stride * m.step + start)));
  }

  private static Stream<SamplingEdit> otherSeeds() {
    return Stream.of(
        seed("k", m -> m.step),
        seed("2 k", m -> 2L * m.step),
        seed("0", m -> 0),
        seed("1", m -> 1),
        seed("42", m -> 42),
        seed("2 seed + k", m -> 2L * m.seed + m.step),
        seed("2 seed + 2 k", m -> 2L * (m.seed + m.step)),
        seed("seed times k", m -> (long) m.seed * m.step),
        seed("seed times k + 1", m -> (long) m.seed * (m.step + 1)),
        seed("seed + k (k + 1) / 2", m -> m.seed + (long) m.step * (m.step + 1) / 2),
        seed("seed + the index before", m -> m.seed + Math.max(0L, m.before(0))));
  }

  private static String term(int factor, String of) {
    if (factor == 0) {
      return "";
    }
    int size = Math.abs(factor);
    String number = size == 1 && !of.isEmpty() ? "" : size + (of.isEmpty() ? "" : " ");
    return (factor < 0 ? " - " : " + ") + number + of;
  }

  private static SamplingEdit seed(String what, ToLongFunction<Moment> seed) {
    return new SamplingEdit(
        SEED,
        "the seed of step k, counted from 0, is %s, not seed + 2 k".formatted(what),
        plan -> plan.seed = seed);
  }

  private static Stream<SamplingEdit> generators() {
    return Stream.concat(
        IntStream.rangeClosed(-1, 2)
            .mapToObj(start -> generator("seed" + term(start, ""), m -> m.seed + (long) start)),
        IntStream.of(0, 1, 2, 42).mapToObj(seed -> generator(String.valueOf(seed), m -> seed)));
  }

  private static SamplingEdit generator(String what, ToLongFunction<Moment> seed) {
    return new SamplingEdit(
        SEED,
        "one generator, seeded with " + what + ", draws the whole name",
        plan ->
            plan.uniform =
                (moment, number) -> moment.draw(seed.applyAsLong(moment), moment.step + number));
  }
}
