package dinosaurus.rubric.diagnosis;

import static dinosaurus.assignment.Exercise.CLIP;
import static dinosaurus.assignment.Exercise.MODEL;
import static dinosaurus.assignment.Exercise.OPTIMIZE;
import static dinosaurus.assignment.Exercise.SAMPLE;
import static dinosaurus.rubric.diagnosis.MadeUp.extreme;
import static dinosaurus.rubric.diagnosis.MadeUp.mistake;
import static dinosaurus.rubric.diagnosis.MadeUp.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.KnownMistake;
import dinosaurus.rubric.score.Diagnosis;
import dinosaurus.rubric.score.Diagnosis.Combined;
import dinosaurus.rubric.score.Diagnosis.FollowsFrom;
import dinosaurus.rubric.score.Diagnosis.MayFollowFrom;
import dinosaurus.rubric.score.Diagnosis.Named;
import dinosaurus.rubric.score.Diagnosis.OneOf;
import dinosaurus.rubric.score.Diagnosis.Silent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The diagnosis")
class MatcherTest {

  private static final KnownMistake C01 = mistake("C01");
  private static final KnownMistake C02 = mistake("C02");
  private static final KnownMistake TWIN = mistake("C03", C02.hint());
  private static final KnownMistake S01 = mistake("S01");
  private static final KnownMistake O01 = mistake("O01");
  private static final KnownMistake O02 = mistake("O02");
  private static final KnownMistake M01 = mistake("M01");
  private static final List<KnownMistake> KNOWN = List.of(C01, C02, TWIN, S01, O01, O02, M01);
  private static final Silent SILENT = new Silent();

  private static Map<Exercise, Diagnosis> diagnose(Observation... observations) {
    return Matcher.diagnose(KNOWN, List.of(observations));
  }

  private static Diagnosis clip(Observation... observations) {
    return diagnose(observations).get(CLIP);
  }

  @Test
  @DisplayName("names the mistake whose answers came back on every case")
  void exact() {
    assertEquals(
        new Named(C01),
        clip(
            seen(CLIP, "dWax=1", "C01", "dWax=1", "C02", "dWax=1"),
            seen(CLIP, "db=2", "C01", "db=2", "C02", "db=3"),
            seen(CLIP, "", "C01", "", "C02", "")));
  }

  @Test
  @DisplayName("tolerates rounding, and no more than that")
  void rounding() {
    assertEquals(new Named(C01), clip(seen(CLIP, "dWax=1.0000000001", "C01", "dWax=1")));
    assertEquals(SILENT, clip(seen(CLIP, "dWax=1.00000001", "C01", "dWax=1")));
  }

  @Test
  @DisplayName("keeps silent where one case speaks against the mistake")
  void contradicted() {
    Observation agrees = seen(CLIP, "dWax=1", "C01", "dWax=1");
    assertEquals(SILENT, clip(agrees, seen(CLIP, "dWax=2", "C01", "dWax=1")));
    assertEquals(SILENT, clip(agrees, seen(CLIP, "", "C01", "dWax=1")));
    assertEquals(SILENT, clip(agrees, seen(CLIP, "dWax=1", "C01", "")));
    assertEquals(SILENT, clip(agrees, seen(CLIP, "dWax=1 db=1", "C01", "dWax=1")));
    assertEquals(SILENT, clip(agrees, seen(CLIP, "dWax=1", "C01", "dWax=1 db=1")));
  }

  @Test
  @DisplayName("leaves out the extreme cases where no mistake agrees with all")
  void extremes() {
    Observation agrees = seen(CLIP, "dWax=1", "C01", "dWax=1", "C02", "dWax=1", "C03", "dWax=1");
    Observation speaks = extreme(seen(CLIP, "db=2", "C01", "db=2", "C02", "db=3", "C03", "db=3"));
    Observation agreesToo = seen(CLIP, "db=1", "C01", "db=1", "C02", "db=2", "C03", "db=2");
    Observation other = extreme(seen(CLIP, "db=9", "C01", "db=2", "C02", "db=3", "C03", "db=3"));
    assertEquals(new Named(C01), clip(agrees, speaks));
    assertEquals(new Named(C01), clip(agrees, agreesToo, other));
    assertEquals(SILENT, clip(agrees, other));
    assertEquals(SILENT, clip(other));
  }

