package dinosaurus.playground;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Parses XML, which fails where it isn't well-formed. */
public final class Xml {

  private Xml() {}

  /**
   * Parses a text.
   *
   * @param text the XML
   * @return the document
   */
  public static Document parse(String text) {
    try {
      var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new StringReader(text)));
    } catch (Exception e) {
      throw new AssertionError("Not well-formed: " + e.getMessage() + "\n" + text, e);
    }
  }
}
