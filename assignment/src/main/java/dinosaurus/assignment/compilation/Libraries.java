package dinosaurus.assignment.compilation;

import dinosaurus.toolkit.CharacterModel;
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

/** Finds the libraries of the assignment from where this process has its own classes. */
public final class Libraries {

  private static final List<Class<?>> OF_STUDENTS =
      List.of(
          CharacterModel.class,
          SimpleMatrix.class,
          DMatrixRMaj.class,
          CommonOps_DDRM.class,
          CommonOps_FDRM.class,
          CommonOps_ZDRM.class,
          CommonOps_CDRM.class,
          CommonOps_DSCC.class,
          CommonOps_FSCC.class);

  private Libraries() {}

  /** Returns what students may use: the toolkit and EJML. */
  public static List<Path> ofStudents() {
    return OF_STUDENTS.stream().map(Libraries::home).distinct().toList();
  }

  /** Returns libraries as a class path. */
  public static String joined(List<Path> libraries) {
    return libraries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /** Returns where some classes come from, and after them what students may use. */
  public static List<Path> before(Class<?>... types) {
    return Stream.concat(Stream.of(types).map(Libraries::home), ofStudents().stream()).toList();
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
