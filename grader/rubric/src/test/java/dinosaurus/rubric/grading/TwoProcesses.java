package dinosaurus.rubric.grading;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.CallHandler;
import dinosaurus.assignment.Printed;
import dinosaurus.assignment.Settings;
import dinosaurus.toolkit.CharacterModel;
import java.util.List;

/** Answers as one model does until it starts again, and then as another. */
final class TwoProcesses extends CallHandler implements ModelProcess {

  private final ModelProcess here = new ThisProcess();
  private final CharacterModel later;
  private CharacterModel model;
  private int asked;
  private int askedAtFirst;

  TwoProcesses(CharacterModel first, CharacterModel later) {
    this.model = first;
    this.later = later;
  }

  @Override
  public void use(Settings settings) {
    here.use(settings);
  }

  @Override
  public void restart() {
    model = later;
    askedAtFirst = asked;
    asked = 0;
  }

  /** Returns how often it was called before it started again. */
  int askedAtFirst() {
    return model == later ? askedAtFirst : asked;
  }

  /** Returns how often it was called afterwards. */
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
