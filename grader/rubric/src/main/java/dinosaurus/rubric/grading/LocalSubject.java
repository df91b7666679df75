package dinosaurus.rubric.grading;

import dinosaurus.assignment.CallTime;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.rubric.Caller;
import dinosaurus.rubric.Subject;
import dinosaurus.rubric.SubjectResolver;
import dinosaurus.toolkit.CharacterModel;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherSession;

/** Gives a student's test class its subject, which the test classes of a run share. */
final class LocalSubject implements BeforeAllCallback {

  private static final Object[] NAMESPACE = {LocalSubject.class.getName()};

  @Override
  public void beforeAll(ExtensionContext context) {
    Class<? extends CharacterModel> type =
        AnnotationSupport.findAnnotation(context.getRequiredTestClass(), ModelUnderTest.class)
            .orElseThrow()
            .value();
    ExtensionContext.Store session =
        context.getStore(StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(NAMESPACE));
    session.computeIfAbsent(ExitHold.class, key -> ExitHold.begin(), ExitHold.class);
    StudentOutput output =
        session.computeIfAbsent(
            StudentOutput.class, key -> StudentOutput.begin(), StudentOutput.class);
    Subject subject =
        session.computeIfAbsent(
            type, key -> of(type, CaseSet.load(Visibility.PUBLIC), output), Subject.class);
    session.put(Subject.class, subject);
    SubjectResolver.put(context, subject);
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
