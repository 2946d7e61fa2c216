package org.hallkiosk.kiosk.workbench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.hallkiosk.hardware.simulator.sam.ChipField;
import org.hallkiosk.hardware.simulator.sam.ChipForm;
import org.hallkiosk.hardware.simulator.sam.SampleCards;
import org.hallkiosk.hardware.simulator.sam.SimulatedCard;
import org.hallkiosk.kiosk.workbench.hall.Citizen;

/// The ID card of an invented citizen. The number tells its kind, as in life.
final class CardOf {

  private CardOf() {}

  static SimulatedCard citizen(Citizen citizen) {
    String number = citizen.person().number().value();
    return SampleCards.of(form(number))
        .withName(citizen.person().name())
        .withNumber(number)
        .withValidity(day(citizen.validFrom()), citizen.validUntil().map(CardOf::day).orElse("长期"))
        .with(ChipField.SEX, citizen.sexCode())
        .with(ChipField.ETHNIC_GROUP, citizen.ethnicGroupCode())
        .with(ChipField.BIRTH, number.substring(6, 14))
        .with(ChipField.ADDRESS, citizen.address())
        .with(ChipField.ISSUER, citizen.issuer());
  }

  private static ChipForm form(String number) {
    if (number.startsWith("9")) {
      return ChipForm.STAR;
    }
    return number.matches("8[123]0000.*") ? ChipForm.RESIDENCE : ChipForm.DOMESTIC;
  }

  private static String day(LocalDate date) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(date);
  }
}
