package org.hallkiosk.kiosk.workbench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.hallkiosk.hardware.simulator.sam.SimulatedCard;
import org.hallkiosk.kiosk.workbench.hall.Citizen;

/// The ID card of an invented citizen.
final class CardOf {

  private static final int PHOTO_BYTES = 1024;

  private CardOf() {}

  static SimulatedCard citizen(Citizen citizen) {
    return new SimulatedCard(
        citizen.person().name(),
        citizen.sexCode(),
        citizen.ethnicGroupCode(),
        day(citizen.person().number().birth()),
        citizen.address(),
        citizen.person().number().value(),
        citizen.issuer(),
        day(citizen.validFrom()),
        citizen.validUntil().map(CardOf::day).orElse("长期"),
        ' ',
        new byte[PHOTO_BYTES],
        Optional.empty());
  }

  private static String day(LocalDate date) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(date);
  }
}
