package dinosaurus.harness.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.OptionalTool;
import dinosaurus.harness.Shell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls the kernel from Perl, since Java can't without a trick. */
@DisplayName("A locked process")
class LockTest {

  private static final int LARGEST = 1_000;

  /** Says what became of an attempt: the number of the error, or 0. */
  private static final String RESULT =
      "sub result { print shift() ? 0 : $!+0, qq(\\n) } sub call { result(syscall(shift() + 0, @_)"
          + " >= 0) } ";

  @TempDir Path folder;

  private Lock lock;
  private Path own;
  private Path perl;
  private Process victim;

  @BeforeEach
  void begin() throws Exception {
    lock = TestSandbox.lock();
    perl = OptionalTool.require("perl");
    own = Files.createDirectory(folder.resolve("own"));
    victim = new ProcessBuilder("sleep", "3600").start();
  }

  @AfterEach
  void end() {
    if (victim != null) {
      victim.destroyForcibly();
    }
  }

  private List<Integer> locked(String program) throws Exception {
    return run(lock.prefix(List.of(), own, perl), program);
  }

  private List<Integer> free(String program) throws Exception {
    return run(List.of(), program);
  }

  private List<Integer> run(List<String> prefix, String program) throws Exception {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(List.of(perl.toString(), "-e", RESULT + program));
    Shell.Result result = Shell.run(own, command);
    assertEquals(0, result.code(), result.output());
    return result.output().lines().map(Integer::valueOf).toList();
  }

  private static int number(SystemCall call) {
    return System.getProperty("os.arch").equals("aarch64") ? call.arm : call.x86;
  }

  /** Writes calls with their arguments as Perl. */
  private static String call(SystemCall call, Object... arguments) {
    return "call("
        + number(call)
        + Arrays.stream(arguments).map(one -> ", " + one).collect(Collectors.joining())
        + ");";
  }

  /** The kernel itself makes two calls, which no filter sees and which kill whoever else does. */
  @Test
  @DisplayName("has no system call but those that are listed")
  void closed() throws Exception {
    String listed =
        Stream.concat(Arrays.stream(SystemCall.values()).map(LockTest::number), Stream.of(335, 336))
            .map(number -> number + " => 1")
            .collect(Collectors.joining(", "));
    List<Integer> errors =
        locked(
            "my %listed = ("
                + listed
                + "); for (0 .. "
                + LARGEST
                + ") { call($_) unless $listed{$_} }");
    assertTrue(errors.size() > LARGEST / 2);
    assertEquals(List.of(38), errors.stream().distinct().toList());
  }

  @Test
  @DisplayName("does nothing to another process")
  void others() throws Exception {
    long other = victim.pid();
    String attempts =
        call(SystemCall.KILL, other, 0)
            + call(SystemCall.KILL, -1, 0)
            + call(SystemCall.KILL, 0, 0)
            + call(SystemCall.TGKILL, other, other, 0)
            + "my $limits = pack 'QQ', 0, 0;"
            + call(SystemCall.PRLIMIT64, other, 0, 0, "$limits")
            + call(SystemCall.FCNTL, 0, 8, other)
            + call(SystemCall.FCNTL, 0, 10, 9)
            + "my $owner = pack 'L', "
            + other
            + ";"
            + call(SystemCall.IOCTL, 0, 0x8901, "$owner");
    assertEquals(List.of(1, 1, 1, 1, 1, 1, 1, 1), locked(attempts));
    assertTrue(victim.isAlive());
    assertEquals(0, free(call(SystemCall.KILL, other, 0)).get(0));
  }

  @Test
  @DisplayName("signals itself, and sets its own limits")
  void itself() throws Exception {
    assertEquals(
        List.of(0, 0, 0, 0),
        locked(
            call(SystemCall.KILL, "$$ + 0", 0)
                + call(SystemCall.TGKILL, "$$ + 0", "$$ + 0", 0)
                + "my $limits = pack 'QQ', 0, 0;"
                + call(SystemCall.PRLIMIT64, "$$ + 0", 7, 0, "$limits")
                + call(SystemCall.PRLIMIT64, 0, 7, 0, "$limits")));
  }

  @Test
  @DisplayName("starts no process, has no namespace of its own, and outlives nobody")
  void processes() throws Exception {
    String attempts =
        call(SystemCall.CLONE, 17, 0, 0, 0, 0)
            + call(SystemCall.CLONE, 0x4111, 0, 0, 0, 0)
            + call(SystemCall.CLONE, "0x10000 | 0x20000 | 0x900", 0, 0, 0, 0)
            + call(SystemCall.PRCTL, 1, 0, 0, 0, 0)
            + call(SystemCall.PRCTL, 4, 1, 0, 0, 0);
    assertEquals(List.of(1, 1, 1, 1, 1), locked(attempts));
    assertEquals(0, free(call(SystemCall.PRCTL, 1, 0, 0, 0, 0)).get(0));
  }

