package dinosaurus.harness.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Writes the program by which the kernel refuses a submission's system calls, except for those that
 * {@link SystemCall} lists. To the submission, the others don't exist.
 *
 * <p>The program is in classic BPF, as {@code seccomp(2)} describes. Of some calls it looks at an
 * argument, too: they are for threads but not for processes, or for the process itself but not for
 * others.
 */
final class SeccompFilter {

  private static final int CLONE_THREAD = 0x00010000;

  /** What gives a thread a namespace of its own. */
  private static final int CLONE_NEW = 0x7e020000;

  private static final int UNIX = 1;

  /** Reads how much there is to read, and whether it is a terminal. */
  private static final int[] REQUESTS = {0x541b, 0x5401};

  /** Copies, reads and sets flags of a descriptor, and locks a file; not who gets its signals. */
  private static final int[] COMMANDS = {0, 1, 2, 3, 4, 5, 6, 7, 1030};

  /** Names a thread or a part of the memory. */
  private static final int[] OPTIONS = {15, 16, 0x53564d41};

  /** How a file is opened, as far as it is about writing and emptying it. */
  private static final int FOR_WRITING = 0x203;

  /** Empties a file that is opened for reading, which older versions of Landlock let pass. */
  private static final int EMPTYING = 0x200;

  /** Stands for the number of the process, which is known only when the program is installed. */
  private static final int OWN = -2;

  private static final int NUMBER = 0;
  private static final int ARCHITECTURE = 4;
  private static final int FIRST_ARGUMENT = 16;
  private static final int SECOND_ARGUMENT = 24;
  private static final int THIRD_ARGUMENT = 32;

  private static final short LOAD = 0x20;
  private static final short AND = 0x54;
  private static final short JUMP_IF_EQUAL = 0x15;
  private static final short JUMP_IF_ANY_BIT = 0x45;
  private static final short RETURN = 0x06;

  private static final int ALLOW = 0x7fff0000;
  private static final int KILL_PROCESS = 0x80000000;
  private static final int ERROR = 0x00050000;
  private static final int NOT_PERMITTED = ERROR | 1;

  /** The C library then does without, as on an older kernel. */
  private static final int NO_SUCH_CALL = ERROR | 38;

  private static final int INSTRUCTION_BYTES = 8;

  private record Instruction(short code, int ifTrue, int ifFalse, int value) {}

  private final List<Instruction> program = new ArrayList<>();

  private SeccompFilter(int architecture, ToIntFunction<SystemCall> number) {
    load(ARCHITECTURE);
    add(JUMP_IF_EQUAL, 1, 0, architecture);
    end(KILL_PROCESS);
    load(NUMBER);
    for (SystemCall call : SystemCall.values()) {
      if (number.applyAsInt(call) != SystemCall.NONE) {
        answer(call, number.applyAsInt(call));
      }
    }
    end(NO_SUCH_CALL);
  }

  /**
   * Returns the program for a machine.
   *
   * @param machine the machine, as Java's system property {@code os.arch} names it
   * @return the program; nothing for a machine whose calls aren't known here
   */
  static Optional<SeccompFilter> of(String machine) {
    return switch (machine) {
      case "amd64", "x86_64" -> Optional.of(new SeccompFilter(0xC000003E, call -> call.x86));
      case "aarch64" -> Optional.of(new SeccompFilter(0xC00000B7, call -> call.arm));
      default -> Optional.empty();
    };
  }

  /** Returns the program as the kernel takes it, for a process whose number is known. */
  byte[] bytes(int process) {
    ByteBuffer bytes =
        ByteBuffer.allocate(program.size() * INSTRUCTION_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (Instruction one : program) {
      bytes.putShort(one.code()).put((byte) one.ifTrue()).put((byte) one.ifFalse());
      bytes.putInt(one.value() == OWN ? process : one.value());
    }
    return bytes.array();
  }

  /** Returns the program, an instruction a line, with a word for the number of the process. */
  String text(String process) {
    return program.stream()
        .map(
            one ->
                "%d %d %d %s\n"
                    .formatted(
                        one.code(),
                        one.ifTrue(),
                        one.ifFalse(),
                        one.value() == OWN ? process : Integer.toUnsignedString(one.value())))
        .collect(Collectors.joining());
  }

  private void answer(SystemCall call, int number) {
    switch (call) {
      case CLONE -> {
        add(JUMP_IF_EQUAL, 0, 5, number);
        load(FIRST_ARGUMENT);
        add(JUMP_IF_ANY_BIT, 1, 0, CLONE_NEW);
        add(JUMP_IF_ANY_BIT, 1, 0, CLONE_THREAD);
        end(NOT_PERMITTED);
        end(ALLOW);
      }
      case OPEN -> open(number, SECOND_ARGUMENT);
      case OPENAT -> open(number, THIRD_ARGUMENT);
      case KILL, TGKILL -> allow(number, FIRST_ARGUMENT, OWN);
      case PRLIMIT64 -> allow(number, FIRST_ARGUMENT, OWN, 0);
      case PRCTL -> allow(number, FIRST_ARGUMENT, OPTIONS);
      case SOCKETPAIR -> allow(number, FIRST_ARGUMENT, UNIX);
      case FCNTL -> allow(number, SECOND_ARGUMENT, COMMANDS);
      case IOCTL -> allow(number, SECOND_ARGUMENT, REQUESTS);
      default -> {
        add(JUMP_IF_EQUAL, 0, 1, number);
        end(ALLOW);
      }
    }
  }

  /** Allows to open files, but not to empty one that is opened for reading. */
  private void open(int number, int flags) {
    add(JUMP_IF_EQUAL, 0, 5, number);
    load(flags);
    add(AND, 0, 0, FOR_WRITING);
    add(JUMP_IF_EQUAL, 0, 1, EMPTYING);
    end(NOT_PERMITTED);
    end(ALLOW);
  }

  /** Allows a call with one of the values as an argument, and no other. */
  private void allow(int number, int argument, int... values) {
    add(JUMP_IF_EQUAL, 0, 2 + 2 * values.length, number);
    load(argument);
    for (int value : values) {
      add(JUMP_IF_EQUAL, 0, 1, value);
      end(ALLOW);
    }
    end(NOT_PERMITTED);
  }

  private void load(int offset) {
    add(LOAD, 0, 0, offset);
  }

  private void end(int answer) {
    add(RETURN, 0, 0, answer);
  }

  private void add(short code, int ifTrue, int ifFalse, int value) {
    program.add(new Instruction(code, ifTrue, ifFalse, value));
  }
}
