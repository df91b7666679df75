package dinosaurus.rubric.grading;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.CallHandler;
import dinosaurus.assignment.Printed;
import dinosaurus.assignment.Settings;
import dinosaurus.toolkit.CharacterModel;
import java.util.List;

/** Answers public cases as one model does, and hidden ones as another. */
final class TwoPhases extends CallHandler implements ModelProcess {

  private final ModelProcess here = new ThisProcess();
  private final CharacterModel later;
  private CharacterModel model;
  private int asked;
  private int askedAtFirst;

  TwoPhases(CharacterModel first, CharacterModel later) {
    this.model = first;
    this.later = later;
  }

  @Override
  public void use(Settings settings) {
    here.use(settings);
  }

  @Override
  public void hiddenCasesFollow() {
    model = later;
    askedAtFirst = asked;
    asked = 0;
  }

  /** Returns how often it was called on public cases. */
  int askedAtFirst() {
    return model == later ? askedAtFirst : asked;
  }

  /** Returns how often it was called on hidden cases. */
  int askedLater() {
    return model == later ? asked : 0;
  }

  /** Says at first that it has printed something, and later what nobody may read. */
  @Override
  public Printed printed() {
    return new Printed(List.of(model == later ? "secret" : "open"), 1);
  }

  @Override
  protected <R> R handle(Call<R> call) {
    asked++;
    return call.invoke(model);
  }
}
