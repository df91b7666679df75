package dinosaurus.rubric;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the subject of a test class to its graded tests. */
public final class SubjectResolver implements ParameterResolver {

  private static final ExtensionContext.Namespace STORE =
      ExtensionContext.Namespace.create(Subject.class.getName());

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
    Subject subject = context.getStore(STORE).get(Subject.class, Subject.class);
    if (subject == null) {
      throw new ParameterResolutionException(
          "There is no model to test; annotate the test class with @ModelUnderTest.");
    }
    return subject;
  }
}
