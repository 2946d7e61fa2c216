package org.hallkiosk.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.workbench.people.Handwriting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Somebody agrees on the first page, and what it costs stands on the second.
class SomethingIsAgreedToUnseenTest {

  @ParameterizedTest
  @CsvSource({"review-long, ZH", "review-long, EN"})
  void a_review_is_confirmed_on_its_last_page(String exhibit, Language language) {
    try (OpenKiosk kiosk = new OpenKiosk(OpenKiosk.UPRIGHT)) {
      kiosk.show(Gallery.named(exhibit), language);
      assertEquals(TapOutcome.DISABLED, kiosk.window.tapNode("confirm"));
      leafToTheEnd(kiosk);
      kiosk.window.tapNode("page-before");
      assertEquals(new Intent.Confirm(), kiosk.tap("confirm").intent());
    }
  }

  @Test
  void what_fits_on_one_page_is_confirmed_at_once() {
    try (OpenKiosk kiosk = new OpenKiosk(OpenKiosk.UPRIGHT)) {
      kiosk.show(Gallery.named("review"), Language.ZH);
      assertEquals(new Intent.Confirm(), kiosk.tap("confirm").intent());
    }
  }

  /// All was seen before the first agreement.
  @Test
  void the_second_agreement_asks_for_no_more_leafing() {
    try (OpenKiosk kiosk = new OpenKiosk(OpenKiosk.UPRIGHT)) {
      kiosk.show(Gallery.named("review-long-second"), Language.ZH);
      assertEquals(new Intent.Confirm(), kiosk.tap("confirm").intent());
    }
  }

  @Test
  void a_long_statement_is_signed_once_it_was_read() {
    try (OpenKiosk kiosk = new OpenKiosk(OpenKiosk.UPRIGHT)) {
      kiosk.show(Gallery.named("sign-long"), Language.ZH);
      assertEquals(TapOutcome.NOT_THERE, kiosk.window.tapNode("confirm"));
      assertEquals(TapOutcome.DISABLED, kiosk.window.tapNode("read"));
      leafToTheEnd(kiosk);
      assertEquals(TapOutcome.TAPPED, kiosk.window.tapNode("read"));
      assertEquals(TapOutcome.DISABLED, kiosk.window.tapNode("confirm"));
      kiosk.window.draw("signature-area", Handwriting.sample());
      kiosk.tap("confirm");
    }
  }

  private static void leafToTheEnd(OpenKiosk kiosk) {
    while (kiosk.window.tapNode("page-next") == TapOutcome.TAPPED) {
      assertEquals(Optional.empty(), kiosk.nextTouch());
    }
  }
}
