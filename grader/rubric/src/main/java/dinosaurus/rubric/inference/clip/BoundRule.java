package dinosaurus.rubric.inference.clip;

import static dinosaurus.rubric.inference.observation.Wording.settled;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Says what became of the entries on one side of zero.
 *
 * @param form the form of the rule
 * @param value its number, solved for; of the negative side, for entries with their signs turned
 */
public record BoundRule(Form form, double value) implements EntryRule {

  /** One or two entries are given by many rules. */
  private static final int FEWEST_BEYOND = 3;

  /** The forms; of two that give the same entries, the first says more. */
  public enum Form {
    /** All came back as they should. */
    RIGHT(entry -> 1, (entry, value) -> Math.min(entry.given(), entry.bound())),
    /** Those beyond the bound came back as they were. */
    LEFT(entry -> 1, (entry, value) -> entry.given()),
    /** Those beyond the bound came back as one number. */
    SET(Entry::returned, (entry, value) -> beyond(entry, value)),
    /** Those beyond the bound came back as a multiple of the bound. */
    SET_TIMES(Entry::timesBound, (entry, value) -> beyond(entry, value * entry.bound())),
    /** All were cut off at one number. */
    CUT(Entry::returned, (entry, value) -> Math.min(entry.given(), value)),
    /** All were cut off at a multiple of the bound. */
    CUT_TIMES(Entry::timesBound, (entry, value) -> Math.min(entry.given(), value * entry.bound())),
    /** All were cut off at the bound and something. */
    CUT_SHIFTED(
        entry -> entry.returned() - entry.bound(),
        (entry, value) -> Math.min(entry.given(), entry.bound() + value)),
    /** Those beyond the bound came back as far within it as they lay beyond. */
    REFLECTED(entry -> 1, (entry, value) -> beyond(entry, 2 * entry.bound() - entry.given())),
    /** Those beyond the bound came back as the remainder of their division by it. */
    REMAINDER(entry -> 1, (entry, value) -> beyond(entry, entry.given() % entry.bound())),
    /** All were bent with tanh, towards the bound. */
    BENT(
        entry -> 1,
        (entry, value) -> entry.bound() * StrictMath.tanh(entry.given() / entry.bound())),
    /** Those within the bound came back as one number, the others at the bound. */
    WITHIN_SET(Entry::returned, (entry, value) -> within(entry, value)),
    /** Those within the bound came back as a multiple of it, the others at the bound. */
    WITHIN_SET_TIMES(Entry::timesBound, (entry, value) -> within(entry, value * entry.bound())),
    /** Those beyond the bound were multiplied. */
    MULTIPLIED(
        entry -> entry.returned() / entry.given(),
        (entry, value) -> beyond(entry, value * entry.given()));

    private final ToDoubleFunction<Entry> solution;
    private final Effect effect;

    /**
     * Describes a form.
     *
     * @param solution the number with which the rule gives an entry that was changed
     * @param effect what the rule makes of an entry
     */
    Form(ToDoubleFunction<Entry> solution, Effect effect) {
      this.solution = solution;
      this.effect = effect;
    }

    private static double beyond(Entry entry, double becomes) {
      return entry.isBeyond() ? becomes : entry.given();
    }

    private static double within(Entry entry, double becomes) {
      return entry.given() < entry.bound() ? becomes : entry.bound();
    }

    private BoundRule solve(Entry changed) {
      return new BoundRule(this, settled(solution.applyAsDouble(changed)));
    }
  }

  private static final BoundRule RIGHT = new BoundRule(Form.RIGHT, 1);

  @FunctionalInterface
  private interface Effect {
    double on(Entry entry, double value);
  }

  /**
   * Finds the rule that gives every entry.
   *
   * @param entries the entries of one side, in all cases
   * @return nothing if no rule gives them all, or too few lie beyond their bound to tell the wrong
   *     ones
   */
  static Optional<BoundRule> of(List<Entry> entries) {
    if (RIGHT.gives(entries)) {
      return Optional.of(RIGHT);
    }
    if (!isTelling(entries)) {
      return Optional.empty();
    }
    return Stream.of(changed(entries, true), changed(entries, false))
        .flatMap(changed -> Arrays.stream(Form.values()).map(form -> form.solve(changed)))
        .filter(rule -> Double.isFinite(rule.value))
        .filter(rule -> rule.gives(entries))
        .findFirst();
  }

  /** Returns the first entry beyond its bound, or within, that was changed; or any entry. */
  private static Entry changed(List<Entry> entries, boolean beyond) {
    return entries.stream()
        .filter(entry -> entry.isBeyond() == beyond && !entry.isLeft())
        .findFirst()
        .orElse(entries.get(0));
  }

  /** Tells whether enough entries lie beyond their bound to tell one rule from another. */
  static boolean isTelling(List<Entry> entries) {
    return entries.stream().filter(Entry::isBeyond).count() >= FEWEST_BEYOND;
  }

  @Override
  public boolean isRight() {
    return form == Form.RIGHT;
  }

  @Override
  public double on(double given, double bound) {
    return form.effect.on(new Entry(given, given, bound), value);
  }

  @Override
  public String one(BoundWords words, int sign) {
    return words.one(this, sign);
  }

  @Override
  public String both(BoundWords words) {
    return words.both(this);
  }
}
