package dinosaurus.harness.command;

import dinosaurus.harness.export.GradescopeResult.Visibility;
import dinosaurus.harness.export.ReportFormat;
import dinosaurus.harness.gradebook.MoodleColumn;
import dinosaurus.harness.intake.Layout;
import dinosaurus.harness.sandbox.Sandboxes.Level;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options that have one of several words, and lists each word once. */
final class Choices {

  private Choices() {}

  /** Has the options of a command and of those below it read so. */
  static void register(CommandLine command) {
    register(command, Layout.class);
    register(command, ReportFormat.class);
    register(command, Visibility.class);
    register(command, Level.class);
    register(command, MoodleColumn.class);
  }

  private static <E extends Enum<E>> void register(CommandLine command, Class<E> type) {
    command.registerConverter(type, text -> choice(type, text));
  }

  private static <E extends Enum<E>> E choice(Class<E> type, String text) {
    return Stream.of(type.getEnumConstants())
        .filter(one -> one.toString().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "it must be one of %s, but it is '%s'".formatted(words(type), text)));
  }

  private static String words(Class<?> type) {
    return Stream.of(type.getEnumConstants())
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }
}
