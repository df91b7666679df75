package dinosaurus.harness.followthrough;

import static dinosaurus.harness.followthrough.Student.entries;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Tolerance;
import dinosaurus.reference.FollowingReference;
import dinosaurus.reference.ReferenceModel;
import dinosaurus.reference.misconceptions.Families;
import dinosaurus.reference.misconceptions.Misconceptions;
import dinosaurus.rubric.grading.Grading;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.GradedResult;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.rubric.score.Score;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.NotYetImplemented;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.RnnStep;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An honest mistake costs points once; no mistake is a way to points. */
class FollowThroughTest {

  private static final CaseSet FIXTURES = BriefCases.load();
  private static final FollowThrough FOLLOW_THROUGH = new FollowThrough(new FollowingReference());
  private static final EarlierMethods.Clipping UPPER_BOUND_ALONE = (g, max) -> upperBound(g, max);

  private static Gradients upperBound(Gradients gradients, double maxValue) {
    return entries(value -> Math.min(maxValue, value)).clip(gradients, maxValue);
  }

  /** Clips by norm, which leaves infinite entries as they are: their norm isn't a number. */
  private static Gradients byNorm(Gradients gradients, double maxValue) {
    return Student.matrices(
        gradients,
        matrix -> {
          double norm = matrix.normF();
          return norm > maxValue ? matrix.scale(maxValue / norm) : matrix.copy();
        });
  }

  private static Score credit(Student student) {
    return FOLLOW_THROUGH.grade(student, FIXTURES);
  }

  private static Score credit(Student student, CaseSet cases) {
    return new FollowThrough(new FollowingReference()).grade(student, cases);
  }

  /** Returns the ids of the tests that earn points by follow-through. */
  private static Set<String> followed(Student student) {
    return followed(credit(student));
  }

  private static Set<String> followed(Score score) {
    return score.results().stream()
        .filter(result -> result.outcome() instanceof Outcome.FollowedThrough)
        .map(GradedResult::id)
        .collect(Collectors.toSet());
  }

  private static Set<String> followedIn(Exercise exercise, Student student) {
    return followed(student).stream()
        .filter(id -> id.startsWith(exercise.folder()))
        .collect(Collectors.toSet());
  }

  /** Later exercises that are right but for the earlier ones. */
  @Nested
  class Honest {

    @Test
    void aWrongClipCostsNothingLater() {
      Score score = credit(new Student().clipping(UPPER_BOUND_ALONE));
      assertEquals(94, score.earned());
      assertEquals(Set.of(Exercise.CLIP), exercisesBelowFullMarks(score));
      Outcome clipped =
          score.results().stream()
              .filter(result -> result.id().equals("optimize.clipped"))
              .findFirst()
              .orElseThrow()
              .outcome();
      assertEquals(new Outcome.FollowedThrough(List.of(Exercise.CLIP)), clipped);
    }

    @Test
    void aWrongSampleAndAWrongClipTogetherCostNothingLater() {
      Student student =
          new Student().clipping(UPPER_BOUND_ALONE).sampling(misconception("S02")::sample);
      assertEquals(
          Set.of(Exercise.CLIP, Exercise.SAMPLE), exercisesBelowFullMarks(credit(student)));
    }

    @Test
    void aWrongSampleThatAFamilyGeneratesCostsNothingLater() {
      CharacterModel wrong =
          Families.all().stream()
              .filter(one -> one.id().equals("S-seed-1-4-0"))
              .findFirst()
              .orElseThrow()
              .model();
      Student student = new Student().sampling(wrong::sample);
      assertEquals(Set.of(Exercise.SAMPLE), exercisesBelowFullMarks(credit(student)));
    }

    @Test
    void aBoundThatNobodyForesawCostsNothingLater() {
      Student student = new Student().clipping((g, max) -> new ReferenceModel().clip(g, 0.7 * max));
      assertEquals(Set.of(Exercise.CLIP), exercisesBelowFullMarks(credit(student)));
    }

    @Test
    void aStateThatNobodyForesawCostsNothingLater() {
      CharacterModel wrong =
          new ReferenceModel() {
            @Override
            public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
              List<Integer> name = new ArrayList<>();
              SimpleMatrix state = SimpleMatrix.ones(parameters.hiddenUnits(), 1).scale(0.35);
              int index = Rnn.NO_INPUT;
              for (int step = 0; step < 50 && index != vocabulary.newline(); step++) {
                RnnStep next = Rnn.step(index, state, parameters);
                index = new NumpyRandom(seed + 2L * step).choice(next.y());
                state = next.a();
                name.add(index);
              }
              if (name.size() == 50) {
                name.add(vocabulary.newline());
              }
              return name;
            }
          };
      Student student = new Student().sampling(wrong::sample);
      assertEquals(Set.of(Exercise.SAMPLE), exercisesBelowFullMarks(credit(student)));
    }

