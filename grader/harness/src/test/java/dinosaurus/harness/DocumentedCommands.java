package dinosaurus.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the commands in the pages of this repository. */
public final class DocumentedCommands {

  private static final Pattern BLOCK =
      Pattern.compile("^```\n((?:(?:\\./dino|cp|docker|mvn|unzip) .*\n)+)```$", Pattern.MULTILINE);
  private static final Pattern MENTION = Pattern.compile("`((?:\\./dino|mvn) [^`]*)`");

  private DocumentedCommands() {}

  /** Returns the lines of the blocks of code that are to be typed, from the top of the page on. */
  public static List<String> typed(String page) throws IOException {
    return BLOCK.matcher(text(page)).results().flatMap(block -> block.group(1).lines()).toList();
  }

  /** Returns the commands that sentences and tables speak of, some of which are shortened. */
  public static List<String> mentioned(String page) throws IOException {
    return MENTION.matcher(text(page)).results().map(one -> one.group(1)).distinct().toList();
  }

  /** Returns all of both that dino is to understand. */
  public static Stream<String> all(String page) throws IOException {
    return Stream.concat(typed(page).stream(), mentioned(page).stream())
        .filter(command -> command.startsWith("./dino "));
  }

  private static String text(String page) throws IOException {
    return Files.readString(Home.FOLDER.resolve(page));
  }
}
