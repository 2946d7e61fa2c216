package org.hallkiosk.hardware.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.hallkiosk.hardware.image.Frame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Drawn portraits and what is measured of them.
class PortraitsMeasuredTest {

  private static final Path CASCADES = Path.of("/usr/share/opencv4");
  private static final Color WALL = new Color(236, 238, 240);

  private PhotoMeter meter;

  @BeforeEach
  void open() {
    assumeTrue(
        Files.isDirectory(CASCADES),
        "the Debian package opencv-data is missing: nothing to find faces with");
    meter = assertInstanceOf(PhotoMeterOpening.Ready.class, PhotoMeter.open(CASCADES)).meter();
  }

  @Test
  void a_face_in_the_middle_is_found_with_both_eyes() {
    PhotoFigures figures = meter.measure(painter().face(320, 240, 260, 0).frame());
    assertEquals(1, figures.faces().size());
    FaceFigures face = figures.faces().getFirst();
    assertEquals(0, face.offsetX(), 0.03);
    assertEquals(0, face.offsetY(), 0.08);
    assertTrue(face.heightShare() > 0.3 && face.heightShare() < 0.6, "share " + face.heightShare());
    Eyes eyes = face.eyes().orElseThrow();
    assertEquals(0, eyes.rollDegrees(), 4);
    assertEquals(64 * 260 / 200.0, eyes.distance(), 10);
  }

  @Test
  void a_face_aside_is_off_centre() {
    FaceFigures face = meter.measure(painter().face(180, 240, 240, 0).frame()).faces().getFirst();
    assertEquals((180 - 320) / 640.0, face.offsetX(), 0.03);
  }

  @Test
  void a_leaning_head_leans() {
    FaceFigures face = meter.measure(painter().face(320, 240, 260, 9).frame()).faces().getFirst();
    assertEquals(9, face.eyes().orElseThrow().rollDegrees(), 4);
  }

  @Test
  void a_blurred_portrait_is_less_sharp() {
    PortraitPainter painter = painter().face(320, 240, 260, 0);
    double sharp = meter.measure(painter.frame()).faces().getFirst().sharpness();
    double blurred = meter.measure(painter.blurred(4)).faces().getFirst().sharpness();
    assertTrue(blurred < sharp / 4, sharp + " and blurred " + blurred);
  }

  @Test
  void the_wall_is_measured_not_the_head() {
    Background even =
        meter.measure(painter().face(320, 260, 220, 0).frame()).background().orElseThrow();
    assertEquals(236, even.red(), 6);
    assertEquals(240, even.blue(), 6);
    assertTrue(even.unevenness() < 12, "unevenness " + even.unevenness());
    Background uneven =
        meter
            .measure(painter().unevenWall(Color.GRAY).face(320, 260, 220, 0).frame())
            .background()
            .orElseThrow();
    assertTrue(uneven.unevenness() > 30, "unevenness " + uneven.unevenness());
  }

  @Test
  void exposure_counts_what_is_lost() {
    assertEquals(1, meter.measure(plain(0xFFFFFFFF)).exposure().brightShare(), 1e-6);
    assertEquals(1, meter.measure(plain(0xFF000000)).exposure().darkShare(), 1e-6);
    Exposure grey = meter.measure(plain(0xFF808080)).exposure();
    assertEquals(128, grey.mean(), 0.01);
    assertEquals(0, grey.spread(), 0.01);
  }

  @Test
  void an_empty_booth_has_neither_face_nor_background() {
    PhotoFigures figures = meter.measure(painter().frame());
    assertTrue(figures.faces().isEmpty());
    assertTrue(figures.background().isEmpty());
  }

  @Test
  void without_descriptions_there_is_a_sentence(@TempDir Path empty) {
    PhotoMeterOpening.Missing missing =
        assertInstanceOf(PhotoMeterOpening.Missing.class, PhotoMeter.open(empty));
    assertTrue(missing.sentence().contains("opencv-data"));
  }

  private static PortraitPainter painter() {
    return new PortraitPainter(WALL);
  }

  private static Frame plain(int argb) {
    int[] pixels = new int[64 * 48];
    Arrays.fill(pixels, argb);
    return new Frame(64, 48, pixels);
  }
}
