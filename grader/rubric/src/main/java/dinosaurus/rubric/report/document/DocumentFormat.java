package dinosaurus.rubric.report.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dinosaurus.rubric.score.Evidence;
import dinosaurus.rubric.score.Evidence.ClippedValues;
import dinosaurus.rubric.score.Evidence.LossCurves;
import dinosaurus.rubric.score.Evidence.SideBySide;
import dinosaurus.rubric.score.Evidence.TensorErrors;
import dinosaurus.rubric.score.Evidence.WrongDraw;
import dinosaurus.rubric.score.Finding;
import dinosaurus.rubric.score.PlainText;
import dinosaurus.rubric.score.PrintedCase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes documents as {@code report.schema.json} describes them, and reads them back.
 *
 * <p>The keys stand in the order of the records' components. A number that JSON has no digits for
 * is the text {@code NaN}, {@code Infinity} or {@code -Infinity}.
 */
final class DocumentFormat {

  private static final int MOST_BYTES = 32 << 20;
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enumNamingStrategy(EnumNamingStrategies.LOWER_CAMEL_CASE)
          .addMixIn(Evidence.class, EvidenceKinds.class)
          .addMixIn(Finding.class, CaseNames.class)
          .addMixIn(PrintedCase.class, CaseNames.class)
          .annotationIntrospector(new RequiredComponents())
          .changeDefaultPropertyInclusion(RequiredComponents::leaveOutAbsentOnes)
          .build();

  private DocumentFormat() {}

  /** Returns the text, which ends with a line break. */
  static String write(ReportDocument document) {
    return MAPPER.writer().with(printer()).writeValueAsString(document) + "\n";
  }

  private static DefaultPrettyPrinter printer() {
    return new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
  }

  static ReportDocument read(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw refused(file, "it has more than " + MOST_BYTES + " bytes.", null);
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    try {
      return document(MAPPER.readTree(text));
    } catch (JacksonException e) {
      throw refused(file, where(e) + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw refused(file, e.getMessage(), e);
    }
  }

  private static ReportDocument document(JsonNode root) {
    int version = root.required("version").asInt(0);
    if (version != ReportDocument.VERSION) {
      throw new IllegalArgumentException(
          "its version is "
              + version
              + ", but must be "
              + ReportDocument.VERSION
              + "; grade the submission again.");
    }
    return MAPPER.treeToValue(HarmlessTexts.in(root), ReportDocument.class);
  }

  /** Says where a malformed part stands: {@code exercises[0].earned: }. */
  private static String where(JacksonException e) {
    String path =
        e.getPath().stream()
            .map(
                step ->
                    step.getPropertyName() == null
                        ? "[" + step.getIndex() + "]"
                        : "." + step.getPropertyName())
            .collect(Collectors.joining());
    return path.isEmpty() ? "" : path.substring(1) + ": ";
  }

  private static IllegalArgumentException refused(Path file, String why, Exception cause) {
    String line = PlainText.line(why.lines().findFirst().orElse("it is empty."));
    return new IllegalArgumentException(
        file + " isn't the report.json of a submission: " + line, cause);
  }

  /** Tells Jackson the names of the kinds of evidence, which know nothing of JSON. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = TensorErrors.class, name = "tensorErrors"),
    @JsonSubTypes.Type(value = WrongDraw.class, name = "wrongDraw"),
    @JsonSubTypes.Type(value = LossCurves.class, name = "lossCurves"),
    @JsonSubTypes.Type(value = ClippedValues.class, name = "clippedValues"),
    @JsonSubTypes.Type(value = SideBySide.class, name = "sideBySide")
  })
  private interface EvidenceKinds {}

  /** Tells Jackson how a report names the components that tell of a case. */
  private interface CaseNames {
    @JsonProperty("case")
    String caseId();

    @JsonProperty("title")
    String caseTitle();
  }

  /** Tells Jackson that a component must be there, unless it is an {@link Optional}. */
  private static final class RequiredComponents extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    static JsonInclude.Value leaveOutAbsentOnes(JsonInclude.Value inclusion) {
      return inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT);
    }

    @Override
    public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
      return member.getRawType() != Optional.class;
    }
  }
}
