package dinosaurus.harness.sandbox;

import dinosaurus.assignment.Call;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.worker.Worker;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_CDRM;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.CommonOps_FDRM;
import org.ejml.dense.row.CommonOps_ZDRM;
import org.ejml.simple.SimpleMatrix;
import org.ejml.sparse.csc.CommonOps_DSCC;
import org.ejml.sparse.csc.CommonOps_FSCC;

/** Finds the class paths of the processes from where this process has its own classes. */
public final class ClassPaths {

  private static final List<Class<?>> EJML =
      List.of(
          SimpleMatrix.class,
          DMatrixRMaj.class,
          CommonOps_DDRM.class,
          CommonOps_FDRM.class,
          CommonOps_ZDRM.class,
          CommonOps_CDRM.class,
          CommonOps_DSCC.class,
          CommonOps_FSCC.class);

  private ClassPaths() {}

  /**
   * Returns what our processes beside a submission have: the worker first, the assignment, the
   * toolkit and EJML.
   */
  public static List<Path> worker() {
    return path(Worker.class, Call.class, CharacterModel.class);
  }

  /** Returns a class path as {@code java} takes it. */
  public static String joined(List<Path> path) {
    return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static List<Path> path(Class<?>... ours) {
    return Stream.concat(Stream.of(ours), EJML.stream()).map(ClassPaths::home).distinct().toList();
  }

  /** Returns where a class comes from: a jar, or a folder of classes. */
  public static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The class path of " + type.getName() + " is unusable.", e);
    }
  }
}