  @Test
  @DisplayName("executes nothing but its program")
  void programs() throws Exception {
    assertEquals(List.of(13), locked("exec('/bin/true'); result(0);"));
    assertEquals(List.of(), locked("exec('" + perl + "', '-e', '1');"));
  }

  @Test
  @DisplayName("opens no socket, but a pair of its own")
  void sockets() throws Exception {
    String attempts =
        "result(socket(my $s, 2, 1, 0)); result(socket(my $u, 1, 1, 0)); result(socket(my $d, 2, 2,"
            + " 0)); result(socketpair(my $a, my $b, 1, 1, 0)); my $pair = pack 'll', 0, 0;"
            + call(SystemCall.SOCKETPAIR, 16, 1, 0, "$pair");
    assertEquals(List.of(38, 38, 38, 0, 1), locked(attempts));
    assertEquals(List.of(0, 0, 0, 0), free(attempts).subList(0, 4));
  }

  @Test
  @DisplayName("sees and changes no file but those that it was given")
  void files() throws Exception {
    Path other = Files.writeString(folder.resolve("other"), "canary");
    List<String> attempts =
        List.of(
            "result(open(my $f, '<', '/etc/passwd'))",
            "result(open(my $f, '<', '" + other + "'))",
            "result(open(my $f, '+<', '" + other + "'))",
            "result(opendir(my $d, '/'))",
            "result(opendir(my $d, '/proc'))",
            "result(opendir(my $d, '" + folder + "'))",
            "result(open(my $f, '<', '/proc/" + victim.pid() + "/environ'))",
            "result(open(my $f, '<', '/proc/" + victim.pid() + "/stat'))",
            "result(open(my $f, '<', '/dev/tty'))",
            "result(open(my $f, '>', '/dev/shm/planted'))",
            "result(open(my $f, '>', '" + folder + "/planted'))",
            "result(mkdir('" + folder + "/planted'))",
            "result(rename('" + other + "', '" + folder + "/moved'))",
            "result(rename('" + other + "', 'mine'))",
            "result(unlink('" + other + "'))",
            "result(truncate('" + other + "', 0))",
            "result(chmod(0777, '" + other + "'))",
            "result(utime(1, 1, '" + other + "'))",
            "result(link('" + other + "', 'link'))",
            "result(symlink('" + other + "', 'link'))");
    List<Integer> errors = locked(String.join(";", attempts) + ";");
    assertEquals(attempts.size(), errors.size());
    assertTrue(errors.stream().noneMatch(error -> error == 0), errors::toString);
    assertEquals("canary", Files.readString(other));
    try (var all = Files.list(folder)) {
      assertEquals(Set.of(other, own), all.collect(Collectors.toSet()));
    }
  }

  @Test
  @DisplayName("empties no file that it opens for reading, on a kernel that wouldn't ask")
  void emptying() throws Exception {
    Path file = Files.writeString(own.resolve("file"), "canary");
    String attempts = "result(sysopen(my $f, 'file', 0x200)); result(sysopen(my $g, 'file', 0));";
    assertEquals(List.of(1, 0), locked(attempts));
    assertEquals("canary", Files.readString(file));
    assertEquals(List.of(0, 0), free(attempts));
  }

  @Test
  @DisplayName("ends with a line that says what is missing, where the kernel doesn't lock it")
  void failing() throws Exception {
    List<String> again = new ArrayList<>(lock.prefix(lock.files(), own, perl));
    again.addAll(lock.prefix(List.of(), own, perl));
    again.addAll(List.of(perl.toString(), "-e", "1"));
    Shell.Result result = Shell.run(own, again);
    assertEquals(1, result.code());
    assertEquals("The lock failed at the parent: Operation not permitted\n", result.output());
  }

  @Test
  @DisplayName("works in its folder, by absolute paths, too")
  void folder() throws Exception {
    String file = own.resolve("a").toString();
    assertEquals(
        List.of(0, 0, 0, 0, 0, 0, 0),
        locked(
            "result(open(my $f, '>', '"
                + file
                + "'));"
                + "result(print $f 'text'); result(close($f)); result(mkdir('b'));"
                + "result(rename('a', 'b/a')); result(unlink('b/a')); result(rmdir('b'));"));
  }
}
