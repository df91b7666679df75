package dinosaurus.harness.attacks;

import java.util.List;
import java.util.Set;

/**
 * Holds a submission that attacks the grader, or one that only looks like it.
 *
 * @param kind the page that it is on
 * @param name what it does
 * @param ends how it may end; in two ways where it depends on the machine which limit is met first
 * @param traits what else there is to know
 * @param blocks its code
 */
record Attack(String kind, String name, List<End> ends, Set<Trait> traits, List<Block> blocks) {

  /** Says what else there is to know about an attack. */
  enum Trait {
    /** Only bubblewrap or the lock stops it. */
    ONLY_SANDBOX("only a sandbox"),
    /** It does harm where nothing stops it, and is never run there. */
    NEVER_WITHOUT("never without"),
    /** It tries to tell what it was given in hidden cases. */
    SECRET("secret");

    final String word;

    Trait(String word) {
      this.word = word;
    }
  }

  /**
   * Says how an attack may end.
   *
   * @param points what it earns honestly then, by exercise
   * @param outcome what the table of grades says of it
   */
  record End(List<Integer> points, String outcome) {}

  /**
   * Holds some code.
   *
   * @param place where it goes
   * @param code the code
   */
  record Block(String place, String code) {}

  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  @Override
  public String toString() {
    return kind + ": " + name;
  }
}
