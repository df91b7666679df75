package dinosaurus.grader.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Writes the program by which the kernel refuses a submission's system calls: those that start
 * processes, open sockets, look into other processes, or reach parts of the kernel that no Java
 * program needs.
 *
 * <p>The program is in classic BPF, as {@code seccomp(2)} describes. It looks at the calls' numbers
 * and at the flags of {@code clone} alone: a call with {@code CLONE_THREAD} starts a thread.
 */
final class SeccompFilter {

  /** Numbers from here on are those of another way to call the kernel of x86-64. */
  private static final int X32 = 0x40000000;

  private static final int CLONE_THREAD = 0x00010000;

  private static final int NUMBER = 0;
  private static final int ARCHITECTURE = 4;
  private static final int FIRST_ARGUMENT = 16;

  private static final short LOAD = 0x20;
  private static final short JUMP_IF_EQUAL = 0x15;
  private static final short JUMP_IF_AT_LEAST = 0x35;
  private static final short JUMP_IF_ANY_BIT = 0x45;
  private static final short RETURN = 0x06;

  private static final int ALLOW = 0x7fff0000;
  private static final int KILL_PROCESS = 0x80000000;
  private static final int ERROR = 0x00050000;
  private static final int NOT_PERMITTED = ERROR | 1;
  private static final int NO_SUCH_CALL = ERROR | 38;

  private static final int INSTRUCTION_BYTES = 8;

  private record Instruction(short code, int ifTrue, int ifFalse, int value) {}

  private final List<Instruction> program = new ArrayList<>();

  private SeccompFilter() {}

  /**
   * Returns the program.
   *
   * @param machine the machine, as Java's system property {@code os.arch} names it
   * @return the bytes that bubblewrap takes; nothing for a machine whose calls aren't known here
   */
  static Optional<byte[]> of(String machine) {
    return switch (machine) {
      case "amd64", "x86_64" -> Optional.of(program(0xC000003E, call -> call.x86));
      case "aarch64" -> Optional.of(program(0xC00000B7, call -> call.arm));
      default -> Optional.empty();
    };
  }

  private static byte[] program(int architecture, ToIntFunction<SystemCall> number) {
    SeccompFilter filter = new SeccompFilter();
    filter.load(ARCHITECTURE);
    filter.add(JUMP_IF_EQUAL, 1, 0, architecture);
    filter.end(KILL_PROCESS);
    filter.load(NUMBER);
    filter.add(JUMP_IF_AT_LEAST, 0, 1, X32);
    filter.end(NOT_PERMITTED);
    for (SystemCall call : SystemCall.values()) {
      filter.answer(call, number.applyAsInt(call));
    }
    filter.end(ALLOW);
    return filter.bytes();
  }

  private void answer(SystemCall call, int number) {
    if (number == SystemCall.NONE) {
      return;
    }
    switch (call) {
      case CLONE -> {
        add(JUMP_IF_EQUAL, 0, 4, number);
        load(FIRST_ARGUMENT);
        add(JUMP_IF_ANY_BIT, 1, 0, CLONE_THREAD);
        end(NOT_PERMITTED);
        end(ALLOW);
      }
      // Its flags are in memory, which a filter can't read; the C library then calls clone.
      case CLONE3 -> refuse(number, NO_SUCH_CALL);
      default -> refuse(number, NOT_PERMITTED);
    }
  }

  private void refuse(int number, int answer) {
    add(JUMP_IF_EQUAL, 0, 1, number);
    end(answer);
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

  private byte[] bytes() {
    ByteBuffer bytes =
        ByteBuffer.allocate(program.size() * INSTRUCTION_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (Instruction one : program) {
      bytes.putShort(one.code()).put((byte) one.ifTrue()).put((byte) one.ifFalse());
      bytes.putInt(one.value());
    }
    return bytes.array();
  }
}
