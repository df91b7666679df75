package dinosaurus.rubric;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the subject to the graded tests: that of the test class, or else that of the session. */
public final class SubjectResolver implements ParameterResolver {

  /** Where the stores of JUnit keep the subject, under its class as the key. */
  public static final Object[] NAMESPACE = {Subject.class.getName()};

  private static final ExtensionContext.Namespace STORE =
      ExtensionContext.Namespace.create(NAMESPACE);

  /** Gives a test class its subject. */
  public static void put(ExtensionContext context, Subject subject) {
    context.getStore(STORE).put(Subject.class, subject);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Subject.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Subject ofClass = context.getStore(STORE).get(Subject.class, Subject.class);
    Subject subject =
        ofClass != null
            ? ofClass
            : context
                .getStore(StoreScope.LAUNCHER_SESSION, STORE)
                .get(Subject.class, Subject.class);
    if (subject == null) {
      throw new ParameterResolutionException(
          "There is no model to test; annotate the test class with @ModelUnderTest.");
    }
    return subject;
  }
}
