package org.hallkiosk.kiosk.configuration;

import org.hallkiosk.kiosk.catalog.Agency;
import org.hallkiosk.kiosk.catalog.Assurance;
import org.hallkiosk.kiosk.catalog.Audience;
import org.hallkiosk.kiosk.catalog.Minors;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceStep;

/// Whose card is it? A found or stolen card must get nothing: what shows, hands out or changes
/// somebody's own needs the holder in person. Services for anybody ask nobody who they are.
final class AssuranceLaw {

  private final WrittenService written;
  private final Service service;
  private final Faults faults;

  private AssuranceLaw(WrittenService written, Faults faults) {
    this.written = written;
    this.service = written.service();
    this.faults = faults;
  }

  static void check(WrittenService written, Faults faults) {
    AssuranceLaw law = new AssuranceLaw(written, faults);
    switch (written.service().audience()) {
      case ANYBODY -> law.checkAnybody();
      case PERSON -> law.checkKnown();
      case COMPANY -> law.checkCompany();
    }
    for (int i = 0; i < written.steps().size(); i++) {
      law.checkStep(i);
    }
  }

  private void checkAnybody() {
    if (service.assurance() != Assurance.NONE) {
      fault("/assurance", "a service for anybody asks nobody who they are", "write none");
    }
    if (service.agency() == Agency.IN_PERSON_ONLY) {
      fault("/agency", "a service for anybody has nobody to act for", "remove it");
    }
    if (service.minors() != Minors.GUARDIAN_UNDER_14) {
      fault("/minors", "a service for anybody knows nobody's age", "remove it");
    }
  }

  private void checkKnown() {
    if (service.assurance() == Assurance.NONE) {
      fault(
          "/assurance",
          "only a service for anybody asks nobody who they are",
          "write card or card-and-person-check, or audience: anybody");
    }
    if (service.agency() == Agency.IN_PERSON_ONLY && service.assurance() == Assurance.CARD) {
      fault(
          "/agency",
          "the card alone does not tell that its holder is there in person",
          "write assurance: card-and-person-check");
    }
  }

  private void checkCompany() {
    if (service.assurance() != Assurance.CARD_AND_PERSON_CHECK) {
      fault(
          "/assurance",
          "whoever acts for a company does so in person",
          "write card-and-person-check");
    }
    if (service.minors() != Minors.ADULTS_ONLY) {
      fault("/minors", "no minor acts for a company", "write adults-only");
    }
  }

  private void checkStep(int index) {
    switch (service.assurance()) {
      case NONE -> checkStepOfAnybody(index);
      case CARD -> checkStepWithoutPersonCheck(index);
      case CARD_AND_PERSON_CHECK -> {}
    }
  }

  private void checkStepOfAnybody(int index) {
    if (service.audience() == Audience.ANYBODY
        && (isIdentifying(written.steps().get(index)) || OwnData.isTouchedBy(written, index))) {
      faults.add(
          written.fault(
              index,
              "is about somebody, and this service is for anybody",
              "remove it" + otherwise(index)));
    }
  }

  private static boolean isIdentifying(ServiceStep step) {
    return step instanceof ServiceStep.Identify || step instanceof ServiceStep.CheckPerson;
  }

  private void checkStepWithoutPersonCheck(int index) {
    if (written.steps().get(index) instanceof ServiceStep.CheckPerson) {
      faults.add(
          written.fault(
              index, "is not asked by the assurance", "write assurance: card-and-person-check"));
    } else if (OwnData.isTouchedBy(written, index)) {
      faults.add(
          written.fault(
              index,
              "is about somebody's own, and a found card must get nothing",
              "write assurance: card-and-person-check" + otherwise(index)));
    }
  }

  /// What helps beside the remedy that always does.
  private String otherwise(int index) {
    return switch (written.steps().get(index)) {
      case ServiceStep.ShowRecords _ -> ", or write public: true where the records are open to all";
      case ServiceStep.Print _ -> ", or write public: true where the paper is open to all";
      case ServiceStep.FillForm _ -> ", or take out its prefill";
      case ServiceStep.Identify _,
          ServiceStep.CheckPerson _,
          ServiceStep.Choose _,
          ServiceStep.ScanCode _,
          ServiceStep.ScanMaterial _,
          ServiceStep.TakePhoto _,
          ServiceStep.Sign _,
          ServiceStep.Deliver _,
          ServiceStep.Review _,
          ServiceStep.Submit _,
          ServiceStep.Pay _,
          ServiceStep.Receipt _,
          ServiceStep.Rate _ ->
          "";
    };
  }

  private void fault(String pointer, String what, String remedy) {
    faults.add(written.document().fault(pointer, what, remedy));
  }
}
