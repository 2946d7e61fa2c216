package org.hallkiosk.kiosk.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hallkiosk.hardware.device.CodeScan;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.kiosk.casework.Handle;
import org.hallkiosk.kiosk.casework.MaterialRef;
import org.hallkiosk.kiosk.catalog.FormField;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.hall.Preparation;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.PhotoFlaw;
import org.hallkiosk.kiosk.view.PhotoState;
import org.hallkiosk.kiosk.view.ScanState;
import org.hallkiosk.kiosk.view.View;

/// A citizen who answers any question somehow, and a world that answers any of its effects.
final class AnyQuestion {

  static final HallRecord HEAVY = Asking.record("1", 20_000, Map.of("grade", "heavy"));
  static final HallRecord LIGHT = Asking.record("2", 5_000, Map.of("points", "0"));

  private final Random random;

  AnyQuestion(Random random) {
    this.random = random;
  }

  /// People change their minds.
  Intent orBack(Intent intent) {
    return random.nextInt(6) == 0 ? new Intent.Back() : intent;
  }

  Intent choosing(View.Choose view) {
    return new Intent.Pick(pick(view.options()).value());
  }

  Intent typing(View.Question view) {
    return switch (random.nextInt(8)) {
      case 0 -> new Intent.Type(pick(List.of("\uD842", "示\u0000", "👨‍👩‍👧", "\uE000", "7")));
      case 1, 2 -> new Intent.Erase();
      default -> answering(view);
    };
  }

  private Intent answering(View.Question view) {
    boolean code = view.field().id().equals(Asking.CODE.field());
    if (view.field().kind() instanceof FormField.Kind.OneOf(var options)) {
      return new Intent.Pick(pick(options).value());
    }
    boolean begun = code ? view.typed().length() > 2 : !view.typed().isEmpty();
    boolean wrong = view.fault().isPresent();
    if (begun) {
      return wrong ? new Intent.Erase() : new Intent.Confirm();
    }
    return new Intent.Type(valid(view.field().kind()));
  }

  private static String valid(FormField.Kind kind) {
    return switch (kind) {
      case FormField.Kind.Text _ -> "秘密";
      case FormField.Kind.Digits _ -> "1234";
      case FormField.Kind.Phone _ -> "13712349050";
      case FormField.Kind.Identity _ -> "11010519491231002X";
      case FormField.Kind.Day _ -> "2024-02-29";
      case FormField.Kind.Money _ -> "4.3";
      case FormField.Kind.OneOf _ -> "";
    };
  }

  Intent picking(View.Records view) {
    return view.cards().isEmpty() ? new Intent.Back() : new Intent.Pick(pick(view.cards()).id());
  }

  Intent scanning(View.ScanMaterial view) {
    return view.state() == ScanState.SHOWING
        ? pick(
            List.of(
                new Intent.Confirm(),
                new Intent.Confirm(),
                new Intent.NextPage(),
                new Intent.Retake()))
        : pick(List.of(new Intent.Capture(), new Intent.Capture(), new Intent.BringLater()));
  }

  Intent posing(View.TakePhoto view) {
    if (view.state() == PhotoState.LIVE) {
      return new Intent.TakePicture();
    }
    return view.flaws().isEmpty() ? new Intent.Confirm() : new Intent.Retake();
  }

  Intent reading() {
    return pick(List.of(new Intent.TypeCode(), new Intent.TryAgain(), new Intent.Confirm()));
  }

  Intent consenting() {
    return pick(List.of(new Intent.UseHeld(), new Intent.Capture()));
  }

  Intent signing() {
    return new Intent.Signed(Asking.signature());
  }

  Preparation prepared() {
    return new Preparation(
        random.nextBoolean() ? Map.of() : Map.of("registered-phone", "13712349050"),
        random.nextBoolean() ? List.of() : List.of(Asking.HELD),
        Asking.FOLLOWS_UNTIL);
  }

  List<HallRecord> records() {
    List<HallRecord> some = new ArrayList<>(List.of(HEAVY, LIGHT));
    some.removeIf(_ -> random.nextInt(5) == 0);
    return some;
  }

  ScannedPage page() {
    return pick(
        List.of(
            new ScannedPage.Good(new Handle("page-" + random.nextInt(100))),
            new ScannedPage.Good(new Handle("page-" + random.nextInt(100))),
            new ScannedPage.NothingThere(),
            new ScannedPage.NotWhole(),
            new ScannedPage.Blurred(),
            new ScannedPage.Blank(),
            new ScannedPage.Failed()));
  }

  TakenPhoto photo() {
    Handle picture = new Handle("photo-" + random.nextInt(100));
    return pick(
        List.of(
            new TakenPhoto.Taken(picture, List.of()),
            new TakenPhoto.Taken(picture, List.of()),
            new TakenPhoto.Taken(picture, List.of(PhotoFlaw.TILTED)),
            new TakenPhoto.NotTaken()));
  }

  MaterialRef sent(String material) {
    return new MaterialRef.Uploaded(material, Asking.SHA, 1);
  }

  CodeScan code() {
    return pick(
        List.of(
            new CodeScan.Scanned("JF0001"),
            new CodeScan.Scanned("JF0001"),
            new CodeScan.Scanned("\u0000"),
            new CodeScan.NoCode(),
            new CodeScan.Cancelled(),
            new CodeScan.Failed(Fault.of(FaultCode.NOT_CONNECTED, "unplugged"))));
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
