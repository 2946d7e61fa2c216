package org.hallkiosk.hardware.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hallkiosk.hardware.image.Stroke.Dot;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ASignatureIsKeptAsLinesTest {

  private static Dot dot(double x, double y, long millis) {
    return new Dot(x, y, Duration.ofMillis(millis));
  }

  private static final List<Stroke> STROKES =
      List.of(
          new Stroke(List.of(dot(0.1, 0.1, 0), dot(0.25, 0.2, 16), dot(0.5, 0.15, 33))),
          new Stroke(List.of(dot(0.7, 0.3, 400))));

  @Test
  void places_and_times_stand_in_the_drawing() throws Exception {
    String svg = Signature.of(STROKES, 0.4).orElseThrow().svg();
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    assertEquals("0 0 10000 4000", root.getAttribute("viewBox"));
    Element first = (Element) root.getElementsByTagName("path").item(0);
    Element second = (Element) root.getElementsByTagName("path").item(1);
    assertEquals("M1000 1000L2500 2000L5000 1500", first.getAttribute("d"));
    assertEquals("0 16 33", first.getAttribute("data-at"));
    assertEquals("M7000 3000L7000 3000", second.getAttribute("d"));
    assertEquals("400", second.getAttribute("data-at"));
  }

  @Test
  void the_drawing_holds_numbers_and_nothing_else() {
    String svg = Signature.of(STROKES, 0.4).orElseThrow().svg();
    String paths = svg.substring(svg.indexOf("<path"), svg.indexOf("</svg>"));
    assertTrue(paths.matches("(<path d=\"[ML0-9 -]+\" data-at=\"[0-9 ]+\"/>\\n)+"), paths);
  }

  @Test
  void nothing_and_next_to_nothing_is_no_signature() {
    assertEquals(Optional.empty(), Signature.of(List.of(), 0.4));
    assertEquals(Optional.empty(), Signature.of(List.of(new Stroke(List.of())), 0.4));
    Stroke slip = new Stroke(List.of(dot(0.5, 0.2, 0), dot(0.51, 0.2, 5)));
    assertEquals(Optional.empty(), Signature.of(List.of(slip), 0.4));
    assertThrows(IllegalArgumentException.class, () -> new Signature(List.of(slip), 0.4));
  }

  @Test
  void an_endless_drawing_is_refused() {
    Stroke half = new Stroke(Collections.nCopies(Signature.MOST_DOTS, dot(0, 0, 0)));
    Stroke other = new Stroke(List.of(dot(1, 0, 0)));
    assertThrows(IllegalArgumentException.class, () -> new Signature(List.of(half, other), 0.4));
  }

  @Test
  void a_dot_is_somewhere_and_not_before_the_beginning() {
    assertThrows(IllegalArgumentException.class, () -> dot(Double.NaN, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> dot(0, Double.POSITIVE_INFINITY, 0));
    assertThrows(IllegalArgumentException.class, () -> dot(0, 0, -1));
  }

  @Test
  void it_does_not_tell_itself() {
    assertEquals("Signature[2 strokes]", new Signature(STROKES, 0.4).toString());
  }
}
