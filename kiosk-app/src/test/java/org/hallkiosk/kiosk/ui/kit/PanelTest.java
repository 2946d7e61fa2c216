package org.hallkiosk.kiosk.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A panel of another density must not make letters or targets too small.
class PanelTest {

  @Test
  void a_32_inch_panel_has_about_69_pixels_an_inch() {
    assertEquals(68.8, Panel.UPRIGHT_32.dpi(), 0.1);
    assertEquals(40.65, Panel.UPRIGHT_32.mm(15), 0.05);
  }

  @Test
  void design_units_follow_the_short_side() {
    assertEquals(24, Panel.UPRIGHT_32.unit(24));
    assertEquals(12, Panel.ofDiagonal(540, 960, 32).unit(24));
    assertEquals(24.0 * 1080 / 1280, Panel.ofDiagonal(1920, 1080, 32).unit(24));
  }

  @Test
  void letters_and_targets_have_a_floor_in_millimetres() {
    Panel dense = new Panel(1080, 1920, 160);
    assertEquals(4.8, dense.text(1) * Panel.CAPITAL / dense.mm(1), 0.001);
    assertEquals(15, dense.target(1) / dense.mm(1), 0.001);
    assertEquals(500, dense.text(500));
  }

  @Test
  void the_stylesheet_is_written_in_pixels_of_the_panel() {
    Panel half = Panel.ofDiagonal(540, 960, 32);
    assertEquals(
        "a { b: 12.00px -6.00px #24u000; }", Sheet.inPixels(half, "a { b: 24u -12u #24u000; }"));
    assertTrue(Sheet.inPixels(half, "30t").endsWith("px"));
    assertEquals("20.33px", Sheet.inPixels(half, "10f"));
  }

  @Test
  void no_panel_is_without_pixels() {
    assertThrows(IllegalArgumentException.class, () -> new Panel(0, 1920, 69));
    assertThrows(IllegalArgumentException.class, () -> new Panel(1080, 1920, 0));
  }

  @Test
  void icons_are_found_by_the_names_that_files_use() {
    assertEquals(Optional.of(Glyph.ID_CARD), Glyph.named("id-card"));
    assertEquals(Optional.empty(), Glyph.named("no-such-icon"));
  }
}
