package org.hallkiosk.kiosk.workbench.people;

import java.util.Optional;
import java.util.function.Predicate;
import org.hallkiosk.kiosk.view.FaceState;
import org.hallkiosk.kiosk.view.PayState;
import org.hallkiosk.kiosk.view.PhotoState;
import org.hallkiosk.kiosk.view.ScanState;
import org.hallkiosk.kiosk.view.Screen;
import org.hallkiosk.kiosk.view.StaffState;
import org.hallkiosk.kiosk.view.View;

/// What a citizen waits for after a touch: a newer screen that fits. A newer one that wants another
/// touch and does not fit will never turn into it.
///
/// @param touched the screen that was touched last; empty before any touch
/// @param typing whether that touch typed, so that the question stays
public record Expectation(Optional<Screen> touched, boolean typing, Predicate<View> fits) {

  public boolean met(Screen screen) {
    return newer(screen) && fits.test(screen.view());
  }

  /// Whether there is nothing more to wait for.
  public boolean over(Screen screen) {
    return met(screen) || (newer(screen) && wantsTouch(screen.view())) || isLeft(screen);
  }

  /// Whether the terminal waits for the next citizen since the last touch.
  private boolean isLeft(Screen screen) {
    return screen.view() instanceof View.Attract
        && touched.filter(it -> screen.number() > it.number()).isPresent();
  }

  /// A screen keeps its number where the citizen stands at the same place and only what is shown
  /// there changes.
  private boolean newer(Screen screen) {
    return touched
        .filter(it -> screen.number() <= it.number() && screen.view().equals(it.view()))
        .isEmpty();
  }

  /// Whether a view asks something of which a draft may be kept.
  static boolean mayKeepDraft(View view) {
    return switch (view) {
      case View.Choose _,
          View.Question _,
          View.Records _,
          View.UseHeld _,
          View.ScanCode _,
          View.Review _ ->
          true;
      case View.ScanMaterial scan -> waits(scan);
      case View.TakePhoto photo -> waits(photo);
      case View.Sign sign -> !sign.sending();
      case View.Attract _,
          View.Home _,
          View.SignIn _,
          View.TakeCard _,
          View.FaceCheck _,
          View.StaffCheck _,
          View.CodeCheck _,
          View.OtherCard _,
          View.ChooseCompany _,
          View.Principals _,
          View.HandOver _,
          View.Guide _,
          View.GuideEntry _,
          View.Pay _,
          View.Working _,
          View.Result _,
          View.Rating _,
          View.Problem _,
          View.Goodbye _ ->
          false;
    };
  }

  private boolean wantsTouch(View view) {
    return switch (view) {
      case View.Choose _,
          View.Records _,
          View.UseHeld _,
          View.Review _,
          View.Result _,
          View.Rating _,
          View.Problem _,
          View.ChooseCompany _,
          View.Principals _,
          View.HandOver _,
          View.Guide _,
          View.GuideEntry _ ->
          true;
      case View.Question _ -> !typing;
      case View.FaceCheck face -> face.state() == FaceState.READY;
      case View.StaffCheck staff ->
          staff.state() == StaffState.READY || staff.state() == StaffState.NOT_NOW;
      case View.ScanMaterial scan -> waits(scan);
      case View.TakePhoto photo -> waits(photo);
      case View.Sign sign -> !sign.sending();
      case View.Pay pay -> pay.state() == PayState.CHOOSING;
      case View.Attract _,
          View.Home _,
          View.SignIn _,
          View.TakeCard _,
          View.CodeCheck _,
          View.OtherCard _,
          View.ScanCode _,
          View.Working _,
          View.Goodbye _ ->
          false;
    };
  }

  private static boolean waits(View.ScanMaterial scan) {
    return scan.state() == ScanState.READY || scan.state() == ScanState.SHOWING;
  }

  private static boolean waits(View.TakePhoto photo) {
    return photo.state() == PhotoState.LIVE || photo.state() == PhotoState.SHOWING;
  }
}
