package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofSample;

import dinosaurus.toolkit.Vocabulary;
import java.util.List;

/** Misconceptions of {@code sample} about where a name ends. */
final class SampleLengthMisconceptions {

  private SampleLengthMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        ofSample(
            "S14",
            "goes on to 51 characters",
            "Names go on for one character beyond the limit. Which number does the "
                + "counter begin with, and at which does the loop end?",
            new OneMore()),
        ofSample("S15", "stops at 20 characters", SharedHints.CUT_OFF, new SampleSteps(20)),
        ofSample("S16", "stops at 6 characters", SharedHints.CUT_OFF, new SampleSteps(6)),
        ofSample("S50", "stops at 25 characters", SharedHints.CUT_OFF, new SampleSteps(25)),
        ofSample(
            "S45",
            "has no limit",
            "Nothing stops a name that never comes to its newline. What else should end the loop?",
            new SampleSteps.Unlimited()),
        ofSample(
            "S46",
            "goes on after a newline",
            "The name goes on after its newline, up to the limit. Does the condition "
                + "of your loop see the index that was drawn?",
            new Unending()),
        ofSample(
            "S18",
            "always appends a newline",
            "Every name ends with one newline too many. The one that ended the loop is in "
                + "the list already.",
            new TwiceEnded()),
        ofSample(
            "S19",
            "stops before it appends the newline",
            "The newline that ends the name is missing. Is every index appended that "
                + "is drawn, and does it stay in the list?",
            new NotEnded()),
        ofSample(
            "S47",
            "appends no second newline at the limit",
            "A name that draws a newline right at the limit ends with one newline, "
                + "not with two. Are the lines after the loop, and the way to them, still "
                + "as they were given?",
            new OnceEnded()),
        ofSample(
                "S119",
                "takes index 0 for the newline",
                "Index 0 is taken for the newline's. It isn't in every vocabulary: who "
                    + "knows the index?",
                new ZeroEnds())
            .see(HandoutSection.PROBLEM));
  }

  /** Returns the right indices but for their end. */
  private abstract static class Ending extends SampleSteps {

    @Override
    final List<Integer> finished(List<Integer> indices, Vocabulary vocabulary, boolean atLimit) {
      int newline = vocabulary.newline();
      end(indices, newline, atLimit, indices.get(indices.size() - 1) == newline);
      return indices;
    }

    abstract void end(List<Integer> indices, int newline, boolean atLimit, boolean ended);
  }

  private static final class OneMore extends SampleSteps {

    @Override
    boolean goesOn(boolean afterNewline, int step) {
      return !afterNewline && step != 51;
    }
  }

  private static final class Unending extends SampleSteps {
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

  private static final class ZeroEnds extends SampleSteps {
    @Override
    int newline(Vocabulary vocabulary) {
      return 0;
    }
  }
}