  @Test
  @DisplayName("keeps silent where all that is known is that the call crashed or never ended")
  void noEvidence() {
    assertEquals(SILENT, clip(seen(CLIP, "crashed=1", "C01", "crashed=1")));
    assertEquals(SILENT, clip(seen(CLIP, "endless=1", "C01", "endless=1")));
    assertEquals(new Named(C01), clip(seen(CLIP, "thrown=1", "C01", "thrown=1")));
    assertEquals(
        new Named(C01),
        clip(seen(CLIP, "crashed=1", "C01", "crashed=1"), seen(CLIP, "dWax=1", "C01", "dWax=1")));
  }

  @Test
  @DisplayName("keeps silent where nothing is wrong, or nothing is known of what is")
  void nothing() {
    assertEquals(SILENT, clip());
    assertEquals(SILENT, clip(seen(CLIP, "", "C01", "")));
    assertEquals(SILENT, clip(seen(CLIP, "dWax=1")));
  }

  @Test
  @DisplayName("takes a case on which a mistake wasn't tried neither for nor against it")
  void untried() {
    assertEquals(new Named(C01), clip(seen(CLIP, "dWax=1", "C01", "dWax=1"), seen(CLIP, "db=9")));
    assertEquals(SILENT, clip(seen(CLIP, "", "C01", ""), seen(CLIP, "db=9")));
  }

  @Test
  @DisplayName("gives one hint for mistakes that answer alike, and none if they have two")
  void ambiguous() {
    assertEquals(
        new OneOf(List.of(C02, TWIN)),
        clip(seen(CLIP, "dWax=1", "C01", "dWax=2", "C02", "dWax=1", "C03", "dWax=1")));
    assertEquals(
        SILENT, clip(seen(CLIP, "dWax=1", "C01", "dWax=1", "C02", "dWax=1", "C03", "dWax=1")));
  }

  @Test
  @DisplayName("names two mistakes that share the wrong parts out between them")
  void combined() {
    assertEquals(
        new Combined(List.of(new Named(O01), new Named(O02))),
        diagnose(
                seen(OPTIMIZE, "loss=1 Wax=2", "O01", "loss=1", "O02", "Wax=2"),
                seen(OPTIMIZE, "loss=3", "O01", "loss=3", "O02", ""))
            .get(OPTIMIZE));
  }

  @Test
  @DisplayName("keeps silent where two mistakes change one part, since nobody knows into what")
  void overlapping() {
    Observation first = seen(OPTIMIZE, "Wax=1", "O01", "Wax=1", "O02", "");
    Observation second = seen(OPTIMIZE, "Wax=2", "O01", "", "O02", "Wax=2");
    assertEquals(
        new Combined(List.of(new Named(O01), new Named(O02))),
        diagnose(first, second).get(OPTIMIZE));
    Observation both = seen(OPTIMIZE, "Wax=7", "O01", "Wax=1", "O02", "Wax=2");
    assertEquals(SILENT, diagnose(both, first, second).get(OPTIMIZE));
  }

  @Test
  @DisplayName("expects nothing of a call that throws but the exception")
  void thrown() {
    assertEquals(
        new Combined(List.of(new Named(O01), new Named(O02))),
        diagnose(
                seen(OPTIMIZE, "thrown=1", "O01", "thrown=1", "O02", "loss=5"),
                seen(OPTIMIZE, "loss=6", "O01", "", "O02", "loss=6"))
            .get(OPTIMIZE));
    assertEquals(
        SILENT,
        diagnose(
                seen(OPTIMIZE, "thrown=1", "O01", "thrown=1", "O02", "loss=5"),
                seen(OPTIMIZE, "", "O01", "", "O02", ""),
                seen(OPTIMIZE, "loss=6", "O01", "thrown=1", "O02", "loss=6"))
            .get(OPTIMIZE));
  }

