package dinosaurus.harness.shard;

import dinosaurus.fixtures.Sha256;
import dinosaurus.harness.intake.SourceFiles;
import dinosaurus.harness.intake.SourceFinder.Source;
import dinosaurus.harness.intake.Submission;
import dinosaurus.harness.results.Origin;
import dinosaurus.harness.results.Student;
import dinosaurus.harness.system.ReproducibleZip;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds submissions in a file, as far as they are graded: their sources, each once however many
 * students have it, and whose they are.
 */
public final class PackedSubmissions implements AutoCloseable {

  private static final String LIST = "submissions.json";
  private static final String FILES = "files/";
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final ZipFile zip;
  private final List<Submission> submissions;

  private PackedSubmissions(ZipFile zip, List<Submission> submissions) {
    this.zip = zip;
    this.submissions = submissions;
  }

  /** Says what was found where a submission should be. */
  private enum Finding {
    FOUND,
    MISSING,
    UNREADABLE,
    AMBIGUOUS
  }

  /**
   * Holds one of them.
   *
   * @param notes how the sources were read, or why there are none
   * @param files the digests of the sources by their paths
   */
  private record Packed(
      String name,
      Student student,
      Origin origin,
      Finding finding,
      List<String> notes,
      SortedMap<String, String> files) {

    static Packed of(Submission submission, SortedMap<String, byte[]> contents) {
      Source source = submission.source();
      SortedMap<String, String> files = new TreeMap<>();
      if (source instanceof Source.Found found) {
        found.sources().files().forEach((path, text) -> files.put(path, keep(text, contents)));
        return of(submission, Finding.FOUND, found.sources().notes(), files);
      }
      if (source instanceof Source.Unreadable unreadable) {
        return of(submission, Finding.UNREADABLE, List.of(unreadable.message()), files);
      }
      if (source instanceof Source.Ambiguous ambiguous) {
        return of(submission, Finding.AMBIGUOUS, List.of(ambiguous.message()), files);
      }
      String why = ((Source.Missing) source).message();
      return of(submission, Finding.MISSING, List.of(why), files);
    }

    private static Packed of(
        Submission one, Finding finding, List<String> notes, SortedMap<String, String> files) {
      return new Packed(one.name(), one.student(), one.origin(), finding, notes, files);
    }

    private static String keep(byte[] text, SortedMap<String, byte[]> contents) {
      String digest = Sha256.hex(text);
      contents.put(FILES + digest, text);
      return digest;
    }

    Submission in(ZipFile zip) {
      return new Submission(name, student, any -> source(zip), origin);
    }

    private Source source(ZipFile zip) {
      return switch (finding) {
        case FOUND -> new Source.Found(new SourceFiles(texts(zip), notes));
        case MISSING -> new Source.Missing(notes.get(0));
        case UNREADABLE -> new Source.Unreadable(notes.get(0));
        case AMBIGUOUS -> new Source.Ambiguous(notes.get(0));
      };
    }

    private SortedMap<String, byte[]> texts(ZipFile zip) {
      SortedMap<String, byte[]> texts = new TreeMap<>();
      files.forEach((path, digest) -> texts.put(path, bytes(zip, FILES + digest)));
      return texts;
    }
  }

  /**
   * Packs submissions.
   *
   * @return the file's bytes, which depend on the submissions alone
   * @throws IOException if there is no memory for them
   */
  static byte[] pack(List<Submission> submissions) throws IOException {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    List<Packed> packed = new ArrayList<>();
    for (Submission submission : submissions) {
      packed.add(Packed.of(submission, contents));
    }
    contents.put(LIST, MAPPER.writeValueAsBytes(packed));
    return ReproducibleZip.ofFiles(contents);
  }

  /** Opens a file that {@link #pack} made. */
  static PackedSubmissions open(Path file) throws IOException {
    ZipFile zip = new ZipFile(file.toFile());
    Packed[] packed = MAPPER.readValue(bytes(zip, LIST), Packed[].class);
    return new PackedSubmissions(zip, Arrays.stream(packed).map(one -> one.in(zip)).toList());
  }

  private static byte[] bytes(ZipFile zip, String name) {
    try (InputStream in = zip.getInputStream(new ZipEntry(name))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the submissions in their order; their sources are read as long as this is open. */
  public List<Submission> submissions() {
    return submissions;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
