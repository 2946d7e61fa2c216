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
    return Optional.ofNullable(
        switch (view) {
          case View.SignIn _, View.TakeCard _ -> ServiceStep.Identify.class;
          case View.FaceCheck _, View.CodeCheck _ -> ServiceStep.CheckPerson.class;
          case View.Choose choose ->
              choose.options().stream().allMatch(StoodOn::isDelivery)
                  ? ServiceStep.Deliver.class
                  : ServiceStep.Choose.class;
          case View.Question _ -> ServiceStep.FillForm.class;
          case View.Records _ -> ServiceStep.ShowRecords.class;
          case View.UseHeld _, View.ScanMaterial _ -> ServiceStep.ScanMaterial.class;
          case View.ScanCode _ -> ServiceStep.ScanCode.class;
          case View.TakePhoto _ -> ServiceStep.TakePhoto.class;
          case View.Sign _ -> ServiceStep.Sign.class;
          case View.Review _ -> ServiceStep.Review.class;
          case View.Pay _ -> ServiceStep.Pay.class;
          case View.Working working ->
              working.stages().isEmpty() ? null : step(working.stages().get(working.current()));
          case View.Rating _ -> ServiceStep.Rate.class;
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
              null;
        });
  }

  private static boolean isDelivery(ServiceStep.Option option) {
    return Arrays.stream(DeliveryWay.values())
        .anyMatch(way -> way.name().toLowerCase(Locale.ROOT).equals(option.value()));
  }

  private static Class<? extends ServiceStep> step(View.Stage stage) {
    return switch (stage) {
      case LOOKING_UP -> null;
      case CHECKING_PRINTER, SUBMITTING -> ServiceStep.Submit.class;
      case FETCHING, PRINTING -> ServiceStep.Print.class;
      case PRINTING_SLIP -> ServiceStep.Receipt.class;
    };
  }
}
