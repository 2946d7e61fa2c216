package org.hallkiosk.kiosk.workbench.hall;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.hallkiosk.kiosk.identity.AgeGroup;
import org.hallkiosk.kiosk.identity.Company;
import org.hallkiosk.kiosk.identity.IdNumber;

/// For whom something is done at the hall.
sealed interface Applicant {

  /// Identity number or credit code; empty for nobody.
  String number();

  /// As papers write it; empty for nobody.
  String name();

  /// A natural person.
  record OfPerson(Citizen citizen) implements Applicant {
    @Override
    public String number() {
      return citizen.person().number().value();
    }

    @Override
    public String name() {
      return citizen.person().name();
    }
  }

  /// A company.
  record OfCompany(Company company) implements Applicant {
    @Override
    public String number() {
      return company.code().value();
    }

    @Override
    public String name() {
      return company.name();
    }
  }

  /// Whoever stands there (取号, 12345).
  record Nobody() implements Applicant {
    @Override
    public String number() {
      return "";
    }

    @Override
    public String name() {
      return "";
    }
  }

  default Optional<Citizen> person() {
    return this instanceof OfPerson(Citizen citizen) ? Optional.of(citizen) : Optional.empty();
  }

  /// In whole years; companies, nobody, and people whose number tells no birth date count as grown
  /// up.
  default int age(LocalDate today) {
    return person()
        .map(one -> one.person().number())
        .filter(IdNumber.class::isInstance)
        .map(IdNumber.class::cast)
        .map(number -> Period.between(number.birth(), today).getYears())
        .orElse(GROWN_UP);
  }

  int GROWN_UP = 40;

  default AgeGroup ageGroup(LocalDate today) {
    int age = age(today);
    return age < 14 ? AgeGroup.UNDER_14 : age < 18 ? AgeGroup.UNDER_18 : AgeGroup.ADULT;
  }
}
