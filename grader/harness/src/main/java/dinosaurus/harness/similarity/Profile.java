package dinosaurus.harness.similarity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds what is compared of one submission in one view.
 *
 * @param thoughts what it says, in the order of the text, without what everybody is given
 */
record Profile(List<Thought> thoughts) {

  /**
   * Holds what stands in one place of a submission.
   *
   * @param from the index of its first line among all of the submission's
   * @param to the index of its last line
   * @param shape what it shares with others that say the same of something else
   * @param traits hashes by which it is recognised, of the whole and of its parts
   */
  record Thought(int from, int to, long shape, Set<Long> traits) {

    /** Returns it without some traits. */
    Thought without(Set<Long> common) {
      Set<Long> own = new HashSet<>(traits);
      own.removeAll(common);
      return new Thought(from, to, shape, own);
    }
  }

  /** Copies the list, so that it never changes. */
  Profile {
    thoughts = List.copyOf(thoughts);
  }

  /** Returns it without what everybody has. */
  Profile without(Set<Long> common) {
    return new Profile(
        thoughts.stream()
            .map(thought -> thought.without(common))
            .filter(thought -> !thought.traits().isEmpty())
            .toList());
  }

  /** Returns all traits, each once. */
  Set<Long> traits() {
    Set<Long> traits = new HashSet<>();
    thoughts.forEach(thought -> traits.addAll(thought.traits()));
    return traits;
  }
}
