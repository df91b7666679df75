package dinosaurus.rubric.inference.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Answer;
import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.rubric.inference.Inference;
import dinosaurus.rubric.inference.observation.Observed;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ejml.simple.SimpleMatrix;

@Label("Of the names that sample returns")
class SamplingSearchTest {

  private static final CaseSet CASES = CaseSet.load(Visibility.PUBLIC);

  /** Samples as the handout says, in parts that may be wrong. */
  private static class Sampler {

    List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
      SimpleMatrix x = new SimpleMatrix(vocabulary.size(), 1);
      SimpleMatrix aPrev = firstState(parameters.hiddenUnits());
      List<Integer> indices = new ArrayList<>();
      int index = -1;
      int counter = 0;
      while (index != vocabulary.newline() && counter != limit()) {
        SimpleMatrix a =
            parameters.Wax()
                .mult(x)
                .plus(parameters.Waa().mult(aPrev))
                .plus(parameters.b().scale(bias()))
                .elementOp((int row, int column, double value) -> StrictMath.tanh(value));
        SimpleMatrix y = Rnn.softmax(parameters.Wya().mult(a).plus(parameters.by()).scale(scale()));
        index = draw(new NumpyRandom(seedOf(seed, counter)), y, index);
        indices.add(index);
        x = input(x, index);
        aPrev = a;
        counter++;
      }
      if (counter == limit()) {
        indices.add(vocabulary.newline());
      }
      return indices;
    }

    SimpleMatrix firstState(int units) {
      return new SimpleMatrix(units, 1);
    }

    int limit() {
      return 50;
    }

    double bias() {
      return 1;
    }

    double scale() {
      return 1;
    }

    long seedOf(int seed, int counter) {
      return seed + 2L * counter;
    }

    int draw(NumpyRandom random, SimpleMatrix y, int previous) {
      return random.choice(y);
    }

