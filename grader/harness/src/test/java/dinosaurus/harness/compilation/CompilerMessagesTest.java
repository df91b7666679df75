package dinosaurus.harness.compilation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dinosaurus.harness.sandbox.Limits;
import dinosaurus.harness.sandbox.TestSandbox;
import dinosaurus.rubric.compilation.Compilation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A mistake that students make is told in plain words:")
class CompilerMessagesTest {

  /** The mistake stands on line 5. */
  private static final String MODEL =
      """
      package dinosaurus.student;
      import dinosaurus.toolkit.*;
      import java.util.List;
      public class DinosaurModel { final int limit = 50; int f(int seed, SmallMatrix a) {
      %s
      return 0; } }
      class SmallMatrix { SmallMatrix plus(SmallMatrix b) { return b; } }
      """;

  private static CompileServer server;

  @BeforeAll
  static void start() throws Exception {
    server = new CompileServer(TestSandbox.find(), Limits.DEFAULT);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "int b = 1|';' is missing here",
        "f(1, a;|')' is missing here",
        "int b = SEED;|there is no variable SEED",
        "a.minus(a);|there is no method minus(SmallMatrix)",
        "List<Integer> l = new ArrayList<>();|there is no class ArrayList",
        "int b = 1.5;|this is double, but int is needed here; convert it with (int)",
        "int b = \"b\";|this is String, but int is needed here",
        "if (seed = 1) { }|this is int, but boolean is needed here",
        "int b; b++;|the variable b may not have a value yet",
        "a.plus(a, a);|method plus takes (SmallMatrix), but is given (SmallMatrix,SmallMatrix)",
        "SmallMatrix c = a + a;|there is no + for SmallMatrix and SmallMatrix",
        "seed.length();|this is int, which has no methods and no fields",
        "List<int> l = null;|there must be a class here, not int: Integer for int, Double for double",
        "Thread.sleep(1);|this may throw InterruptedException, which has to be caught: put it into"
            + " try { } catch",
        "int k = 0; k++; Runnable r = () -> f(k, a);|a lambda can't use a variable that changes;"
            + " copy it to one that doesn't",
        "SmallMatrix.plus(a);|the method plus(SmallMatrix) belongs to an object: write one before the"
            + " dot, not a class",
        "limit = 3;|cannot assign a value to final variable limit",
        "int seed = 1;|variable seed is already defined in method f(int,SmallMatrix)",
        "return 1; seed++;|this statement is never reached",
        "String s = \"abc;|a text isn't closed: a \" is missing",
      })
  void told(String mistake, String message) throws IOException, InterruptedException {
    Compilation compilation =
        server.compile(
            Map.of(
                "dinosaurus/student/DinosaurModel.java",
                MODEL.formatted(mistake).getBytes(StandardCharsets.UTF_8)));
    List<String> messages = assertInstanceOf(Compilation.Rejected.class, compilation).messages();
    assertEquals("DinosaurModel.java, line 5: " + message, messages.get(0));
  }
}
