package org.hallkiosk.kiosk.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.device.IdCard;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Every invented citizen has a card that the terminal's reader takes and that says what the hall
/// knows; a service card is made known to the hall before it is laid down.
@Timeout(120)
class ACardOfEveryKindIsLaidDownTest {

  private static final Duration HANG = Duration.ofSeconds(60);

  @TempDir Path folder;

  @Test
  void the_reader_reads_what_the_hall_knows_of_every_citizen() throws Exception {
    try (CabinetStation station = new CabinetStation(folder)) {
      for (Citizen citizen : Citizens.all()) {
        station.cabinet().layCard(citizen);
        IdCard card = read(station);
        assertEquals(citizen.person().number().value(), card.number());
        assertEquals(citizen.person().name(), card.name());
        assertEquals(citizen.validFrom(), card.validFrom());
        assertEquals(citizen.validUntil(), card.validUntil());
        station.cabinet().liftCard();
        var _ = station.devices().idCardReader().awaitRemoval(HANG, new CancelSignal());
      }
    }
  }

  @Test
  void a_service_card_is_handed_out_once_however_often_it_is_laid_down() throws Exception {
    List<String> told = new ArrayList<>();
    try (CabinetStation station = new CabinetStation(folder)) {
      station.cabinet().cardBay().handOutServiceCards((number, _) -> told.add(number));
      station.happens(DeviceKind.SMART_CARD_READER, "lay-card", "social");
      assertEquals(List.of(), told);
      station.happens(DeviceKind.SMART_CARD_READER, "take-card", "");
      station.happens(DeviceKind.SMART_CARD_READER, "lay-card", "service");
      station.happens(DeviceKind.SMART_CARD_READER, "take-card", "");
      station.happens(DeviceKind.SMART_CARD_READER, "lay-card", "service");
      assertEquals(List.of("SC-2031"), told);
    }
  }

  private static IdCard read(CabinetStation station) {
    CardReading reading = station.devices().idCardReader().read(HANG, new CancelSignal());
    return assertInstanceOf(CardReading.Read.class, reading, reading::toString).card();
  }
}