    SimpleMatrix input(SimpleMatrix x, int index) {
      SimpleMatrix next = new SimpleMatrix(x.getNumRows(), 1);
      next.set(index, 1);
      return next;
    }
  }

  private static List<Observed<Call.Sample, List<Integer>>> calls(Sampler sampler) {
    return CASES.sample().stream().map(one -> call(one, sampler)).toList();
  }

  private static Observed<Call.Sample, List<Integer>> call(
      Case<Call.Sample, List<Integer>> one, Sampler sampler) {
    Call.Sample given = one.call();
    return new Observed<>(
        given,
        Answer.of(given, sampler.sample(given.parameters(), given.vocabulary(), given.seed())));
  }

  private static String clause(Sampler sampler) {
    return String.join("; ", Inference.sample(calls(sampler)));
  }

  @Example
  @Label("nothing is said where the search takes more work than it may")
  void givenUp() {
    List<Observed<Call.Sample, List<Integer>>> calls =
        calls(
            new Sampler() {
              @Override
              double bias() {
                return 0;
              }
            });
    assertEquals(1, new SamplingSearch(calls).rules().size());
    assertEquals(List.of(), new SamplingSearch(calls, 1000).rules());
  }

  @Example
  @Label("nothing is said of right ones")
  void right() {
    assertEquals("", clause(new Sampler()));
    assertTrue(Inference.sampleRules(calls(new Sampler())).isEmpty());
  }

  @Property(tries = 15)
  @Label("a limit is solved for")
  void limit(@ForAll @IntRange(min = 1, max = 49) int limit) {
    Sampler limited =
        new Sampler() {
          @Override
          int limit() {
            return limit;
          }
        };

    assertEquals(
        "exactly these names come out when names end after %d characters, with a newline appended"
                .formatted(limit)
            + " there",
        clause(limited));
  }

  @Property(tries = 15)
  @Label("a temperature is solved for")
  void temperature(@ForAll @IntRange(min = 1, max = 40) int twentieths) {
    double temperature = twentieths == 20 ? 3 : twentieths / 20.0;
    Sampler tempered =
        new Sampler() {
          @Override
          double scale() {
            return 1 / temperature;
          }
        };

    double solved = Double.parseDouble(clause(tempered).replaceFirst(".* ", ""));
    assertEquals(temperature, solved, 0.1 * temperature);
  }

  @Property(tries = 15)
  @Label("the seeds' stride and start are solved for")
  void seeds(
      @ForAll @IntRange(min = 0, max = 10) int stride,
      @ForAll @IntRange(min = 1, max = 5) int start) {
    Sampler seeded =
        new Sampler() {
          @Override
          long seedOf(int seed, int counter) {
            return seed + (long) stride * counter + start;
          }
        };
    String step = stride == 0 ? "" : " + " + (stride == 1 ? "" : stride + " ") + "k";

    assertEquals(
        "exactly these names come out when the seed of step k, counted from 0, is seed%s + %d, not"
                .formatted(step, start)
            + " seed + 2 k",
        clause(seeded));
  }

  @Example
  @Label("two mistakes at once are found")
  void pair() {
    Sampler twice =
        new Sampler() {
          @Override
          double bias() {
            return 0;
          }

          @Override
          SimpleMatrix input(SimpleMatrix x, int index) {
            x.set(index, 1);
            return x;
          }
        };

    assertEquals(
        "exactly these names come out when the sum in equation (1) is Wax x + Waa aPrev, and the"
            + " next x keeps the 1 of every character drawn before",
        clause(twice));
  }

  @Example
  @Label("a draw that is repeated is found")
  void repeated() {
    Sampler repeating =
        new Sampler() {
          @Override
          int draw(NumpyRandom random, SimpleMatrix y, int previous) {
            int index = random.choice(y);
            while (index == previous) {
              index = random.choice(y);
            }
            return index;
          }
        };

    assertTrue(
        clause(repeating)
            .startsWith(
                "exactly these names come out when a character that was drawn just before is drawn"
                    + " again"),
        () -> clause(repeating));
  }

  @Example
  @Label("what is found gives the same names again")
  void again() {
    Sampler ones =
        new Sampler() {
          @Override
          SimpleMatrix firstState(int units) {
            return SimpleMatrix.ones(units, 1);
          }
        };
    List<Observed<Call.Sample, List<Integer>>> calls = calls(ones);
    List<SampleRule> rules = Inference.sampleRules(calls);

    assertEquals(1, rules.size());
    for (Observed<Call.Sample, List<Integer>> call : calls) {
      Call.Sample given = call.given();
      assertEquals(
          call.answer().result(),
          rules.get(0).sample(given.parameters(), given.vocabulary(), given.seed()));
    }
  }

  @Example
  @Label("where no edit gives them, their first divergence is described")
  void divergence() {
    Sampler odd =
        new Sampler() {
          @Override
          int draw(NumpyRandom random, SimpleMatrix y, int previous) {
            int index = random.choice(y);
            return index == previous ? (index * 7 + 3) % y.getNumElements() : index;
          }
        };

    assertTrue(
        clause(odd)
            .contains("each first goes wrong where the same index should come twice in a row"),
        () -> clause(odd));
  }

  @Example
  @Label("every edit, made, is found again, or one with the same names")
  void every() {
    List<Observed<Call.Sample, List<Integer>>> right = calls(new Sampler());
    List<SamplingEdit> edits =
        IntStream.range(0, StateEdits.all().toList().size())
            .filter(i -> i % 9 == 0)
            .mapToObj(i -> StateEdits.all().toList().get(i))
            .toList();
    for (SamplingEdit edit : edits) {
      List<Observed<Call.Sample, List<Integer>>> calls =
          right.stream()
              .map(Observed::given)
              .map(
                  given ->
                      new Observed<>(
                          given,
                          Answer.of(
                              given,
                              new SampleRule(List.of(edit))
                                  .sample(given.parameters(), given.vocabulary(), given.seed()))))
              .toList();
      assertTrue(
          Inference.sample(calls).get(0).contains(edit.words()),
          () -> edit.words() + " => " + Inference.sample(calls));
    }
  }
}
