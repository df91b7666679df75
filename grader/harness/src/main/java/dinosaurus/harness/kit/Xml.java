package dinosaurus.harness.kit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads XML, takes elements out and leaves the rest of the text as it was. */
final class Xml {

  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private Xml() {}

  static Document read(byte[] text) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("A pom.xml of the repository can't be read: " + e, e);
    }
  }

  static byte[] write(Document document) {
    try {
      Transformer transformer = TransformerFactory.newInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter text = new StringWriter();
      transformer.transform(new DOMSource(document.getDocumentElement()), new StreamResult(text));
      String lines = DECLARATION + text.toString().replace("\r\n", "\n") + "\n";
      return lines.getBytes(StandardCharsets.UTF_8);
    } catch (TransformerException e) {
      throw new IllegalStateException("A pom.xml of the kit can't be written: " + e, e);
    }
  }

  /**
   * Returns the elements at a path below an element: {@code all(project, "build/plugins/plugin")}.
   */
  static List<Element> all(Element top, String path) {
    Stream<Element> found = Stream.of(top);
    for (String name : path.split("/")) {
      found = found.flatMap(Xml::children).filter(child -> child.getTagName().equals(name));
    }
    return found.toList();
  }

  /** Returns the text of an element's child, or an empty one. */
  static String text(Element parent, String child) {
    return all(parent, child).stream().findFirst().map(Xml::text).orElse("");
  }

  static String text(Element element) {
    return element.getTextContent().strip();
  }

  /** Removes an element with its line; and what holds it, if that is empty then. */
  static void remove(Element element) {
    Element parent = (Element) element.getParentNode();
    List<Node> gone = new ArrayList<>(List.of(element));
    Optional.ofNullable(element.getPreviousSibling())
        .filter(node -> node.getNodeType() == Node.TEXT_NODE)
        .ifPresent(gone::add);
    gone.forEach(parent::removeChild);
    if (children(parent).findAny().isEmpty()) {
      remove(parent);
    }
  }

  static Stream<Element> children(Element parent) {
    return IntStream.range(0, parent.getChildNodes().getLength())
        .mapToObj(parent.getChildNodes()::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList()
        .stream();
  }
}
