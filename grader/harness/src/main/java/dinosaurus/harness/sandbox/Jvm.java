package dinosaurus.harness.sandbox;

import dinosaurus.assignment.compilation.Libraries;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says which program a process is to run.
 *
 * @param heapMegabytes its heap
 * @param options options of {@code java} besides
 * @param classPath jars and folders of classes
 * @param main the name of the main class
 * @param arguments the program's arguments
 * @param readable what it may read besides its class path
 */
public record Jvm(
    int heapMegabytes,
    List<String> options,
    List<Path> classPath,
    String main,
    List<String> arguments,
    List<Path> readable) {

  /** What a JVM takes beside its heap if it fills all that it is allowed, and some more. */
  static final int OVERHEAD_MEGABYTES = 512;

  /** Flags that make one small JVM much like another, whatever machine it runs on. */
  static final List<String> FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData",
          "-XX:+DisableAttachMechanism",
          "-XX:+DisplayVMOutputToStderr", // The answers go to the standard output.
          "-Xlog:disable",
          "-Dfile.encoding=UTF-8",
          "-Dstdout.encoding=UTF-8",
          "-Dstderr.encoding=UTF-8",
          "-Duser.language=en",
          "-Duser.country=US",
          "-Duser.timezone=UTC");

  /** Copies the lists, so that they never change. */
  public Jvm {
    options = List.copyOf(options);
    classPath = List.copyOf(classPath);
    arguments = List.copyOf(arguments);
    readable = List.copyOf(readable);
  }

  /** Returns a program that has the class path of workers, and nothing besides. */
  public static Jvm ofWorker(int heapMegabytes, Class<?> main) {
    return new Jvm(
        heapMegabytes, List.of(), ClassPaths.worker(), main.getName(), List.of(), List.of());
  }

  /** Returns the same with more options. */
  public Jvm withOptions(List<String> more) {
    List<String> all = new ArrayList<>(options);
    all.addAll(more);
    return new Jvm(heapMegabytes, all, classPath, main, arguments, readable);
  }

  /** Returns the same, which may read one more file. */
  Jvm withReadable(Path file) {
    List<Path> all = new ArrayList<>(readable);
    all.add(file);
    return new Jvm(heapMegabytes, options, classPath, main, arguments, all);
  }

  /** Returns the same with another class path. */
  Jvm withClassPath(List<Path> other) {
    return new Jvm(heapMegabytes, options, other, main, arguments, readable);
  }

  /**
   * Returns the path of {@code java}.
   *
   * @throws IllegalStateException if the JDK that this process runs on has none
   */
  static Path program() {
    Path folder = Path.of(System.getProperty("java.home"), "bin");
    return Stream.of("java", "java.exe")
        .map(folder::resolve)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "There is no java in " + folder + "; run dino with a JDK."));
  }

  /** Returns the command line, with its temporary files in a folder. */
  List<String> command(Path folder) {
    List<String> command = new ArrayList<>(List.of(program().toString()));
    command.addAll(arguments(Libraries.joined(classPath), folder.toString()));
    return command;
  }

  /**
   * Returns what follows {@code java}, for where the files may have other paths.
   *
   * @param classPath the class path there
   * @param folder the folder there for temporary files
   */
  List<String> arguments(String classPath, String folder) {
    List<String> command = new ArrayList<>(FLAGS);
    command.add("-Xmx" + heapMegabytes + "m");
    command.add("-Djava.io.tmpdir=" + folder);
    command.addAll(options);
    command.add("-classpath");
    command.add(classPath);
    command.add(main);
    command.addAll(arguments);
    return command;
  }

  /** Returns every file and folder that it needs besides the JDK. */
  Stream<Path> files() {
    return Stream.concat(classPath.stream(), readable.stream());
  }
}
