package dinosaurus.harness.sandbox;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.Settings;
import dinosaurus.harness.Await;
import dinosaurus.harness.execution.CallArguments;
import dinosaurus.harness.execution.Program;
import dinosaurus.worker.Worker;
import dinosaurus.worker.protocol.Frames;
import dinosaurus.worker.protocol.NamedBytes;
import dinosaurus.worker.protocol.Request;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A worker whose harness is gone ends, whatever the submission is doing. */
class OrphanTest {

  @TempDir Path folder;

  @Test
  void aBusyWorkerEndsWithItsInput() throws Exception {
    Path started = folder.resolve("started");
    Map<String, byte[]> classes =
        Program.classes(
            folder,
            Program.model(
                """
            public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
              new File("started").mkdir();
              while (true);
            }
            """));
    Process worker =
        Launcher.withoutEnvironment(Jvm.ofWorker(64, Worker.class).command(folder))
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      Frames.read(worker.getInputStream());
      Frames.write(worker.getOutputStream(), NamedBytes.write(classes));
      Call.Sample call = new Call.Sample(CallArguments.parameters(), CallArguments.VOCABULARY, 0);
      Frames.write(worker.getOutputStream(), new Request<>(1, call, Settings.USUAL).bytes());
      Await.until(() -> Files.exists(started));
      worker.getOutputStream().close();
      assertTrue(worker.waitFor(60, TimeUnit.SECONDS));
    } finally {
      Launcher.kill(worker);
    }
  }
}
