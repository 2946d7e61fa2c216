package org.hallkiosk.kiosk.workbench.hall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.identity.Masking;
import org.hallkiosk.kiosk.workbench.hall.item.Placeholders;
import org.hallkiosk.kiosk.workbench.hall.item.WorkingDays;
import org.hallkiosk.kiosk.workbench.hall.register.Registers;

/// What the hall's sentences may say of an applicant.
final class Facts {

  private static final int SERIAL = 1_000_000;

  private final Registers registers;
  private final WorkingDays calendar;

  Facts(Registers registers, WorkingDays calendar) {
    this.registers = registers;
    this.calendar = calendar;
  }

  WorkingDays calendar() {
    return calendar;
  }

  Registers registers() {
    return registers;
  }

  /// @param answers may name a relative whom it is about
  Placeholders of(Applicant applicant, Map<String, String> answers, Instant now) {
    LocalDate today = SignInDesk.today(now);
    String number = applicant.number();
    String serial = "%06d".formatted(Math.floorMod(number.hashCode(), SERIAL));
    Placeholders facts =
        new Placeholders(today, calendar)
            .with("name", applicant.name())
            .with("number", number)
            .with("p", serial)
            .with("p2", serial.substring(0, 2))
            .with("months", "12")
            .with("employer", registers.employer(number).orElse("灵活就业"))
            .with("insured", Masking.DEFAULT.name(insured(applicant, answers)));
    applicant.person().ifPresent(citizen -> person(facts, citizen));
    if (number.length() > 8) {
      String card = registers.socialCard(number);
      facts.with("social-card", card).with("social-card-masked", masked(card));
    }
    return facts;
  }

  private static void person(Placeholders facts, Citizen citizen) {
    facts
        .with("masked-number", Masking.DEFAULT.number(citizen.person().number()))
        .with("phone", citizen.phone().orElse(""))
        .with("address", citizen.address());
  }

  private static String insured(Applicant applicant, Map<String, String> answers) {
    return Optional.ofNullable(answers.get("relative-name"))
        .filter(name -> !name.isBlank())
        .orElse(applicant.name());
  }

  private static String masked(String card) {
    return card.substring(0, 2) + "*****" + card.substring(card.length() - 2);
  }
}
