package dinosaurus.grader.sandbox;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.grader.protocol.Frames;
import dinosaurus.grader.protocol.NamedBytes;
import dinosaurus.grader.protocol.Place;
import dinosaurus.grader.protocol.Request;
import dinosaurus.grader.protocol.SampleCall;
import dinosaurus.grader.worker.Worker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        Jdk.program(
                "java",
                folder,
                List.of(
                    "-classpath", ClassPaths.joined(ClassPaths.worker()), Worker.class.getName()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      Frames.read(worker.getInputStream());
      Frames.write(worker.getOutputStream(), NamedBytes.write(classes));
      SampleCall call = new SampleCall(Arguments.parameters(), Arguments.VOCABULARY, 0);
      Frames.write(worker.getOutputStream(), new Request<>(1, call, Place.HOME).bytes());
      while (!Files.exists(started)) {
        Thread.onSpinWait();
      }
      worker.getOutputStream().close();
      assertTrue(worker.waitFor(60, TimeUnit.SECONDS));
    } finally {
      Jdk.kill(worker);
    }
  }
}
