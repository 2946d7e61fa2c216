package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.Stock;
import org.hallkiosk.kiosk.configuration.ConfigurationFolder;
import org.hallkiosk.kiosk.configuration.ConfigurationReading;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;

/// A tax certificate is printed on plain paper or on a numbered form, as was chosen. Whoever
/// collected theirs later got both: what had been chosen was not known any more.
class TheOtherStockIsCollectedTooTest {

  private static final ServiceId TAX = new ServiceId("tax-certificate");

  @Test
  void only_the_plain_paper_that_was_chosen_is_collected() {
    Walk walk = collecting(Map.of("paper", "plain", "period", "this-year"));
    walk.documentReady();
    assertEquals(List.of(Stock.PLAIN), stocks(walk));
    walk.paperEnded(new PrintOutcome.Printed(1)).slipEnded(new PrintOutcome.Printed(1));
    assertInstanceOf(View.Result.class, walk.view());
    assertEquals(1, walk.all(Effect.FetchDocument.class).size());
  }

  @Test
  void only_the_numbered_form_that_was_chosen_is_collected() {
    Walk walk = collecting(Map.of("paper", "numbered", "period", "this-year"));
    walk.documentReady();
    assertEquals(List.of(Stock.NUMBERED), stocks(walk));
    assertEquals(1, walk.all(Effect.FetchDocument.class).size());
  }

  private static List<Stock> stocks(Walk walk) {
    return walk.all(Effect.PrintDocument.class).stream().map(Effect.PrintDocument::stock).toList();
  }

  private static Walk collecting(Map<String, String> choices) {
    Walk walk = Walk.started(shipped().configuration().catalog()).cardLaid();
    walk.hallSignsIn(new SignedIn.Waiting(Walk.CASE, TAX)).cardTaken();
    walk.touch(new Intent.SeeWaiting()).personChecked().touch(new Intent.Collect(Walk.CASE));
    return walk.fileRead(Walk.file(TAX, Optional.empty(), choices));
  }

  private static ConfigurationReading.Usable shipped() {
    return assertInstanceOf(
        ConfigurationReading.Usable.class, new ConfigurationFolder(Path.of("../config")).read());
  }
}