  @Test
  @DisplayName("says that a failure follows from an earlier mistake, rather than name another")
  void follows() {
    Map<Exercise, Diagnosis> diagnoses =
        diagnose(
            seen(CLIP, "dWax=1", "C01", "dWax=1"),
            seen(OPTIMIZE, "Wax=2", "C01", "Wax=2", "O01", "Wax=2"),
            seen(MODEL, "Wax=3", "C01", "Wax=3", "O01", "Wax=3", "M01", "Wax=3"));
    assertEquals(new Named(C01), diagnoses.get(CLIP));
    assertEquals(new FollowsFrom(new Named(C01)), diagnoses.get(OPTIMIZE));
    assertEquals(new FollowsFrom(new Named(C01)), diagnoses.get(MODEL));
  }

  @Test
  @DisplayName("blames no earlier mistake that the earlier cases don't show")
  void innocent() {
    assertEquals(
        SILENT,
        diagnose(seen(CLIP, "", "C01", "dWax=1"), seen(OPTIMIZE, "Wax=2", "C01", "Wax=2"))
            .get(OPTIMIZE));
  }

  @Test
  @DisplayName("combines an earlier mistake with one of the exercise's own")
  void followsInPart() {
    Observation clip = seen(CLIP, "dWax=1", "C01", "dWax=1");
    assertEquals(
        new Combined(List.of(new FollowsFrom(new Named(C01)), new Named(O01))),
        diagnose(clip, seen(OPTIMIZE, "loss=1 Wax=2", "C01", "Wax=2", "O01", "loss=1"))
            .get(OPTIMIZE));
    assertEquals(
        new Named(O01),
        diagnose(clip, seen(OPTIMIZE, "loss=1", "C01", "", "O01", "loss=1")).get(OPTIMIZE));
  }

  @Test
  @DisplayName("names an earlier mistake and one of the exercise's own that also act on one part")
  void followsAndOverlaps() {
    Observation clip = seen(CLIP, "dWax=1", "C01", "dWax=1");
    Observation both = seen(OPTIMIZE, "dWax=1 Wax=7", "C01", "dWax=1 Wax=2", "O01", "Wax=3");
    Observation alone = seen(OPTIMIZE, "Wax=4", "C01", "", "O01", "Wax=4");
    assertEquals(
        new Combined(List.of(new FollowsFrom(new Named(C01)), new Named(O01))),
        diagnose(clip, both, alone).get(OPTIMIZE));
    assertEquals(new MayFollowFrom(List.of(CLIP)), diagnose(clip, both).get(OPTIMIZE));
    assertEquals(
        SILENT,
        diagnose(clip, both, seen(OPTIMIZE, "Wax=5", "C01", "", "O01", "Wax=4")).get(OPTIMIZE));
    Observation blurred = seen(OPTIMIZE, "Wax=7", "C01", "Wax=2", "O01", "Wax=3");
    assertEquals(SILENT, diagnose(clip, blurred, alone).get(OPTIMIZE), "C01 never shows alone");
  }

  @Test
  @DisplayName("leaves out of account what an unknown earlier mistake can change")
  void unknownEarlier() {
    Observation sample = seen(SAMPLE, "indices=9", "S01", "indices=1");
    assertEquals(
        new Named(M01),
        diagnose(sample, seen(MODEL, "losses=1 names=8", "M01", "losses=1 names=2")).get(MODEL));
    Observation clip = seen(CLIP, "dWax=9", "C01", "dWax=1");
    assertEquals(
        new MayFollowFrom(List.of(CLIP)),
        diagnose(clip, seen(OPTIMIZE, "dWax=3 Wax=2", "O01", "dWax=3 Wax=2")).get(OPTIMIZE));
    assertEquals(SILENT, diagnose(clip, seen(OPTIMIZE, "loss=3", "O01", "loss=2")).get(OPTIMIZE));
  }

