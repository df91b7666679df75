package dinosaurus.harness.execution;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.CallTime;
import dinosaurus.assignment.Settings;
import dinosaurus.worker.protocol.NamedBytes;
import dinosaurus.worker.protocol.Request;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A training by follow-through is tens of thousands of calls of one worker. */
class ManyCallsTest {

  private static final int CALLS = 500;
  private static final int FEW = 50;

  @TempDir Path folder;

  @Test
  void leaveNothingToDoWhenTheWorkerEnds() throws Exception {
    String program =
        Program.model(
            """
            public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
              return List.of(1);
            }
            """);
    try (Workers workers = new Workers(Program.SANDBOX, Program.LIMITS)) {
      ConfinedProcess worker = workers.take();
      worker.send(NamedBytes.write(Program.classes(folder, program)));
      for (int i = 1; i <= CALLS; i++) {
        Call.Sample call = new Call.Sample(CallArguments.parameters(), CallArguments.VOCABULARY, 0);
        byte[] request = new Request<>(i, call, Settings.USUAL).bytes();
        worker.exchange(request, CallTime.patient(Program.LIMITS.call()));
      }
      long before = ManagementFactory.getThreadMXBean().getTotalStartedThreadCount();
      workers.end(worker);
      assertTrue(worker.exitStatus().isPresent());
      long started = ManagementFactory.getThreadMXBean().getTotalStartedThreadCount() - before;
      assertTrue(started < FEW, () -> started + " threads started");
    }
  }
}
