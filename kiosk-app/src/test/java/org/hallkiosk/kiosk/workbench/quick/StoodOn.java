package org.hallkiosk.kiosk.workbench.quick;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.DeliveryWay;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.view.View;

/// In which step of a service a citizen stands, by what the screen shows them.
final class StoodOn {

  private StoodOn() {}

  static Optional<Class<? extends ServiceStep>> step(View view) {
    return switch (view) {
      case View.SignIn _, View.TakeCard _ -> Optional.of(ServiceStep.Identify.class);
      case View.FaceCheck _, View.CodeCheck _, View.StaffCheck _ ->
          Optional.of(ServiceStep.CheckPerson.class);
      case View.Choose choose ->
          choose.options().stream().allMatch(StoodOn::isDelivery)
              ? Optional.of(ServiceStep.Deliver.class)
              : Optional.of(ServiceStep.Choose.class);
      case View.Question _ -> Optional.of(ServiceStep.FillForm.class);
      case View.Records _ -> Optional.of(ServiceStep.ShowRecords.class);
      case View.UseHeld _, View.ScanMaterial _ -> Optional.of(ServiceStep.ScanMaterial.class);
      case View.ScanCode _ -> Optional.of(ServiceStep.ScanCode.class);
      case View.TakePhoto _ -> Optional.of(ServiceStep.TakePhoto.class);
      case View.Sign _ -> Optional.of(ServiceStep.Sign.class);
      case View.Review _ -> Optional.of(ServiceStep.Review.class);
      case View.Pay _ -> Optional.of(ServiceStep.Pay.class);
      case View.Working working ->
          working.stages().isEmpty()
              ? Optional.empty()
              : step(working.stages().get(working.current()));
      case View.Rating _ -> Optional.of(ServiceStep.Rate.class);
      case View.Attract _,
          View.Home _,
          View.OtherCard _,
          View.ChooseCompany _,
          View.Principals _,
          View.HandOver _,
          View.Guide _,
          View.GuideEntry _,
          View.Result _,
          View.Problem _,
          View.Goodbye _ ->
          Optional.empty();
    };
  }

  private static boolean isDelivery(ServiceStep.Option option) {
    return Arrays.stream(DeliveryWay.values())
        .anyMatch(way -> way.name().toLowerCase(Locale.ROOT).equals(option.value()));
  }

  private static Optional<Class<? extends ServiceStep>> step(View.Stage stage) {
    return switch (stage) {
      case LOOKING_UP -> Optional.empty();
      case CHECKING_PRINTER, SUBMITTING -> Optional.of(ServiceStep.Submit.class);
      case FETCHING, PRINTING -> Optional.of(ServiceStep.Print.class);
      case PRINTING_SLIP -> Optional.of(ServiceStep.Receipt.class);
    };
  }
}
