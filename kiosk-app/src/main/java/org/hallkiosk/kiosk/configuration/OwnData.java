package org.hallkiosk.kiosk.configuration;

import org.hallkiosk.kiosk.catalog.FormField;
import org.hallkiosk.kiosk.catalog.ServiceStep;

/// Which steps show, hand out or change what is somebody's own.
final class OwnData {

  private OwnData() {}

  static boolean isTouchedBy(WrittenService written, int index) {
    return switch (written.steps().get(index)) {
      case ServiceStep.ShowRecords _, ServiceStep.Print _ -> !written.isPublic(index);
      case ServiceStep.FillForm form ->
          form.fields().stream().map(FormField::prefill).anyMatch(known -> known.isPresent());
      case ServiceStep.ScanMaterial _,
          ServiceStep.TakePhoto _,
          ServiceStep.Sign _,
          ServiceStep.Deliver _,
          ServiceStep.Pay _ ->
          true;
      case ServiceStep.Identify _,
          ServiceStep.CheckPerson _,
          ServiceStep.Choose _,
          ServiceStep.ScanCode _,
          ServiceStep.Review _,
          ServiceStep.Submit _,
          ServiceStep.Receipt _,
          ServiceStep.Rate _ ->
          false;
    };
  }
}
