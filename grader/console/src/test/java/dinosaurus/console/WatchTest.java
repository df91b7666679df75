package dinosaurus.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("dino check --watch")
class WatchTest {

  /** Is what happens between one look at the files and the next. */
  @FunctionalInterface
  interface Event {
    void happen() throws IOException;
  }

  private static final Event NOTHING = () -> {};

  @TempDir private Path home;

  private Desk desk;
  private Path model;

  @BeforeEach
  void sit() throws IOException {
    desk = new Desk(home);
    model = desk.project().sources().resolve("dinosaurus/student/DinosaurModel.java");
  }

  /** Returns how often a watch checks during which some things happen. */
  private int checks(Event... events) throws IOException, InterruptedException {
    Deque<Event> left = new ArrayDeque<>(List.of(events));
    int[] checks = new int[1];
    new Watch(
            desk.project(),
            () -> checks[0]++,
            () -> {
              if (left.isEmpty()) {
                return false;
              }
              happen(left.remove());
              return true;
            })
        .run();
    return checks[0];
  }

  private static void happen(Event event) {
    try {
      event.happen();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  @DisplayName("checks at once, and no more while nothing is saved")
  void once() throws Exception {
    assertEquals(1, checks(NOTHING, NOTHING, NOTHING));
  }

  @Test
  @DisplayName("checks once for a change, as soon as it has stood for a while")
  void change() throws Exception {
    assertEquals(1, checks(() -> desk.write("1")));
    assertEquals(2, checks(() -> desk.write("2"), NOTHING, NOTHING, NOTHING));
    assertEquals(
        3, checks(() -> desk.write("3"), NOTHING, () -> desk.write("4"), NOTHING, NOTHING));
  }

  @Test
  @DisplayName("waits until an editor has written all, whichever way it saves")
  void editors() throws Exception {
    assertEquals(
        2, checks(() -> desk.write(""), () -> desk.write("half"), () -> desk.write("a"), NOTHING));
    assertEquals(
        2,
        checks(
            () -> Files.move(model, model.resolveSibling("DinosaurModel.java~")),
            NOTHING,
            () -> desk.write("b"),
            NOTHING));
    Path fresh = model.resolveSibling("4913.tmp");
    assertEquals(
        2,
        checks(
            () -> Files.writeString(fresh, "c"),
            () -> Files.move(fresh, model, StandardCopyOption.REPLACE_EXISTING),
            NOTHING));
  }

  @Test
  @DisplayName("checks nothing where only the time of the file is another")
  void touched() throws Exception {
    assertEquals(1, checks(() -> desk.write(Desk.stub()), NOTHING, NOTHING));
  }

  @Test
  @DisplayName("notices what is saved while a check runs")
  void meanwhile() throws Exception {
    Deque<String> texts = new ArrayDeque<>(List.of("during the first"));
    int[] checks = new int[1];
    int[] looks = {4};
    new Watch(
            desk.project(),
            () -> {
              checks[0]++;
              if (!texts.isEmpty()) {
                desk.write(texts.remove());
              }
            },
            () -> looks[0]-- > 0)
        .run();
    assertEquals(2, checks[0]);
  }

  @Test
  @DisplayName("also checks when a class beside the model is saved")
  void helper() throws Exception {
    assertEquals(
        2,
        checks(
            () -> Files.writeString(model.resolveSibling("Helper.java"), "class Helper {}"),
            NOTHING));
  }
}
