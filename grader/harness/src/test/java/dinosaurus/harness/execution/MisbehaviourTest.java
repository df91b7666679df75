package dinosaurus.harness.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Printed;
import dinosaurus.harness.sandbox.Limits;
import dinosaurus.rubric.grading.SubmissionFault;
import dinosaurus.rubric.score.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a submission does, the call ends with a word for it, and the next call is served. */
class MisbehaviourTest {

  private static final Limits IMPATIENT = Program.LIMITS.withCall(Duration.ofSeconds(5));

  @TempDir Path folder;

  private SandboxedModel model;

  @AfterEach
  void close() {
    assertEquals(Optional.empty(), model.failure());
    model.close();
  }

  /** Runs {@code sample} with a body, which the seed 0 calls for; other seeds are answered well. */
  private Outcome outcome(Limits limits, String body) {
    model =
        Program.of(
            folder,
            """
            public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
              try { if (seed == 0) { %s } } finally { }
              return List.of(seed);
            }
            static int deep(int n) { return deep(n + 1) + 1; }
            """
                .formatted(body),
            limits);
    Outcome outcome = assertThrows(SubmissionFault.class, () -> sample(0)).outcome();
    assertEquals(List.of(1), sample(1), "the next call");
    return outcome;
  }

  private Outcome outcome(String body) {
    return outcome(Program.LIMITS, body);
  }

  private List<Integer> sample(int seed) {
    return model.sample(CallArguments.parameters(), CallArguments.VOCABULARY, seed);
  }

  @ParameterizedTest
  @CsvSource({"System.exit(0);, 0", "Runtime.getRuntime().halt(3);, 3"})
  void endingTheJvmIsACrash(String body, int status) {
    assertEquals(
        new Outcome.Crashed("the program ended the JVM (exit " + status + ")", ""), outcome(body));
  }

  @Test
  void anEndlessLoopTimesOut() {
    assertEquals(new Outcome.TimedOut(Duration.ofSeconds(1)), outcome(IMPATIENT, "while (true);"));
  }

  @Test
  @Tag("slow")
  void aSleepTimesOutByTheClock() {
    Limits limits = Program.LIMITS.withCall(Duration.ofMillis(2_500));
    assertEquals(
        new Outcome.TimedOut(Duration.ofSeconds(10), true, List.of(), ""),
        outcome(limits, "try { Thread.sleep(3_600_000); } catch (InterruptedException e) { }"));
  }

  @Test
  void afterTwoTimeoutsAMethodIsNotTriedAgain() {
    Outcome late = outcome(IMPATIENT, "while (true);");
    assertThrows(SubmissionFault.class, () -> sample(0));
    Outcome outcome = assertThrows(SubmissionFault.class, () -> sample(1)).outcome();
    assertEquals(new Outcome.NotCalled(late), outcome);
  }

  @Test
  void anExceptionIsACrashAtTheStudentsLine() {
    assertEquals(
        new Outcome.Crashed("IllegalStateException: no", "DinosaurModel.java:8"),
        outcome("throw new IllegalStateException(\"no\");"));
  }

  @Test
  void endlessRecursionIsACrashAtTheStudentsLine() {
    assertEquals(
        new Outcome.Crashed("StackOverflowError", "DinosaurModel.java:11"), outcome("deep(0);"));
  }

  @Test
  void takingAllMemoryIsACrash() {
    Outcome outcome =
        outcome("List<long[]> all = new ArrayList<>(); while (true) all.add(new long[100_000]);");
    String error = assertInstanceOf(Outcome.Crashed.class, outcome).error();
    assertTrue(error.startsWith("OutOfMemoryError"), error);
  }

  @Test
  void whatAnAnswerPrintsComesBackWithIt() {
    outcome("System.out.print(\"one\\ntwo\"); throw new IllegalStateException();");
    assertEquals(Printed.NOTHING, model.printed());
    assertThrows(SubmissionFault.class, () -> sample(0));
    assertEquals(new Printed(List.of("one", "two"), 2), model.printed());
  }

  @Test
  void printingForEverIsLate() {
    assertInstanceOf(
        Outcome.TimedOut.class, outcome(IMPATIENT, "while (true) System.out.print(1);"));
    assertEquals(Printed.NOTHING, model.printed());
  }

