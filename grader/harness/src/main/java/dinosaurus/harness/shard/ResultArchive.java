package dinosaurus.harness.shard;

import dinosaurus.fixtures.Sha256;
import dinosaurus.harness.results.ResultFiles;
import dinosaurus.harness.results.Results;
import dinosaurus.harness.system.ReproducibleZip;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the reports of a shard's submissions and its table of grades, sealed with the plan's key.
 */
final class ResultArchive implements AutoCloseable {

  private static final String HEAD = "result.json";
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final Path file;
  private final ZipFile zip;
  private final Head head;

  private ResultArchive(Path file, ZipFile zip, Head head) {
    this.file = file;
    this.zip = zip;
    this.head = head;
  }

  /**
   * Says what an archive holds.
   *
   * @param plan the plan's id
   * @param shard the shard's number, from 1
   * @param sha256 the digests of the files by their paths
   * @param seal the keyed digest of all that
   */
  private record Head(String plan, int shard, SortedMap<String, String> sha256, String seal) {

    Head {
      Objects.requireNonNull(seal);
      sha256 = Collections.unmodifiableSortedMap(new TreeMap<>(sha256));
    }

    static Head of(Plan plan, int shard, SortedMap<String, String> sha256) {
      return new Head(plan.id(), shard, sha256, seal(plan, shard, sha256));
    }

    boolean isSealed(Plan by) {
      return MessageDigest.isEqual(
          seal.getBytes(StandardCharsets.UTF_8),
          seal(by, shard, sha256).getBytes(StandardCharsets.UTF_8));
    }

    private static String seal(Plan plan, int shard, SortedMap<String, String> sha256) {
      try {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(HexFormat.of().parseHex(plan.key()), mac.getAlgorithm()));
        String all = plan.id() + "\n" + shard + "\n" + MAPPER.writeValueAsString(sha256);
        return HexFormat.of().formatHex(mac.doFinal(all.getBytes(StandardCharsets.UTF_8)));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("Every JDK has HmacSHA256.", e);
      }
    }
  }

  /**
   * Packs what a run left.
   *
   * @param plan the plan
   * @param shard the shard's number, from 1
   * @param submissions the names of its submissions
   * @param results the folder of their reports
   * @param file the file to write
   * @throws IOException if a file can't be read or written
   */
  static void write(Plan plan, int shard, List<String> submissions, Path results, Path file)
      throws IOException {
    SortedMap<String, String> digests = new TreeMap<>();
    try (ReproducibleZip zip = ReproducibleZip.to(file)) {
      for (String path : paths(submissions)) {
        if (Files.exists(results.resolve(path))) {
          byte[] content = Files.readAllBytes(results.resolve(path));
          digests.put(path, Sha256.hex(content));
          zip.add(path, content);
        }
      }
      zip.add(HEAD, MAPPER.writeValueAsBytes(Head.of(plan, shard, digests)));
    }
  }

  private static List<String> paths(List<String> submissions) {
    List<String> paths = new ArrayList<>(List.of(ResultFiles.GRADES));
    submissions.forEach(name -> paths.addAll(Results.files(name)));
    return paths;
  }

  /**
   * Opens an archive.
   *
   * @param plan the plan that it must be of
   * @param shard the shard's number that it must be of
   * @param file the file, which is there
   * @throws ShardException if it is damaged, of another plan, of another shard or not sealed with
   *     the plan's key
   * @throws IOException if it can't be read
   */
  static ResultArchive open(Plan plan, int shard, Path file) throws IOException {
    ZipFile zip = zip(file);
    try {
      Head head = head(file, zip);
      String wrong = wrong(plan, shard, head);
      if (!wrong.isEmpty()) {
        throw new ShardException(file + wrong);
      }
      return new ResultArchive(file, zip, head);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static ZipFile zip(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw damaged(file);
    } catch (FileNotFoundException e) {
      throw new ShardException(file + " can't be read.");
    }
  }

  private static ShardException damaged(Path file) {
    return new ShardException(file + " is damaged.");
  }

  private static Head head(Path file, ZipFile zip) throws IOException {
    try {
      return MAPPER.readValue(read(file, zip, HEAD), Head.class);
    } catch (JacksonException | NullPointerException e) {
      throw damaged(file);
    }
  }

  private static String wrong(Plan plan, int shard, Head head) {
    if (!plan.id().equals(head.plan())) {
      return " is of another plan: of other submissions, another assignment or another dino.";
    }
    if (head.shard() != shard) {
      return " is shard " + head.shard() + " under another name.";
    }
    return head.isSealed(plan) ? "" : " isn't sealed with the plan's key: a forgery, or edited.";
  }

  /**
   * Reads all of it once.
   *
   * @throws ShardException if a file in it isn't as it was written
   */
  void check() throws IOException {
    for (String path : head.sha256().keySet()) {
      content(path);
    }
  }

  /**
   * Returns the lines of its table of grades, without the header.
   *
   * @throws ShardException if they aren't as they were written
   */
  List<String> grades() throws IOException {
    return new String(content(ResultFiles.GRADES), StandardCharsets.UTF_8).lines().skip(1).toList();
  }

  /**
   * Writes the reports of a submission to a folder.
   *
   * @param submission its name
   * @param results where to
   * @throws ShardException if a file isn't as it was written; then nothing was
   * @throws IOException if a file can't be read or written
   */
  void unpack(String submission, Results results) throws IOException {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    for (String path : Results.files(submission)) {
      if (head.sha256().containsKey(path)) {
        contents.put(path, content(path));
      }
    }
    results.restore(submission, contents);
  }

  private byte[] content(String path) throws IOException {
    byte[] content = read(file, zip, path);
    if (!Sha256.hex(content).equals(head.sha256().get(path))) {
      throw damaged(file);
    }
    return content;
  }

  private static byte[] read(Path file, ZipFile zip, String path) throws IOException {
    ZipEntry entry = zip.getEntry(path);
    if (entry == null) {
      throw damaged(file);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readAllBytes();
    } catch (ZipException | EOFException e) {
      throw damaged(file);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
