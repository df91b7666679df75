package dinosaurus.harness.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.similarity.ComparedSubmission.SourceListing;
import dinosaurus.harness.similarity.Profile.Thought;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxTraitsTest {

  private static Profile profile(String code) {
    return SyntaxTraits.of(List.of(SourceListing.of(code))).get(0);
  }

  private static Set<Long> traits(String statements) {
    Profile profile =
        profile("class A { void f() { " + statements + " } double help(double v) { return 0; } }");
    assertFalse(profile.thoughts().isEmpty(), statements);
    return profile.traits();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "double s = a.get(i) * Math.exp(b);|var t = Math.exp(x) * c.get(k);",
        "total += Math.tanh(a.get(i)) / n;|total = total + Math.tanh(a.get(i)) / n;",
        "if (a.size() > Math.abs(b)) g();|while (Math.abs(y) < x.size()) { }",
        "m.set(i, Math.max(-b, Math.min(b, v)));|m.set(k, Math.max(Math.min(w, c), -c));",
        "for (int i = 0; i < x.size(); i++) y.add(x.get(i) + i);|int k = 0; while (x.size() > k) {"
            + " y.add(k + x.get(k)); k += 1; }",
        "for (int v : array) y.add(v * v + 1);|for (int i = 0; i < array.length(); i++) y.add(1 +"
            + " array[i] * array[i]);",
        "s = Math.sqrt(a + b * c);|s = help(Math.sqrt(a + b * c));",
        "s = (double) Math.sqrt(a + (b * c));|return Math.sqrt(c * b + a);"
      })
  void recognisesWhatIsTheSame(String one, String other) {
    Set<Long> common = traits(one);
    common.retainAll(traits(other));
    assertFalse(common.isEmpty());
    assertTrue(traits(other).containsAll(traits(one)) || traits(one).containsAll(traits(other)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s = a.minus(b.mult(c));|s = a.plus(b.mult(c));",
        "s = Math.tanh(a * b);|s = Math.exp(a * b);",
        "s = (a - b) / c - 1;|s = a - b / (c - 1);"
      })
  void tellsApartWhatIsNot(String one, String other) {
    assertNotEquals(traits(one), traits(other));
  }

  @Test
  void knowsTheLines() {
    List<Thought> thoughts = profile("class A {\n int a =\n b.plus(c.mult(d));\n}").thoughts();
    assertEquals(1, thoughts.size());
    assertEquals(2, thoughts.get(0).from());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "{",
        "[",
        "!",
        "-",
        "a+",
        "a.b(",
        "a?b:",
        "x->",
        "(int)",
        "if(a)b();else ",
        "for(;;)",
        "new int[]{",
        "a<b<",
        "@A(",
        "a=",
        "\"",
        "/*",
        "a:",
        "(a)(",
        "switch(a){case 1:",
        "int a;",
        "f(a,(b),",
        "class A{",
        "a.<b>",
        "<T extends ",
        "case ",
        "a.b."
      })
  void bearsWhatIsHostile(String piece) {
    for (String code : List.of("%s", "class A { void f() { %s } }", "class A { int a = %s 1; }")) {
      String hostile = code.formatted(piece.repeat(49_000 / piece.length()));
      assertTimeoutPreemptively(Duration.ofSeconds(60), () -> profile(hostile));
    }
  }

  @Property(tries = 200)
  void takesAnyText(@ForAll @CharRange(from = ' ', to = '~') String text) {
    profile("class A { int a = " + text + "; }");
    profile(text);
  }

  @Test
  void stopsAtTheFirstError() {
    assertEquals(List.of(), profile("class A { int a = b.plus(c.mult(d)); int ; }").thoughts());
  }

  @Test
  void aBadFileSpoilsNoOther() {
    SourceListing good = SourceListing.of("class A { int a = b.plus(c.mult(d)); }");
    SourceListing bad = SourceListing.of("class A { int a = b.plus(c.mult(d)); int ; }");
    SourceListing deep = SourceListing.of("class A { int a = " + "(".repeat(300));
    Profile alone = SyntaxTraits.of(List.of(good)).get(0);
    assertEquals(1, alone.thoughts().size());
    Profile nothing = new Profile(List.of());
    assertEquals(
        List.of(nothing, alone, nothing, nothing, alone, nothing),
        SyntaxTraits.of(List.of(bad, good, deep, bad, good, bad)));
  }
}
