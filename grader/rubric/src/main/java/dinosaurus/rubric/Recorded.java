package dinosaurus.rubric;

import dinosaurus.fixtures.Answer;

/** Tells what came back from a call in the form in which known mistakes are compared. */
@FunctionalInterface
interface Recorded {

  Answer answer();
}
