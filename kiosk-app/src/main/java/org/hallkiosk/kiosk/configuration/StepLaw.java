package org.hallkiosk.kiosk.configuration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hallkiosk.kiosk.catalog.Assurance;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceStep;

/// What the steps of a service owe each other: nobody is checked who has not said who they are,
/// nothing is handed in that was not reviewed, and nothing is printed that was not handed in.
final class StepLaw {

  private final Service service;
  private final YamlDocument document;
  private final Faults faults;
  private final Set<String> before = new HashSet<>();
  private final Set<String> fields = new HashSet<>();

  private StepLaw(Service service, YamlDocument document, Faults faults) {
    this.service = service;
    this.document = document;
    this.faults = faults;
  }

  static void check(Service service, YamlDocument document, Faults faults) {
    StepLaw law = new StepLaw(service, document, faults);
    List<ServiceStep> steps = service.steps();
    for (int i = 0; i < steps.size(); i++) {
      law.check(i);
      law.before.add(name(steps.get(i)));
    }
  }

  private void check(int index) {
    ServiceStep step = service.steps().get(index);
    if (!(step instanceof ServiceStep.Choose) && before.contains(name(step))) {
      fault(index, "stands here a second time", "remove it");
    }
    switch (step) {
      case ServiceStep.Identify _ -> {}
      case ServiceStep.CheckPerson _ -> needs(index, "identify");
      case ServiceStep.Choose choose -> checkChoose(index, choose);
      case ServiceStep.Review _,
          ServiceStep.FillForm _,
          ServiceStep.ShowRecords _,
          ServiceStep.ScanMaterial _,
          ServiceStep.ScanCode _,
          ServiceStep.TakePhoto _,
          ServiceStep.Sign _,
          ServiceStep.Pay _,
          ServiceStep.Deliver _ ->
          beforeSubmit(index);
      case ServiceStep.Submit _ -> checkSubmit(index);
      case ServiceStep.Print _, ServiceStep.Receipt _ -> {
        needs(index, "submit");
        beforeRate(index);
      }
      case ServiceStep.Rate _ -> needs(index, "submit");
    }
  }

  /// The session ends with the rating: what stands behind it would never happen.
  private void beforeRate(int index) {
    if (before.contains("rate")) {
      fault(index, "comes after \"rate\" and never happens", "put \"rate\" last");
    }
  }

  private void checkChoose(int index, ServiceStep.Choose choose) {
    beforeSubmit(index);
    if (!fields.add(choose.field())) {
      faults.add(
          document.fault(
              "/steps/" + index + "/field",
              "another choice has the field \"" + choose.field() + "\"",
              "give each choice its own"));
    }
    Set<String> values = new HashSet<>();
    for (int option = 0; option < choose.options().size(); option++) {
      if (!values.add(choose.options().get(option).value())) {
        faults.add(
            document.fault(
                "/steps/" + index + "/options/" + option + "/value",
                "another option has the same value",
                "give each option its own"));
      }
    }
  }

  private void checkSubmit(int index) {
    needs(index, "identify");
    if (service.assurance() == Assurance.CARD_AND_PERSON_CHECK) {
      needs(index, "check-person");
    }
    if (index == 0 || !(service.steps().get(index - 1) instanceof ServiceStep.Review)) {
      fault(index, "needs the step \"review\" right before it", "put it there");
    }
  }

  private void beforeSubmit(int index) {
    if (before.contains("submit")) {
      fault(index, "comes after \"submit\" and reaches nobody", "put it before");
    }
  }

  private void needs(int index, String other) {
    if (!before.contains(other)) {
      fault(index, "needs the step \"" + other + "\" before it", "put it there");
    }
  }

  private void fault(int index, String what, String remedy) {
    String step = "the step \"" + name(service.steps().get(index)) + "\" ";
    faults.add(document.fault("/steps/" + index, step + what, remedy));
  }

  /// What the file calls a step.
  private static String name(ServiceStep step) {
    return switch (step) {
      case ServiceStep.Identify _ -> "identify";
      case ServiceStep.CheckPerson _ -> "check-person";
      case ServiceStep.Choose _ -> "choose";
      case ServiceStep.Review _ -> "review";
      case ServiceStep.Submit _ -> "submit";
      case ServiceStep.Print _ -> "print";
      case ServiceStep.Receipt _ -> "receipt";
      case ServiceStep.Rate _ -> "rate";
      case ServiceStep.FillForm _ -> "fill-form";
      case ServiceStep.ShowRecords _ -> "show-records";
      case ServiceStep.ScanMaterial _ -> "scan-material";
      case ServiceStep.ScanCode _ -> "scan-code";
      case ServiceStep.TakePhoto _ -> "take-photo";
      case ServiceStep.Sign _ -> "sign";
      case ServiceStep.Pay _ -> "pay";
      case ServiceStep.Deliver _ -> "deliver";
    };
  }
}
