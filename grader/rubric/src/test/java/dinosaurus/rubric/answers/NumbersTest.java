package dinosaurus.rubric.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Label("Numbers")
class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "10, 10.0",
    "-0.0, -0.0",
    "2e-3, 0.002",
    "1e-5, 1.0E-5",
    "2e23, 2.0E23",
    "5.684341886080802E-14, 5.684341886080802E-14",
    "NaN, NaN",
    "-Infinity, -Infinity"
  })
  @DisplayName("are told the same on every JDK, also where older ones write a digit too many")
  void told(double value, String text) {
    assertEquals(text, Numbers.shortest(value));
  }

  @ParameterizedTest
  @CsvSource({
    "0.333333333333, 0.333333",
    "1, 1.0",
    "0.9999999999, 0.9999999999",
    "1.00000001234, 1.00000001",
    "-1, -1.0"
  })
  @DisplayName("that are factors have the digits that tell them from 1")
  void factor(double value, String text) {
    assertEquals(text, Numbers.factor(value));
  }

  @Property(seed = "24")
  @Label("read back as the same double, and no decimal of fewer digits, but at least two, does")
  void shortest(@ForAll("bits") double value) {
    String text = Numbers.shortest(value);
    assertEquals(Double.doubleToLongBits(value), Double.doubleToLongBits(Double.parseDouble(text)));
    int digits = new BigDecimal(text).stripTrailingZeros().precision();
    BigDecimal shorter = new BigDecimal(value).round(new MathContext(Math.max(1, digits - 1)));
    assertTrue(digits <= 2 || shorter.doubleValue() != value, text);
  }

  @Provide
  Arbitrary<Double> bits() {
    return Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
  }
}