  @Test
  void keepingAllMemoryIsACrash() {
    Outcome outcome =
        outcome(
            "List<Object> all = new ArrayList<>(); System.getProperties().put(\"all\", all);"
                + " int size = 10_000_000; while (true) try { all.add(new byte[size]); }"
                + " catch (OutOfMemoryError e) { if (size < 1_000) throw e; size /= 2; }");
    String error = assertInstanceOf(Outcome.Crashed.class, outcome).error();
    assertTrue(error.startsWith("OutOfMemoryError"), error);
  }

  @Test
  void aMessageThatEndsTheJvmIsACrash() {
    assertEquals(
        new Outcome.Crashed("the program ended the JVM (exit 0)", ""),
        outcome(
            "throw new RuntimeException() {"
                + " public String getMessage() { System.exit(0); return null; } };"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "return null;|there is null in place of the list returned",
        "return Arrays.asList(1, null);|there is null in place of entry 1 of the list returned",
        "return (List<Integer>) (List<?>) List.of(1.0);|"
            + "entry 0 of the list returned is no Integer",
        "return Collections.nCopies(1_000_000_000, 1);|"
            + "the list returned has more than 100000 entries"
      })
  void aResultThatIsNoneIsRefused(String body, String reason) {
    assertEquals(new Outcome.Refused(reason), outcome(body));
  }

  @Test
  void aListThatThrowsIsRefused() {
    assertEquals(
        new Outcome.Refused("reading the result failed: IllegalStateException: mine"),
        outcome(
            "return new AbstractList<Integer>() { public int size() { return 1; }"
                + " public Integer get(int i) { throw new IllegalStateException(\"mine\"); } };"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "new byte[] {0, 0, 0, 5, 0, 0, 0, 99, 0}",
        "new byte[] {0, 0, 0, 1, 0}",
        "new byte[100_000]",
        "new byte[] {127, -1, -1, -1}"
      })
  void bytesWrittenWhereAnswersGoAreRefused(String bytes) {
    assertEquals(
        new Outcome.Refused("the program wrote something of its own where answers go"),
        outcome(
            "try { new FileOutputStream(FileDescriptor.out).write("
                + bytes
                + "); } catch (IOException e) { }"));
  }

  @Test
  void aForgedAnswerToTheNextCallIsRefused() {
    model =
        Program.of(
            folder,
            """
            public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
              try (DataOutputStream out =
                  new DataOutputStream(new FileOutputStream(FileDescriptor.out))) {
                for (int sequence = 1; sequence < 3; sequence++) {
                  out.writeInt(9);
                  out.writeInt(sequence);
                  out.writeByte(3);
                  out.writeInt(0);
                }
                out.flush();
                Thread.sleep(60_000);
              } catch (IOException | InterruptedException e) { }
              return List.of(seed);
            }
            """,
            IMPATIENT);
    assertThrows(SubmissionFault.class, () -> sample(0));
    assertThrows(SubmissionFault.class, () -> sample(1));
  }

  @Test
  void closingTheOutputIsACrash() {
    Outcome outcome =
        outcome(
            "try { new FileOutputStream(FileDescriptor.out).close(); } catch (IOException e) { }");
    assertInstanceOf(Outcome.Crashed.class, outcome);
  }

  @Test
  void anInitialiserThatThrowsIsACrashAtItsLine() {
    model = Program.of(folder, "private static final int[] EMPTY = new int[-1];");
    Outcome outcome = assertThrows(SubmissionFault.class, () -> sample(0)).outcome();
    assertEquals(
        new Outcome.Crashed("NegativeArraySizeException: -1", "DinosaurModel.java:7"), outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "public enum DinosaurModel { A }|DinosaurModel doesn't implement CharacterModel",
        "public abstract class DinosaurModel extends Stub { }|"
            + "DinosaurModel isn't a public class that can be created",
        "class DinosaurModel extends Stub { }|"
            + "DinosaurModel isn't a public class that can be created",
        "public class DinosaurModel extends Stub { public DinosaurModel(int n) { } }|"
            + "DinosaurModel has no public constructor without arguments"
      })
  void aClassThatCantBeCreatedIsRefused(String source, String reason) {
    model = Program.of(folder, Program.LIMITS, "package dinosaurus.student;\n" + source);
    Outcome outcome = assertThrows(SubmissionFault.class, () -> sample(0)).outcome();
    assertEquals(new Outcome.Refused(reason), outcome);
  }
}
