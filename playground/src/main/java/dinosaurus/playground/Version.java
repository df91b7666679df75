package dinosaurus.playground;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Tells which dino this is and which Java runs it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String own = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "dino " + Optional.ofNullable(own).orElse("(not started from its jar)"),
      "Java " + System.getProperty("java.version")
    };
  }
}
