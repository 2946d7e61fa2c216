package org.hallkiosk.kiosk.configuration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.hallkiosk.kiosk.catalog.Condition;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceStep;

/// A service beside the file that it was read from: laws judge the one and point into the other.
record WrittenService(Service service, YamlDocument document) {

  List<ServiceStep> steps() {
    return service.steps();
  }

  boolean isConditional(int index) {
    return !(service.plan().get(index).when() instanceof Condition.Always);
  }

  /// What the file says of a step that the terminal need not know.
  private JsonNode written(int index) {
    return document.root().path("steps").path(index);
  }

  /// Whether what a step shows or prints is open to all and nobody's own.
  boolean isPublic(int index) {
    return new Fields(written(index)).flag("public");
  }

  /// Whether the code that a step scans never stands on a phone.
  boolean isOnPaper(int index) {
    return new Fields(written(index)).flag("on-paper");
  }

  /// The answers that come with a picked record.
  List<String> facts(int index) {
    return new Fields(written(index)).words("facts");
  }

  /// A fault of a whole step: what is said follows its name.
  ConfigurationFault fault(int index, String what, String remedy) {
    return document.fault("/steps/" + index, "the step \"" + name(index) + "\" " + what, remedy);
  }

  String name(int index) {
    return name(steps().get(index));
  }

  /// What the file calls a step.
  static String name(ServiceStep step) {
    return switch (step) {
      case ServiceStep.Identify _ -> "identify";
      case ServiceStep.CheckPerson _ -> "check-person";
      case ServiceStep.Choose _ -> "choose";
      case ServiceStep.FillForm _ -> "fill-form";
      case ServiceStep.ShowRecords _ -> "show-records";
      case ServiceStep.ScanCode _ -> "scan-code";
      case ServiceStep.ScanMaterial _ -> "scan-material";
      case ServiceStep.TakePhoto _ -> "take-photo";
      case ServiceStep.Sign _ -> "sign";
      case ServiceStep.Deliver _ -> "deliver";
      case ServiceStep.Review _ -> "review";
      case ServiceStep.Submit _ -> "submit";
      case ServiceStep.Pay _ -> "pay";
      case ServiceStep.Print _ -> "print";
      case ServiceStep.Receipt _ -> "receipt";
      case ServiceStep.Rate _ -> "rate";
    };
  }
}
