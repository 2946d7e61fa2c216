package org.hallkiosk.kiosk.workbench.quick;

import java.time.Duration;
import org.hallkiosk.kiosk.view.CodeState;
import org.hallkiosk.kiosk.view.SignInState;
import org.hallkiosk.kiosk.view.View;

/// How long a citizen waits for the next screen.
///
/// @param idle before a screen that itself waits for something in the world: where nothing more is
///   to be laid down there, nothing more will come
record Patience(Duration idle) {

  static final Duration USUAL = Duration.ofSeconds(60);
  static final Patience PATIENT = new Patience(USUAL);

  /// For those who expect to be disappointed.
  static final Patience SHORT = new Patience(Duration.ofSeconds(10));

  /// Whether a screen itself waits for something in the world.
  boolean isIdleAt(View view) {
    return with(view).equals(idle);
  }

  Duration with(View view) {
    return switch (view) {
      case View.OtherCard _, View.ScanCode _ -> idle;
      case View.SignIn signIn -> signIn.state() == SignInState.WAITING ? idle : USUAL;
      case View.CodeCheck code -> code.state() == CodeState.ENTERING ? idle : USUAL;
      case View.Attract _,
          View.TakeCard _,
          View.Home _,
          View.FaceCheck _,
          View.StaffCheck _,
          View.Choose _,
          View.Question _,
          View.Records _,
          View.UseHeld _,
          View.ScanMaterial _,
          View.TakePhoto _,
          View.Sign _,
          View.Pay _,
          View.ChooseCompany _,
          View.Principals _,
          View.HandOver _,
          View.Guide _,
          View.GuideEntry _,
          View.Review _,
          View.Working _,
          View.Result _,
          View.Rating _,
          View.Goodbye _,
          View.Problem _ ->
          USUAL;
    };
  }
}
