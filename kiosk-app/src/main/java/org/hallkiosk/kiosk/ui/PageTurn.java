package org.hallkiosk.kiosk.ui;

import java.util.List;
import org.hallkiosk.kiosk.view.PayState;
import org.hallkiosk.kiosk.view.PhotoState;
import org.hallkiosk.kiosk.view.ScanState;
import org.hallkiosk.kiosk.view.StaffState;
import org.hallkiosk.kiosk.view.View;

/// Whether what comes up under a finger is something else than what stood there: then the second
/// half of a double tap must not reach it.
final class PageTurn {

  private PageTurn() {}

  static boolean between(View before, View now) {
    return before.getClass() != now.getClass() || !about(before).equals(about(now));
  }

  /// What a touch on the view would be about. While that stays the same, the buttons do too.
  private static Object about(View view) {
    return switch (view) {
      case View.Choose it -> it.question();
      case View.Question it -> List.of(it.field(), it.number());
      case View.Records it -> it.title();
      case View.UseHeld it -> List.of(it.material(), it.held());
      case View.ScanMaterial it -> List.of(it.material(), it.state() == ScanState.SHOWING);
      case View.ScanCode it -> it.question();
      case View.TakePhoto it -> List.of(it.photo(), it.state() == PhotoState.SHOWING);
      case View.Sign it -> it.statement();
      case View.Pay it -> List.of(it.purpose(), it.state() == PayState.CHOOSING);
      case View.StaffCheck it -> it.state() == StaffState.WAITING;
      case View.OtherCard it -> it.whose();
      case View.Principals it -> it.served();
      case View.HandOver it -> it.codeText();
      case View.GuideEntry it -> it.code();
      case View.Review it -> it.secondTime();
      case View.Problem it -> it.code();
      case View.Attract _,
          View.SignIn _,
          View.TakeCard _,
          View.Home _,
          View.FaceCheck _,
          View.CodeCheck _,
          View.ChooseCompany _,
          View.Guide _,
          View.Working _,
          View.Result _,
          View.Rating _,
          View.Goodbye _ ->
          List.of();
    };
  }
}
