package dinosaurus.harness.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.harness.intake.Layout.LayoutException;
import dinosaurus.harness.results.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the download called a submission is kept to the character, for the way back. */
class OriginTest {

  @TempDir Path folder;

  private void file(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
  }

  private Map<String, Origin> origins(Path download) throws IOException, LayoutException {
    try (Intake intake = Intake.of(List.of(download), folder.resolve("grades"), Optional.empty())) {
      Map<String, Origin> origins = new LinkedHashMap<>();
      intake.submissions().forEach(one -> origins.put(one.name(), one.origin()));
      return origins;
    }
  }

  @Test
  void ofMoodlesFoldersAndFiles() throws IOException, LayoutException {
    file("class/Zo\u00eb O'Neil_12_assignsubmission_file_/DinosaurModel.java");
    file("class/Zo\u00eb O'Neil_12_assignsubmission_onlinetext_/onlinetext.html");
    file("class/Ben Lee_7_assignsubmission_file_DinosaurModel.java");
    assertEquals(
        Map.of(
            "Zo\u00eb O'Neil_12",
            new Origin(
                "moodle",
                List.of(
                    "Zo\u00eb O'Neil_12_assignsubmission_file_",
                    "Zo\u00eb O'Neil_12_assignsubmission_onlinetext_")),
            "Ben Lee_7",
            new Origin("moodle", List.of("Ben Lee_7_assignsubmission_file_DinosaurModel.java"))),
        origins(folder.resolve("class")));
  }

  @Test
  void ofCanvassFiles() throws IOException, LayoutException {
    file("class/cruzanna_LATE_12_345_DinosaurModel-1.java");
    file("class/cruzanna_LATE_12_346_Helper.java");
    assertEquals(
        Map.of(
            "cruzanna_12",
            new Origin(
                "canvas",
                List.of(
                    "cruzanna_LATE_12_345_DinosaurModel-1.java",
                    "cruzanna_LATE_12_346_Helper.java"))),
        origins(folder.resolve("class")));
  }

  @Test
  void ofPlainFolders() throws IOException, LayoutException {
    file("class/anna/DinosaurModel.java");
    file("class/ben.java");
    assertEquals(
        Map.of(
            "anna", new Origin("plain", List.of("anna")),
            "ben", new Origin("plain", List.of("ben.java"))),
        origins(folder.resolve("class")));
  }

  @Test
  void ofAnArchiveAsItSpellsNamesThatTheDiskDoesNotTake() throws IOException, LayoutException {
    String anna = "Anna: A\u0308rger_12_assignsubmission_file_";
    String ben = "Ben Lee_7_assignsubmission_file_";
    Path zip =
        Files.write(
            folder.resolve("class.zip"),
            Archives.zip(
                Map.of(
                    anna + "/DinosaurModel.java", new byte[0],
                    ben + "/DinosaurModel.java", new byte[0])));
    assertEquals(
        List.of(List.of(anna), List.of(ben)),
        origins(zip).values().stream().map(Origin::members).toList());
  }

  @Test
  void ofASingleFileThereIsNone() throws IOException, LayoutException {
    file("DinosaurModel.java");
    assertEquals(
        List.of(Origin.UNKNOWN),
        List.copyOf(origins(folder.resolve("DinosaurModel.java")).values()));
  }
}
