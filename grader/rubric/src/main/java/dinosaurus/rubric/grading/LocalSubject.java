package dinosaurus.rubric.grading;

import dinosaurus.assignment.Assignment;
import dinosaurus.assignment.CallTime;
import dinosaurus.assignment.compilation.ModelFault;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.rubric.Caller;
import dinosaurus.rubric.Subject;
import dinosaurus.rubric.SubjectResolver;
import dinosaurus.toolkit.CharacterModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherSession;
import org.opentest4j.AssertionFailedError;

/** Gives a student's test class its subject, which the test classes of a run share. */
final class LocalSubject implements BeforeAllCallback {

  private static final Object[] NAMESPACE = {LocalSubject.class.getName()};

  @Override
  public void beforeAll(ExtensionContext context) {
    Store session =
        context.getStore(StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(NAMESPACE));
    session.computeIfAbsent(ExitHold.class, key -> ExitHold.begin(), ExitHold.class);
    StudentOutput output =
        session.computeIfAbsent(
            StudentOutput.class, key -> StudentOutput.begin(), StudentOutput.class);
    CompletableFuture<?> cases =
        session.computeIfAbsent(
            CaseSet.class,
            key -> CompletableFuture.supplyAsync(() -> CaseSet.load(Visibility.PUBLIC)),
            CompletableFuture.class);
    Class<?> tests = context.getRequiredTestClass();
    Class<? extends CharacterModel> named =
        AnnotationSupport.findAnnotation(tests, ModelUnderTest.class).orElseThrow().value();
    Subject subject =
        session.computeIfAbsent(
            named,
            key ->
                of(
                    named == CharacterModel.class ? students(tests, session) : named,
                    (CaseSet) cases.join(),
                    output),
            Subject.class);
    session.put(Subject.class, subject);
    SubjectResolver.put(context, subject);
  }

  private static Class<? extends CharacterModel> students(Class<?> tests, Store session) {
    String folder = System.getProperty(ScoreboardListener.SOURCES);
    if (folder == null) {
      return compiledByAnEditor(tests.getClassLoader());
    }
    LocalModel model =
        session.computeIfAbsent(
            LocalModel.class, key -> compiled(Path.of(folder)), LocalModel.class);
    return model.type().orElseThrow(() -> failure(model.ungraded().orElseThrow().messages()));
  }

  private static Class<? extends CharacterModel> compiledByAnEditor(ClassLoader loader) {
    try {
      return Class.forName(Assignment.CLASS, false, loader).asSubclass(CharacterModel.class);
    } catch (ClassNotFoundException e) {
      throw failure(List.of(LocalModel.NAME + " isn't compiled; your editor says why."));
    } catch (ClassCastException e) {
      throw failure(List.of(ModelFault.NO_MODEL + "."));
    }
  }

  private static LocalModel compiled(Path folder) {
    try {
      return LocalModel.in(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Fails a class of tests; where this was found out tells a student nothing. */
  private static AssertionFailedError failure(List<String> messages) {
    AssertionFailedError failure = new AssertionFailedError(String.join("\n", messages));
    failure.setStackTrace(new StackTraceElement[0]);
    return failure;
  }

  /** Returns the student's model of a session, if its files were compiled. */
  static Optional<LocalModel> model(LauncherSession session) {
    return Optional.ofNullable(
        session.getStore().get(Namespace.create(NAMESPACE), LocalModel.class, LocalModel.class));
  }

  /** Returns the subject of the latest test class of a session. */
  static Optional<Subject> latest(LauncherSession session) {
    return Optional.ofNullable(
        session.getStore().get(Namespace.create(NAMESPACE), Subject.class, Subject.class));
  }

  /** Creates the subject for a class, which is called within limits of time. */
  static Subject of(Class<? extends CharacterModel> type, CaseSet cases, StudentOutput output) {
    ExceptionReply exceptions = ExceptionReply.of(type);
    Caller caller =
        isDebugged()
            ? new DirectCaller(exceptions, new ThisProcess())
            : new DeadlineCaller(exceptions, CallTime.LONG, output);
    return new Subject(
        new LazyModel(type), cases, caller, new ForeignCaller(caller, new ThisProcess()));
  }

  /** Tells whether somebody steps through the code, who needs more time than a deadline gives. */
  private static boolean isDebugged() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .anyMatch(argument -> argument.startsWith("-agentlib:jdwp"));
  }
}
