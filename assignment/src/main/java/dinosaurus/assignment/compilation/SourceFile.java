package dinosaurus.assignment.compilation;

import dinosaurus.assignment.compilation.CompilerResult.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.tools.SimpleJavaFileObject;

/** Holds a source in memory. */
final class SourceFile extends SimpleJavaFileObject {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final String path;
  private final byte[] content;
  private boolean read;

  /**
   * Creates the source.
   *
   * @param path its path, such as {@code dinosaurus/student/Helper.java}
   * @param content its bytes
   */
  SourceFile(String path, byte[] content) {
    super(uri(path), Kind.SOURCE);
    this.path = path;
    this.content = content;
  }

  /** Names a file in memory by its path, whose characters may be any. */
  static URI uri(String path) {
    try {
      return new URI("memory", null, "/" + path, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("A file's name can't be used: " + path, e);
    }
  }

  /** Returns the name of the class that it is named after, with dots. */
  String className() {
    return path.substring(0, path.length() - Kind.SOURCE.extension.length()).replace('/', '.');
  }

  String packageName() {
    String name = className();
    return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
  }

  @Override
  public String getName() {
    return path;
  }

  @Override
  public boolean isNameCompatible(String simpleName, Kind kind) {
    return kind == Kind.SOURCE
        && path.substring(path.lastIndexOf('/') + 1).equals(simpleName + kind.extension);
  }

  /** Returns the text without a byte order mark; malformed bytes are replaced. */
  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    read = true;
    String text = new String(content, StandardCharsets.UTF_8);
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** Tells whether the compiler has asked for the text. */
  boolean isRead() {
    return read;
  }

  /** Returns where the bytes aren't UTF-8, if there is such a place. */
  Optional<Problem> malformed() {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(content);
    CoderResult result = decoder.decode(in, CharBuffer.allocate(content.length + 1), true);
    return result.isError()
        ? Optional.of(
            new Problem(path, line(in.position()), Problem.ENCODING, hex(content[in.position()])))
        : Optional.empty();
  }

  private int line(int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (content[i] == '\n') {
        line++;
      }
    }
    return line;
  }

  private static String hex(byte value) {
    return "0x%02X".formatted(value);
  }
}
