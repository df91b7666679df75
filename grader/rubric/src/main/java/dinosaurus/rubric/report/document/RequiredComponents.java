package dinosaurus.rubric.report.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Tells Jackson that a component must be there, unless it is an {@link Optional}. */
final class RequiredComponents extends JacksonAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  static JsonInclude.Value leaveOutAbsentOnes(JsonInclude.Value inclusion) {
    return inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT);
  }

  @Override
  public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
    return member.getRawType() != Optional.class;
  }
}
