package org.hallkiosk.kiosk.configuration;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.catalog.FormField;
import org.hallkiosk.kiosk.catalog.ServiceStep;

/// The hall is told answers and materials by their names: none stands for two things.
final class FieldLaw {

  private final WrittenService written;
  private final Faults faults;

  private FieldLaw(WrittenService written, Faults faults) {
    this.written = written;
    this.faults = faults;
  }

  static void check(WrittenService written, List<Answer> answers, Faults faults) {
    FieldLaw law = new FieldLaw(written, faults);
    Set<String> fields = new HashSet<>();
    for (Answer answer : answers) {
      if (!fields.add(answer.field())) {
        law.fault(answer.pointer(), "another answer has the field \"" + answer.field() + "\"");
      }
    }
    law.checkMaterials();
    law.checkOptions();
  }

  private void checkMaterials() {
    Set<String> materials = new HashSet<>();
    for (int i = 0; i < written.steps().size(); i++) {
      Optional<String> material = material(written.steps().get(i));
      if (material.isPresent() && !materials.add(material.get())) {
        fault(
            "/steps/" + i + "/material",
            "another step has the material \"" + material.get() + "\"");
      }
    }
  }

  private static Optional<String> material(ServiceStep step) {
    return switch (step) {
      case ServiceStep.ScanMaterial scan -> Optional.of(scan.material());
      case ServiceStep.TakePhoto photo -> Optional.of(photo.material());
      case ServiceStep.Sign sign -> Optional.of(sign.material());
      case ServiceStep.Identify _,
          ServiceStep.CheckPerson _,
          ServiceStep.Choose _,
          ServiceStep.FillForm _,
          ServiceStep.ShowRecords _,
          ServiceStep.ScanCode _,
          ServiceStep.Deliver _,
          ServiceStep.Review _,
          ServiceStep.Submit _,
          ServiceStep.Pay _,
          ServiceStep.Print _,
          ServiceStep.Receipt _,
          ServiceStep.Rate _ ->
          Optional.empty();
    };
  }

  private void checkOptions() {
    for (int i = 0; i < written.steps().size(); i++) {
      if (written.steps().get(i) instanceof ServiceStep.Choose choose) {
        checkOptions("/steps/" + i, choose.options());
      }
      if (written.steps().get(i) instanceof ServiceStep.FillForm form) {
        checkForm("/steps/" + i + "/fields/", form.fields());
      }
    }
  }

  private void checkForm(String pointer, List<FormField> fields) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).kind() instanceof FormField.Kind.OneOf(var options)) {
        checkOptions(pointer + i, options);
      }
    }
  }

  private void checkOptions(String pointer, List<ServiceStep.Option> options) {
    Set<String> values = new HashSet<>();
    for (int i = 0; i < options.size(); i++) {
      if (!values.add(options.get(i).value())) {
        faults.add(
            written
                .document()
                .fault(
                    pointer + "/options/" + i + "/value",
                    "another option has the same value",
                    "give each option its own"));
      }
    }
  }

  private void fault(String pointer, String what) {
    faults.add(written.document().fault(pointer, what, "give each its own"));
  }
}