    @Test
    void aPartThatIsLeftOutCostsNothingLater() {
      EarlierMethods.Clipping withoutLastRow =
          (gradients, max) -> {
            Gradients clipped = new ReferenceModel().clip(gradients, max);
            clipped
                .dWaa()
                .insertIntoThis(
                    clipped.dWaa().getNumRows() - 1,
                    0,
                    gradients.dWaa().getRow(gradients.dWaa().getNumRows() - 1));
            return clipped;
          };
      assertEquals(
          Set.of(Exercise.CLIP),
          exercisesBelowFullMarks(credit(new Student().clipping(withoutLastRow))));
    }

    @Test
    void aStepThatNobodyForesawCostsNothingLater() {
      assertEquals(Set.of(Exercise.OPTIMIZE), exercisesBelowFullMarks(credit(steps(0.7))));
    }

    @Test
    void aClipByNormThatLeavesInfiniteEntriesCostsNothingLater() {
      Student student = new Student().clipping(FollowThroughTest::byNorm);
      assertEquals(Set.of(Exercise.CLIP), exercisesBelowFullMarks(credit(student)));
    }

    private static CharacterModel misconception(String id) {
      return Misconceptions.all().stream()
          .filter(one -> one.id().equals(id))
          .findFirst()
          .orElseThrow()
          .model();
    }

