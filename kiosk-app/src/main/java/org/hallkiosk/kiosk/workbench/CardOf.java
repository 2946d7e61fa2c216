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
    ChipForm form = form(number);
    SimulatedCard card =
        SampleCards.of(form)
            .withNumber(number)
            .withValidity(
                day(citizen.validFrom()), citizen.validUntil().map(CardOf::day).orElse("长期"))
            .with(ChipField.SEX, citizen.sexCode());
    return form == ChipForm.OLD_FOREIGNER ? oldForeigner(card, citizen) : person(card, citizen);
  }

  private static SimulatedCard person(SimulatedCard card, Citizen citizen) {
    return card.withName(citizen.person().name())
        .with(ChipField.ETHNIC_GROUP, citizen.ethnicGroupCode())
        .with(ChipField.BIRTH, citizen.person().number().value().substring(6, 14))
        .with(ChipField.ADDRESS, citizen.address())
        .with(ChipField.ISSUER, citizen.issuer());
  }

  /// Their number holds nationality and birth; the name stands there in Latin letters alone.
  private static SimulatedCard oldForeigner(SimulatedCard card, Citizen citizen) {
    String number = citizen.person().number().value();
    return card.withName("")
        .with(ChipField.LATIN_NAME, citizen.person().name())
        .with(ChipField.NATIONALITY, number.substring(0, 3))
        .with(ChipField.BIRTH, century(number, citizen.validFrom()) + number.substring(7, 13));
  }

  /// The number says the year by two digits; nobody is born after their card was made.
  private static String century(String number, LocalDate made) {
    int year = 2000 + Integer.parseInt(number.substring(7, 9));
    return year > made.getYear() ? "19" : "20";
  }

  private static ChipForm form(String number) {
    if (number.matches("[A-Z]{3}[0-9]{12}")) {
      return ChipForm.OLD_FOREIGNER;
    }
    if (number.startsWith("9")) {
      return ChipForm.STAR;
    }
    return number.matches("8[123]0000.*") ? ChipForm.RESIDENCE : ChipForm.DOMESTIC;
  }

  private static String day(LocalDate date) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(date);
  }
}
