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
            "S137",
            "stops at 20 characters, where no newline is appended",
            SharedHints.CUT_OFF,
            new Stopping(20)),
        ofSample(
            "S138",
            "stops at 6 characters, where no newline is appended",
            SharedHints.CUT_OFF,
            new Stopping(6)),
        ofSample(
            "S139",
            "stops at 25 characters, where no newline is appended",
            SharedHints.CUT_OFF,
            new Stopping(25)),
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
        ofSample("S18", "always appends a newline", SharedHints.SECOND_NEWLINE, new TwiceEnded()),
        ofSample(
            "S140",
            "always appends a newline, and another at the limit",
            SharedHints.SECOND_NEWLINE,
            new EndedOnceMore()),
        ofSample(
            "S141",
            "appends another newline to one that was drawn",
            SharedHints.SECOND_NEWLINE,
            new NewlineDoubled()),
        ofSample(
            "S19", "stops before it appends the newline", SharedHints.NO_NEWLINE, new NotEnded()),
        ofSample(
            "S142",
            "leaves the loop before it appends the newline",
            SharedHints.NO_NEWLINE,
            new LeftEarly()),
        ofSample(
            "S47",
            "appends no second newline at the limit",
            "A name that draws a newline right at the limit ends with one newline, "
                + "not with two. Are the lines after the loop, and the way to them, still "
                + "as they were given?",
            new OnceEnded()),
        ofSample("S119", "takes index 0 for the newline", SharedHints.INDEX_ZERO, new ZeroEnds())
            .see(HandoutSection.PROBLEM),
        ofSample("S143", "ends the loop at index 0", SharedHints.INDEX_ZERO, new EndingAtZero())
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

  /** Ends at a limit of its own, which the given lines after the loop know nothing of. */
  private static final class Stopping extends SampleSteps {

    Stopping(int maxLength) {
      super(maxLength);
    }

    @Override
    List<Integer> finished(List<Integer> indices, Vocabulary vocabulary, boolean atLimit) {
      return indices;
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

  private static final class EndedOnceMore extends Ending {
    @Override
    void end(List<Integer> indices, int newline, boolean atLimit, boolean ended) {
      indices.add(newline);
      if (atLimit) {
        indices.add(newline);
      }
    }
  }

  private static final class NewlineDoubled extends Ending {
    @Override
    void end(List<Integer> indices, int newline, boolean atLimit, boolean ended) {
      if (ended) {
        indices.add(newline);
      }
      if (atLimit) {
        indices.add(newline);
      }
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

  private static final class LeftEarly extends Ending {
    @Override
    void end(List<Integer> indices, int newline, boolean atLimit, boolean ended) {
      if (ended) {
        indices.remove(indices.size() - 1);
      } else if (atLimit) {
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

  private static final class EndingAtZero extends SampleSteps {
    @Override
    int newline(Vocabulary vocabulary) {
      return 0;
    }

    @Override
    List<Integer> finished(List<Integer> indices, Vocabulary vocabulary, boolean atLimit) {
      if (atLimit) {
        indices.add(vocabulary.newline());
      }
      return indices;
    }
  }
}
