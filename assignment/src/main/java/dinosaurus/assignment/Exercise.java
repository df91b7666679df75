package dinosaurus.assignment;

import java.util.List;
import java.util.Locale;

/** Names the four exercises, in the order of the assignment. */
public enum Exercise {
  CLIP,
  SAMPLE,
  OPTIMIZE,
  MODEL;

  /** Returns the name of the folder with the cases, which is that of the method: {@code clip}. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the earlier exercises whose methods this one calls, itself or through another. */
  public List<Exercise> prerequisites() {
    return switch (this) {
      case CLIP, SAMPLE -> List.of();
      case OPTIMIZE -> List.of(CLIP);
      case MODEL -> List.of(CLIP, OPTIMIZE, SAMPLE);
    };
  }
}
