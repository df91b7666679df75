package dinosaurus.console;

import dinosaurus.assignment.compilation.Compiler;
import dinosaurus.playground.ClipWatch;
import dinosaurus.rubric.compilation.Compilation;
import dinosaurus.rubric.grading.StudentCode;
import dinosaurus.toolkit.CharacterModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Makes the student's model, with somebody watching its clip; compiles it when first asked. */
final class WatchedStudent implements Function<ClipWatch, CharacterModel> {

  private static final String WATCHED = "dinosaurus/playground/WatchedModel";
  private static final String WATCHED_SOURCE = WATCHED + ".java";

  private final Project project;
  private Class<? extends CharacterModel> type;

  WatchedStudent(Project project) {
    this.project = project;
  }

  /**
   * Makes a model.
   *
   * @throws StoppedException if the student's code doesn't compile, or can't be made a model of
   */
  @Override
  public CharacterModel apply(ClipWatch watch) {
    try {
      if (type == null) {
        type = compile();
      }
      return type.getConstructor(BiFunction.class).newInstance(watch);
    } catch (InvocationTargetException | ExceptionInInitializerError e) {
      throw StoppedException.byCode("Your DinosaurModel can't be made: " + e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Class<? extends CharacterModel> compile() throws IOException, InterruptedException {
    Map<String, byte[]> sources = new TreeMap<>(project.read().files());
    stopUnless(StudentCode.compile(sources));
    sources.put(WATCHED_SOURCE, watchedSource());
    Compilation both = StudentCode.compile(sources, List.of(Compiler.MODEL, WATCHED_SOURCE));
    if (both instanceof Compilation.Compiled compiled) {
      return StudentCode.load(WATCHED.replace('/', '.'), compiled.classes());
    }
    throw StoppedException.byCode(
        "Your DinosaurModel or its clip is final; take that away, since play watches your clip.");
  }

  private static void stopUnless(Compilation compilation) {
    if (compilation instanceof Compilation.Rejected rejected) {
      throw StoppedException.byCode(String.join(System.lineSeparator(), rejected.messages()));
    }
    if (compilation instanceof Compilation.Unusable unusable) {
      throw StoppedException.byCode(unusable.message());
    }
  }

  private static byte[] watchedSource() throws IOException {
    try (InputStream in = ClipWatch.class.getResourceAsStream("/" + WATCHED_SOURCE)) {
      return in.readAllBytes();
    }
  }
}
