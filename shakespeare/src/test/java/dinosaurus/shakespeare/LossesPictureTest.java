package dinosaurus.shakespeare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.shakespeare.Epochs.Epoch;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The picture of the losses. */
class LossesPictureTest {

  private static final List<Epoch> EPOCHS =
      List.of(new Epoch(1, 40, 3, 2.5), new Epoch(2, 40, 2, 1.9), new Epoch(3, 40, 1.5, 2.1));

  private static Element parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)))
        .getDocumentElement();
  }

  @Test
  void hasACurveForEachLossAndMarksTheBest() throws Exception {
    Element svg = parse(LossesPicture.of(EPOCHS, "the sonnets"));
    NodeList curves = svg.getElementsByTagName("polyline");
    assertEquals(2, curves.getLength());
    String heldOut = ((Element) curves.item(1)).getAttribute("points");
    Element best = (Element) svg.getElementsByTagName("circle").item(0);
    assertEquals(heldOut.split(" ")[1], best.getAttribute("cx") + "," + best.getAttribute("cy"));
    String told = svg.getElementsByTagName("desc").item(0).getTextContent();
    assertTrue(told.contains("least after epoch 2, 1.90, and at last 2.10"), told);
  }

  @Test
  void theHigherLossIsHigherUp() throws Exception {
    Element svg = parse(LossesPicture.of(EPOCHS, "the sonnets"));
    String[] learned =
        ((Element) svg.getElementsByTagName("polyline").item(0)).getAttribute("points").split(" ");
    assertEquals("80.0,152.5", learned[0]);
    assertEquals("600.0,340.0", learned[2]);
  }

  @Test
  void epochsThatGoOnBeginAtTheLeft() throws Exception {
    Element svg =
        parse(LossesPicture.of(List.of(new Epoch(28, 1, 2, 2), new Epoch(29, 1, 1, 1)), "more"));
    NodeList curves = svg.getElementsByTagName("polyline");
    assertTrue(((Element) curves.item(0)).getAttribute("points").startsWith("80.0,"));
    assertTrue(svg.getTextContent().contains("28"), svg.getTextContent());
  }

  @Test
  void anyNameOfAFileAndOneEpochWillDo() throws Exception {
    parse(LossesPicture.of(List.of(new Epoch(1, 1, 2, 2)), "<a> & \u0001.txt"));
  }
}