    private static Set<Exercise> exercisesBelowFullMarks(Score score) {
      return score.exercises().stream()
          .filter(exercise -> !exercise.complete())
          .map(exercise -> exercise.exercise())
          .collect(Collectors.toSet());
    }
  }

  /** Mistakes in the later exercise itself. */
  @Nested
  class OwnMistakes {

    @Test
    void ofOptimizeStayLost() {
      Student student = new Student().clipping(UPPER_BOUND_ALONE);
      student.optimizing(
          (x, y, aPrev, parameters, rate) ->
              new Student().clipping(UPPER_BOUND_ALONE).optimize(x, y, aPrev, parameters, -rate));
      assertEquals(Set.of("optimize.clipped"), followedIn(Exercise.OPTIMIZE, student));
    }

    @Test
    void ofModelStayLost() {
      Student student = new Student().clipping(UPPER_BOUND_ALONE);
      student.training(
          (names, vocabulary, options) -> {
            List<String> sorted =
                names.stream().sorted(Comparator.reverseOrder()).collect(Collectors.toList());
            return new Student().clipping(UPPER_BOUND_ALONE).model(sorted, vocabulary, options);
          });
      assertEquals(Set.of(), followedIn(Exercise.MODEL, student));
    }
  }

  /** Steps by a part of the learning rate. */
  private static Student steps(double part) {
    ReferenceModel right = new ReferenceModel();
    return new Student()
        .optimizing(
            (x, y, aPrev, parameters, rate) ->
                right.optimize(x, y, aPrev, parameters, part * rate));
  }

  /** Earlier methods that make it easy to be right later. */
  @Nested
  class Abuse {

    @Test
    void zerosForGradientsDoNotExcuseFromTheUpdate() {
      Student student =
          new Student()
              .clipping(entries(value -> 0))
              .optimizing((x, y, aPrev, parameters, rate) -> lazy(x, y, aPrev, parameters, 0));
      assertEquals(Set.of(), followedIn(Exercise.OPTIMIZE, student));
    }

    @Test
    void aConstantForGradientsDoesNotStandForThem() {
      Student student = new Student().clipping(entries(value -> 5));
      student.optimizing(
          (x, y, aPrev, parameters, rate) -> {
            OptimizationStep step = lazy(x, y, aPrev, parameters, 5);
            Rnn.update(parameters, step.gradients(), rate);
            return step;
          });
      assertEquals(Set.of(), followedIn(Exercise.OPTIMIZE, student));
    }

    @Test
    void aSolvedStepDoesNotExcuseFromAnotherRate() {
      Student student = steps(0.7);
      student.training(
          (names, vocabulary, options) -> steps(0.07).model(names, vocabulary, options));
      assertEquals(Set.of(), followedIn(Exercise.MODEL, student));
    }

    @Test
    void aSolvedStepThatHardlyMovesDoesNotExcuseFromTraining() {
      Student student = steps(1e-12);
      student.training((names, vocabulary, options) -> steps(0).model(names, vocabulary, options));
      assertEquals(Set.of(), followedIn(Exercise.MODEL, student));
    }

    @Test
    void aSolvedClipThatLeavesNextToNothingDoesNotExcuseFromTheGradients() {
      Student student =
          new Student().clipping((g, max) -> new ReferenceModel().clip(g, 1e-13 * max));
      student.optimizing((x, y, aPrev, parameters, rate) -> lazy(x, y, aPrev, parameters, 5e-13));
      assertEquals(Set.of(), followedIn(Exercise.OPTIMIZE, student));
    }

    @Test
    void oneConstantGradientIsEnoughToGiveNothing() {
      Student student =
          new Student()
              .clipping(
                  (g, max) ->
                      new Gradients(
                          g.dWax().copy(),
                          g.dWaa().copy(),
                          g.dWya().copy(),
                          g.db().scale(0),
                          upperBound(g, max).dby()));
      assertEquals(Set.of(), followedIn(Exercise.OPTIMIZE, student));
    }

    @Test
    void aClipThatDoesNothingDoesNotExcuseFromCallingIt() {
      Student student =
          new Student()
              .clipping((gradients, max) -> gradients.copy())
              .optimizing(FollowThroughTest::unclipped);
      assertEquals(Set.of(), followedIn(Exercise.OPTIMIZE, student));
    }

    @Test
    void anOptimizeThatDoesNothingDoesNotExcuseFromTraining() {
      Student student =
          new Student()
              .optimizing((x, y, aPrev, parameters, rate) -> lazy(x, y, aPrev, parameters, 0));
      student.training(
          (names, vocabulary, options) ->
              new Student()
                  .optimizing((x, y, a, parameters, rate) -> lazy(x, y, a, parameters, 0))
                  .model(List.of(names.get(0)), vocabulary, options));
      Set<String> followed = followed(student);
      assertTrue(!followed.contains("model.parameters"), followed::toString);
      assertTrue(!followed.contains("model.wrap"));
    }

    @Test
    void aZeroStateDoesNotExcuseFromCarryingTheState() {
      ReferenceModel right = new ReferenceModel();
      Student student =
          new Student()
              .optimizing(
                  (x, y, aPrev, parameters, rate) -> {
                    OptimizationStep step = right.optimize(x, y, aPrev, parameters, rate);
                    return new OptimizationStep(step.loss(), step.gradients(), aPrev.scale(0));
                  });
      student.training(
          (names, vocabulary, options) ->
              new Student()
                  .optimizing(
                      (x, y, aPrev, parameters, rate) ->
                          right.optimize(x, y, aPrev.scale(0), parameters, rate))
                  .model(names, vocabulary, options));
      assertEquals(Set.of(), followedIn(Exercise.MODEL, student));
      assertTrue(credit(student).earned() <= 100 - 3 - 9);
    }

    @Test
    void aSolvedBoundDoesNotExcuseFromAnotherRate() {
      EarlierMethods.Clipping low = (g, max) -> new ReferenceModel().clip(g, 0.01 * max);
      Student student = new Student().clipping(low);
      student.training(
          (names, vocabulary, options) -> {
            Student other = new Student().clipping(low);
            Student step = new Student().clipping(low);
            other.optimizing(
                (x, y, aPrev, parameters, rate) ->
                    step.optimize(x, y, aPrev, parameters, 10 * rate));
            return other.model(names, vocabulary, options);
          });
      assertEquals(Set.of(), followedIn(Exercise.MODEL, student));
    }

    @Test
    void aConstantNameDoesNotExcuseFromSampling() {
      EarlierMethods.Sampling constant =
          (parameters, vocabulary, seed) -> List.of(2, 1, vocabulary.newline());
      Student student = new Student().sampling(constant);
      student.training(
          (names, vocabulary, options) ->
              new Student()
                  .sampling((parameters, v, seed) -> List.of(2, 1, v.newline()))
                  .model(names, vocabulary, options));
      assertEquals(Set.of(), followed(student));
    }

    @Test
    void lookingOnWhileTheReferenceTrainsTellsNothing() {
      List<Parameters> seen = new ArrayList<>();
      Student student = new Student().clipping(UPPER_BOUND_ALONE);
      student.optimizing(
          (x, y, aPrev, parameters, rate) -> {
            seen.add(parameters);
            return new Student()
                .clipping(UPPER_BOUND_ALONE)
                .optimize(x, y, aPrev, parameters, rate);
          });
      student.training(
          (names, vocabulary, options) ->
              new TrainedModel(
                  latest(seen, options.hiddenUnits(), vocabulary.size()), "", List.of()));
      assertEquals(Set.of(), followedIn(Exercise.MODEL, student));
    }

    private static Parameters latest(List<Parameters> seen, int hiddenUnits, int size) {
      return seen.stream()
          .filter(one -> one.inputs() == size && one.hiddenUnits() == hiddenUnits)
          .reduce((first, second) -> second)
          .orElse(Rnn.initialize(hiddenUnits, size, size));
    }

    @Test
    void aClipThatAnswersByChanceLeadsToNothing() {
      int[] calls = {0};
      Student student =
          new Student()
              .clipping(
                  (gradients, max) -> {
                    double factor = 1 + 0.001 * calls[0]++;
                    return entries(value -> Math.min(max, value) * factor).clip(gradients, max);
                  });
      assertEquals(Set.of(), followed(student));
    }
  }

  /** Earlier methods that give no answer to follow. */
  @Nested
  class NoAnswer {

    @Test
    void aCrashLeadsToNothing() {
      Student student =
          new Student()
              .clipping(
                  (gradients, max) -> {
                    if (max == 7) {
                      throw new IllegalStateException();
                    }
                    return upperBound(gradients, max);
                  });
      Score score = Grading.grade(student, FIXTURES);
      assertTrue(score.results().stream().anyMatch(r -> r.outcome() instanceof Outcome.Crashed));
      assertEquals(Set.of(), followed(student));
    }

    @Test
    void missingCodeLeadsToNothing() {
      Student student =
          new Student()
              .clipping(
                  (gradients, max) -> {
                    throw new NotYetImplemented("clip");
                  })
              .optimizing(FollowThroughTest::unclipped);
      assertEquals(Set.of(), followedIn(Exercise.OPTIMIZE, student));
    }

    @Test
    void answersThatDoNotFitLeadToNothing() {
      Student student =
          new Student()
              .clipping(
                  (g, max) ->
                      max == 5 && g.dWya().getNumRows() > 20
                          ? new Gradients(
                              new SimpleMatrix(2, 3),
                              new SimpleMatrix(2, 2),
                              new SimpleMatrix(3, 2),
                              new SimpleMatrix(2, 1),
                              new SimpleMatrix(3, 1))
                          : upperBound(g, max))
              .optimizing(FollowThroughTest::unclipped);
      assertEquals(Set.of(), followedIn(Exercise.OPTIMIZE, student));
    }
  }

  /** An exception of the grader's own while it looks for points. */
  @Nested
  class OwnFailure {

    /** Adds a case that has no right answer, which the search takes for granted. */
    private static CaseSet odd(Student student) {
      Vocabulary letters = Vocabulary.ofText("ab");
      Call.Sample call = new Call.Sample(Rnn.initialize(2, 3, 3), letters, 0);
      call.parameters().by().fill(Double.NaN);
      return FIXTURES.plus(
          CaseSet.of(
              List.of(Case.solved("public/sample/nan", "nan", call, student, Tolerance.EXACT))));
    }

    @Test
    void leavesTheGradeAndIsToldToTheInstructorAlone() {
      Student student =
          new Student().sampling((parameters, vocabulary, seed) -> List.of(vocabulary.newline()));
      CaseSet cases = odd(student);
      Score score = credit(student, cases);
      assertEquals(Grading.grade(student, cases).results(), score.results());

      SubmissionReport report =
          new SubmissionReport("anna", SubmissionReport.Status.GRADED, List.of(), score);
      String words = "The grader failed to look for points by follow-through, and the grade stands";
      assertTrue(ReportDocument.forInstructor(report).json().contains(words));
      String told = ReportDocument.of(report).json();
      assertTrue(!told.contains("grader failed") && !told.contains("NoSuchElement"), told);
    }
  }

  /** Computes the loss and the state alone, and returns the same number for every gradient. */
  private static OptimizationStep lazy(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double gradient) {
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients raw = Rnn.backward(x, y, parameters, pass);
    return new OptimizationStep(
        pass.loss(), entries(value -> gradient).clip(raw, 5), pass.state(x.length - 1));
  }

  private static OptimizationStep unclipped(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double rate) {
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients raw = Rnn.backward(x, y, parameters, pass);
    Rnn.update(parameters, raw, rate);
    return new OptimizationStep(pass.loss(), raw, pass.state(x.length - 1));
  }
}
