package dinosaurus.rubric.report.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dinosaurus.rubric.score.Evidence.ClippedValues;
import dinosaurus.rubric.score.Evidence.LossCurves;
import dinosaurus.rubric.score.Evidence.SideBySide;
import dinosaurus.rubric.score.Evidence.TensorErrors;
import dinosaurus.rubric.score.Evidence.WrongDraw;

/** Tells Jackson the names of the kinds of evidence, which know nothing of JSON. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = TensorErrors.class, name = "tensorErrors"),
  @JsonSubTypes.Type(value = WrongDraw.class, name = "wrongDraw"),
  @JsonSubTypes.Type(value = LossCurves.class, name = "lossCurves"),
  @JsonSubTypes.Type(value = ClippedValues.class, name = "clippedValues"),
  @JsonSubTypes.Type(value = SideBySide.class, name = "sideBySide")
})
interface EvidenceKinds {}
