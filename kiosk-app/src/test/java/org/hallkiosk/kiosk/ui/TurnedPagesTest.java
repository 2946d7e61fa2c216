package org.hallkiosk.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hallkiosk.kiosk.catalog.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A list is longer than the screen, and something of it is never seen.
class TurnedPagesTest {

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void every_record_is_on_one_page(boolean wide) {
    try (OpenKiosk kiosk = new OpenKiosk(wide ? OpenKiosk.WIDE : OpenKiosk.UPRIGHT)) {
      kiosk.show(Gallery.named("records-many"), Language.ZH);
      List<String> seen = new ArrayList<>(records(kiosk));
      while (kiosk.window.tapNode("page-next") == TapOutcome.TAPPED) {
        seen.addAll(records(kiosk));
      }
      assertEquals(IntStream.range(0, 12).mapToObj(i -> "record-r" + i).toList(), seen);
      assertEquals(TapOutcome.DISABLED, kiosk.window.tapNode("page-next"));
      assertEquals(TapOutcome.TAPPED, kiosk.window.tapNode("page-before"));
      assertTrue(kiosk.nextTouch().isEmpty(), "turning a page is nobody's business");
    }
  }

  @Test
  void a_short_list_has_no_pages() {
    try (OpenKiosk kiosk = new OpenKiosk(OpenKiosk.UPRIGHT)) {
      kiosk.show(Gallery.named("records-pick"), Language.ZH);
      assertEquals(TapOutcome.NOT_THERE, kiosk.window.tapNode("page-next"));
    }
  }

  private static List<String> records(OpenKiosk kiosk) {
    return kiosk.window.look().nodes().stream()
        .map(Sight.Seen::id)
        .filter(id -> id.startsWith("record-"))
        .toList();
  }
}
