package dinosaurus.rubric.report.export;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML with the JDK's own writer, an element on each line. */
final class Xml {

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;

  Xml() {
    try {
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      out.writeStartDocument("UTF-8", "1.0");
      out.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Begins an element, with names and values of its attributes in turn. */
  Xml open(String element, String... attributes) {
    try {
      out.writeStartElement(element);
      attributes(attributes);
      out.writeCharacters("\n");
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes an element with nothing in it. */
  Xml empty(String element, String... attributes) {
    try {
      out.writeEmptyElement(element);
      attributes(attributes);
      out.writeCharacters("\n");
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes an element with a text in it. */
  Xml text(String element, String content, String... attributes) {
    try {
      out.writeStartElement(element);
      attributes(attributes);
      out.writeCharacters(content);
      return close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends the innermost element. */
  Xml close() {
    try {
      out.writeEndElement();
      out.writeCharacters("\n");
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  String text() {
    return text.toString();
  }

  private void attributes(String... namesAndValues) throws XMLStreamException {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      out.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
    }
  }
}
