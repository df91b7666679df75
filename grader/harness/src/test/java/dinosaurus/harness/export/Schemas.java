package dinosaurus.harness.export;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Checks files against the schemas of those who read them. */
public final class Schemas {

  private static final Map<String, Schema> JSON = new ConcurrentHashMap<>();
  private static final javax.xml.validation.Schema SUREFIRE = surefire();

  private Schemas() {}

  /** Returns what is wrong with a JSON text; nothing if it conforms. */
  public static List<String> errors(String schema, String json) {
    return JSON.computeIfAbsent(schema, Schemas::read).validate(json, InputFormat.JSON).stream()
        .map(Error::toString)
        .toList();
  }

  private static Schema read(String schema) {
    try (InputStream in = Schemas.class.getResourceAsStream(schema + ".schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static javax.xml.validation.Schema surefire() {
    try {
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(Schemas.class.getResource("surefire.xsd"));
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns what is wrong with Surefire's XML; nothing if it conforms. */
  public static List<String> surefireErrors(String xml) {
    try {
      SUREFIRE.newValidator().validate(new StreamSource(new StringReader(xml)));
      return List.of();
    } catch (SAXException e) {
      return List.of(e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
