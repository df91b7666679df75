package dinosaurus.grader.grading;

import dinosaurus.fixtures.FixtureSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.grader.rubric.Caller;
import dinosaurus.grader.rubric.Subject;
import dinosaurus.grader.rubric.SubjectResolver;
import dinosaurus.toolkit.CharacterModel;
import java.time.Duration;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Gives a student's test class its subject, which the test classes of a run share. */
final class LocalSubject implements BeforeAllCallback {

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final ExtensionContext.Namespace STORE =
      ExtensionContext.Namespace.create(LocalSubject.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    Class<? extends CharacterModel> type =
        AnnotationSupport.findAnnotation(context.getRequiredTestClass(), ModelUnderTest.class)
            .orElseThrow()
            .value();
    Subject subject =
        context
            .getRoot()
            .getStore(STORE)
            .computeIfAbsent(type, LocalSubject::subject, Subject.class);
    SubjectResolver.put(context, subject);
  }

  private static Subject subject(Class<? extends CharacterModel> type) {
    Culprit culprit = Culprit.of(type);
    Caller caller =
        Debugger.isAttached() ? new DirectCaller(culprit) : new DeadlineCaller(culprit, LIMIT);
    return new Subject(new LazyModel(type), FixtureSet.load(Visibility.PUBLIC), caller);
  }
}
