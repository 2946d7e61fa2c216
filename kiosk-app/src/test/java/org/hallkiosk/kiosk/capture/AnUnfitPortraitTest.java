package org.hallkiosk.kiosk.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.image.JpegDecoder;
import org.hallkiosk.hardware.image.JpegDensity;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.kiosk.catalog.PhotoStandard;
import org.hallkiosk.kiosk.view.PhotoFlaw;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A drawn citizen before the camera, as a standard wants it, and with each flaw.
class AnUnfitPortraitTest {

  private static final Path CASCADES = Path.of("/usr/share/opencv4");

  private final PortraitStudio studio = new PortraitStudio(CASCADES);

  @BeforeEach
  void needsCascades() {
    assumeTrue(
        Files.isDirectory(CASCADES),
        "the Debian package opencv-data is missing: nothing to find faces with");
  }

  @ParameterizedTest
  @EnumSource(PhotoStandard.class)
  void a_good_portrait_is_cut_to_the_standards_size(PhotoStandard standard) {
    Portrait portrait = studio.portrait(new Booth().picture(), standard).orElseThrow();
    assertEquals(List.of(), portrait.flaws());
    Frame cut = JpegDecoder.decode(portrait.picture()).orElseThrow();
    PhotoRules rules = PhotoRules.of(standard);
    assertEquals(List.of(rules.width(), rules.height()), List.of(cut.width(), cut.height()));
    assertEquals(rules.dpi(), JpegDensity.dpi(portrait.picture()).orElseThrow());
  }

  /// GA 461-2004: eyes at least 207 pixels above the lower edge, face 207 wide, within 14.
  @Test
  void the_identity_cards_portrait_has_the_face_where_the_standard_wants_it() {
    Portrait portrait = studio.portrait(new Booth().picture(), PhotoStandard.ID_CARD).orElseThrow();
    Portrait again = studio.portrait(portrait.picture(), PhotoStandard.ID_CARD).orElseThrow();
    assertTrue(!again.flaws().contains(PhotoFlaw.NO_FACE), again.flaws().toString());
    assertTrue(!again.flaws().contains(PhotoFlaw.TOO_FAR), again.flaws().toString());
  }

  @Test
  void nobody_is_there() {
    assertFlaw(PhotoFlaw.NO_FACE, Booth::empty);
  }

  @Test
  void two_are_there() {
    assertFlaw(PhotoFlaw.SEVERAL_FACES, Booth::withAnother);
  }

  @Test
  void the_face_is_small() {
    assertFlaw(PhotoFlaw.TOO_FAR, booth -> booth.scaled(0.6));
  }

  @Test
  void the_face_fills_the_frame() {
    assertFlaw(PhotoFlaw.TOO_NEAR, booth -> booth.scaled(1.5));
  }

  @Test
  void the_face_is_aside() {
    assertFlaw(PhotoFlaw.OFF_CENTRE, booth -> booth.moved(90, 0));
  }

  @Test
  void the_head_leans() {
    assertFlaw(PhotoFlaw.TILTED, booth -> booth.turned(9));
  }

  @Test
  void the_eyes_are_covered() {
    assertFlaw(PhotoFlaw.EYES_HIDDEN, Booth::withDarkGlasses);
  }

  @Test
  void the_picture_is_blurred() {
    assertFlaw(PhotoFlaw.BLURRED, booth -> booth.blurred(9));
  }

  @Test
  void the_light_is_off() {
    assertFlaw(PhotoFlaw.TOO_DARK, booth -> booth.lit(0.35f, 0));
  }

  @Test
  void the_light_blinds() {
    assertFlaw(PhotoFlaw.TOO_BRIGHT, booth -> booth.lit(1.0f, 75));
  }

  @Test
  void the_wall_is_red() {
    assertFlaw(PhotoFlaw.BACKGROUND, booth -> booth.before(new Color(0xC04040)));
  }

  @Test
  void the_wall_is_good_for_a_travel_document_but_not_for_an_identity_card() {
    Picture grey = new Booth().before(new Color(0xAEB2B6)).picture();
    assertEquals(Optional.of(List.of(PhotoFlaw.BACKGROUND)), flaws(grey, PhotoStandard.ID_CARD));
    assertEquals(Optional.of(List.of()), flaws(grey, PhotoStandard.TRAVEL_DOCUMENT));
  }

  @Test
  void a_picture_that_is_none_is_not_judged() {
    assertEquals(
        Optional.empty(), flaws(new Picture(Picture.JPEG, new byte[9]), PhotoStandard.ID_CARD));
  }

  @Test
  void without_face_descriptions_there_is_a_sentence_and_no_portrait() {
    PortraitStudio bare = new PortraitStudio(Path.of("no-such-folder"));
    assertTrue(bare.hindrance().orElseThrow().contains("opencv-data"));
    assertEquals(Optional.empty(), bare.portrait(new Booth().picture(), PhotoStandard.ID_CARD));
  }

  private Optional<List<PhotoFlaw>> flaws(Picture picture, PhotoStandard standard) {
    return studio.portrait(picture, standard).map(Portrait::flaws);
  }

  /// Among others: a head that leans much may hide an eye from the cascade.
  private void assertFlaw(PhotoFlaw expected, UnaryOperator<Booth> change) {
    Picture picture = change.apply(new Booth()).picture();
    List<PhotoFlaw> found = flaws(picture, PhotoStandard.ID_CARD).orElseThrow();
    assertTrue(found.contains(expected), found + " lacks " + expected);
  }
}