  @Test
  @DisplayName("knows that an unknown clip changes no parameter where the gradients are right")
  void unknownClip() {
    Observation clip = seen(CLIP, "dWax=9", "C01", "dWax=1");
    Observation clipped = seen(OPTIMIZE, "dWax=8 Wax=7", "O01", "Wax=2");
    assertEquals(
        new Named(O01),
        diagnose(clip, clipped, seen(OPTIMIZE, "Wax=2", "O01", "Wax=2")).get(OPTIMIZE));
    assertEquals(
        SILENT, diagnose(clip, clipped, seen(OPTIMIZE, "Wax=3", "O01", "Wax=2")).get(OPTIMIZE));
  }

  @Test
  @DisplayName("sees nothing of a clip in training whose steps are right")
  void unseenClip() {
    Observation clip = seen(CLIP, "dWax=9", "C01", "dWax=1");
    Observation right = seen(OPTIMIZE, "");
    Observation training = seen(MODEL, "Wax=3", "M01", "Wax=3");
    assertEquals(new Named(M01), diagnose(clip, right, training).get(MODEL));
    assertEquals(SILENT, diagnose(clip, right, seen(MODEL, "Wax=3")).get(MODEL));
    assertEquals(
        new MayFollowFrom(List.of(CLIP, OPTIMIZE)),
        diagnose(clip, seen(OPTIMIZE, "dWax=8"), training).get(MODEL));
  }

  @Test
  @DisplayName("suspects no exercise that itself follows from an earlier one")
  void suspectedFirst() {
    assertEquals(
        new MayFollowFrom(List.of(CLIP)),
        diagnose(
                seen(CLIP, "dWax=1", "C01", "dWax=1"),
                seen(OPTIMIZE, "Wax=2", "C01", "Wax=2"),
                seen(MODEL, "Wax=3"))
            .get(MODEL));
  }

  @Test
  @DisplayName("suspects a known earlier mistake where it wasn't tried, and only there")
  void suspected() {
    Observation sample = seen(SAMPLE, "indices=1", "S01", "indices=1");
    Observation untried = seen(MODEL, "names=5");
    assertEquals(new MayFollowFrom(List.of(SAMPLE)), diagnose(sample, untried).get(MODEL));
    assertEquals(SILENT, diagnose(sample, untried, seen(MODEL, "names=5", "S01", "")).get(MODEL));
    assertEquals(SILENT, diagnose(sample, untried, seen(MODEL, "checkpoints=5")).get(MODEL));
  }

  @Test
  @DisplayName("leaves out of account what an earlier mistake can change that was tried nowhere")
  void untriedLater() {
    Observation sample = seen(SAMPLE, "indices=1", "S01", "indices=1");
    Observation trained = seen(MODEL, "losses=1 names=8", "M01", "losses=1 names=2");
    assertEquals(new Named(M01), diagnose(sample, trained).get(MODEL));
  }

  @Test
  @DisplayName("names a mistake that is generated, but makes no pair of it")
  void generated() {
    KnownMistake generated = mistake("O-rate-2");
    List<KnownMistake> known = List.of(O01, generated);
    Observation alone = seen(OPTIMIZE, "Wax=2", "O01", "", "O-rate-2", "Wax=2");
    assertEquals(new Named(generated), Matcher.diagnose(known, List.of(alone)).get(OPTIMIZE));
    Observation other = seen(OPTIMIZE, "loss=1", "O01", "loss=1", "O-rate-2", "");
    assertEquals(SILENT, Matcher.diagnose(known, List.of(alone, other)).get(OPTIMIZE));
  }
}
