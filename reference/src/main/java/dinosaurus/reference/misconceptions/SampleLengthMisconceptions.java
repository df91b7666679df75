package dinosaurus.reference.misconceptions;

import dinosaurus.fixtures.Exercise;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;

/** Misconceptions of {@code sample} about where a name ends and what is returned. */
final class SampleLengthMisconceptions {

  private SampleLengthMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        sample("S14", "goes on to 51 characters", new OneMore()),
        sample("S15", "stops at 20 characters", new Sampling(20)),
        sample("S16", "stops at 6 characters", new Sampling(6)),
        sample("S50", "stops at 25 characters", new Sampling(25)),
        sample("S45", "has no limit", new Unlimited()),
        sample("S46", "goes on after a newline", new Unending()),
        sample("S18", "always appends a newline", new TwiceEnded()),
        sample("S19", "stops before it appends the newline", new NotEnded()),
        sample("S47", "appends no second newline at the limit", new OnceEnded()),
        sample("S32", "returns characters instead of indices", new Spelled()));
  }

  private static Misconception sample(String id, String title, Sampling model) {
    return new Misconception(id, Exercise.SAMPLE, title, model);
  }

  /** Returns the right indices but for their end. */
  private abstract static class Ending extends Sampling {

    @Override
    final List<Integer> finished(List<Integer> indices, Vocabulary vocabulary, boolean atLimit) {
      int newline = vocabulary.newline();
      end(indices, newline, atLimit, indices.get(indices.size() - 1) == newline);
      return indices;
    }

    abstract void end(List<Integer> indices, int newline, boolean atLimit, boolean ended);
  }

  private static final class OneMore extends Sampling {

    @Override
    boolean goesOn(boolean afterNewline, int step) {
      return !afterNewline && step != 51;
    }
  }

  private static final class Unending extends Sampling {
    @Override
    boolean goesOn(boolean afterNewline, int step) {
      return super.goesOn(false, step);
    }
  }

  private static final class TwiceEnded extends Ending {
    @Override
    void end(List<Integer> indices, int newline, boolean atLimit, boolean ended) {
      indices.add(newline);
    }
  }

  private static final class NotEnded extends Ending {
    @Override
    void end(List<Integer> indices, int newline, boolean atLimit, boolean ended) {
      if (ended) {
        indices.remove(indices.size() - 1);
      }
      if (atLimit) {
        indices.add(newline);
      }
    }
  }

  private static final class OnceEnded extends Ending {
    @Override
    void end(List<Integer> indices, int newline, boolean atLimit, boolean ended) {
      if (atLimit && !ended) {
        indices.add(newline);
      }
    }
  }

  private static final class Spelled extends Sampling {
    @Override
    List<Integer> finished(List<Integer> indices, Vocabulary vocabulary, boolean atLimit) {
      return super.finished(indices, vocabulary, atLimit).stream()
          .map(index -> (int) vocabulary.character(index))
          .toList();
    }
  }
}
