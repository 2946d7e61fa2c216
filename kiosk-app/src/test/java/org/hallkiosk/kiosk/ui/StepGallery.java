package org.hallkiosk.kiosk.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.Lamp;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.view.CodeScanHint;
import org.hallkiosk.kiosk.view.PayHint;
import org.hallkiosk.kiosk.view.PayState;
import org.hallkiosk.kiosk.view.PayWay;
import org.hallkiosk.kiosk.view.PhotoFlaw;
import org.hallkiosk.kiosk.view.PhotoState;
import org.hallkiosk.kiosk.view.PhotoSubject;
import org.hallkiosk.kiosk.view.ScanHint;
import org.hallkiosk.kiosk.view.ScanState;
import org.hallkiosk.kiosk.view.View;

/// What a service asks besides questions: records, materials, codes, portraits, names, money.
final class StepGallery {

  static final String ORDER_CODE = "https://pay.example.gov.cn/o/20261121000137?k=7f3a91c2";

  private static final Texts MATERIAL = new Texts("户口簿首页", "Household register, first page");
  private static final List<Lamp> LAMPS = List.of(Lamp.NONE, Lamp.YELLOW, Lamp.RED);
  private static final Texts PHOTO = new Texts("证件照", "Portrait");

  private StepGallery() {}

  static List<Gallery.Exhibit> all() {
    List<Gallery.Exhibit> found = new ArrayList<>();
    records(found);
    materials(found);
    photos(found);
    signs(found);
    payments(found);
    return found;
  }

  private static void records(List<Gallery.Exhibit> found) {
    Texts title = new Texts("您的交通违法记录", "Your traffic violations");
    found.add(exhibit("records-pick", records(title, 3, true)));
    found.add(exhibit("records-many", records(title, 12, true)));
    found.add(exhibit("records-read", records(title, 2, false)));
    found.add(exhibit("records-read-many", records(title, 9, false)));
    found.add(exhibit("records-none", records(title, 0, true)));
  }

  private static View records(Texts title, int count, boolean picks) {
    List<View.RecordCard> cards = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Lamp lamp = LAMPS.get(i % LAMPS.size());
      cards.add(
          new View.RecordCard("r" + i, rows(), Optional.of(new Fen(20_000)), lamp, i % 4 != 3));
    }
    return new View.Records(Gallery.SERVICE, title, cards, picks);
  }

  private static List<View.Row> rows() {
    return List.of(
        new View.Row(new Texts("时间", "When"), "2026-10-03 08:12"),
        new View.Row(new Texts("地点", "Where"), "示例大道与和平路口"),
        new View.Row(new Texts("行为", "What"), "不按规定停车"));
  }

  private static void materials(List<Gallery.Exhibit> found) {
    Texts source = new Texts("公安部门人口库", "Population register");
    Texts held = new Texts("户口簿电子证照", "Electronic household register");
    Optional<LocalDate> until = Optional.of(LocalDate.of(2031, 5, 1));
    found.add(exhibit("useheld", new View.UseHeld(Gallery.SERVICE, MATERIAL, held, source, until)));
    found.add(
        exhibit(
            "useheld-for-ever",
            new View.UseHeld(Gallery.SERVICE, MATERIAL, held, source, Optional.empty())));
    for (ScanState state : ScanState.values()) {
      found.add(exhibit("scanmaterial-" + Gallery.name(state), scan(state, 1, Optional.empty())));
    }
    found.add(exhibit("scanmaterial-first-draft", scan(ScanState.READY, 0, Optional.empty())));
    for (ScanHint hint : ScanHint.values()) {
      found.add(
          exhibit(
              "scanmaterial-" + Gallery.name(hint), scan(ScanState.READY, 0, Optional.of(hint))));
    }
    Texts question = new Texts("请出示缴款通知单上的码", "Show the code on your notice");
    found.add(exhibit("scancode", new View.ScanCode(Gallery.SERVICE, question, Optional.empty())));
    for (CodeScanHint hint : CodeScanHint.values()) {
      View view = new View.ScanCode(Gallery.SERVICE, question, Optional.of(hint));
      found.add(exhibit("scancode-" + Gallery.name(hint), view));
    }
  }

  private static View scan(ScanState state, int pages, Optional<ScanHint> hint) {
    return new View.ScanMaterial(
        Gallery.SERVICE,
        MATERIAL,
        state,
        List.of(SamplePictures.PAGE).subList(0, pages),
        4,
        true,
        hint);
  }

  private static void photos(List<Gallery.Exhibit> found) {
    for (PhotoState state : PhotoState.values()) {
      found.add(exhibit("takephoto-" + Gallery.name(state), photo(state, List.of())));
    }
    for (PhotoFlaw flaw : PhotoFlaw.values()) {
      found.add(
          exhibit("takephoto-" + Gallery.name(flaw), photo(PhotoState.SHOWING, List.of(flaw))));
    }
    found.add(exhibit("takephoto-of-child", photo(PhotoSubject.CHILD, PhotoState.LIVE, List.of())));
    found.add(
        exhibit(
            "takephoto-all-flaws", photo(PhotoState.SHOWING, Arrays.asList(PhotoFlaw.values()))));
  }

  private static View photo(PhotoState state, List<PhotoFlaw> flaws) {
    return photo(PhotoSubject.ONESELF, state, flaws);
  }

  private static View photo(PhotoSubject subject, PhotoState state, List<PhotoFlaw> flaws) {
    boolean taken = state == PhotoState.SHOWING || state == PhotoState.SENDING;
    return new View.TakePhoto(
        Gallery.SERVICE,
        PHOTO,
        subject,
        state,
        taken ? Optional.of(SamplePictures.PORTRAIT) : Optional.empty(),
        flaws);
  }

  private static void signs(List<Gallery.Exhibit> found) {
    Texts facts =
        new Texts(
            "本人于 2026 年 10 月 3 日 8 时 12 分，在示例大道与和平路口，实施不按规定停车的违法行为，对上述事实没有异议。"
                + "本人已知悉：罚款二百元，记三分；可以在收到决定书之日起六十日内申请行政复议。",
            "On 3 October 2026 at 08:12 I parked against the rules at Shili Avenue and Heping Road,"
                + " and I do not dispute it. I know of the fine of 200 yuan and three points, and"
                + " that I may ask for a review within sixty days.");
    found.add(exhibit("sign", new View.Sign(Gallery.SERVICE, facts, false)));
    found.add(exhibit("sign-long", new View.Sign(Gallery.SERVICE, repeated(facts), false)));
    found.add(exhibit("sign-sending", new View.Sign(Gallery.SERVICE, facts, true)));
  }

  private static Texts repeated(Texts facts) {
    int times = 12;
    return new Texts((facts.zh() + "\n").repeat(times), (facts.en() + "\n").repeat(times));
  }

  private static void payments(List<Gallery.Exhibit> found) {
    for (PayState state : PayState.values()) {
      found.add(exhibit("pay-" + Gallery.name(state), pay(state, Optional.empty())));
    }
    for (PayHint hint : PayHint.values()) {
      found.add(exhibit("pay-" + Gallery.name(hint), pay(PayState.CHOOSING, Optional.of(hint))));
    }
  }

  private static View pay(PayState state, Optional<PayHint> hint) {
    return new View.Pay(
        Gallery.SERVICE,
        new Texts("2027 年度居民医保", "Health insurance 2027"),
        new Fen(40_000),
        state,
        Arrays.asList(PayWay.values()),
        state == PayState.SHOWING_CODE ? Optional.of(ORDER_CODE) : Optional.empty(),
        hint);
  }

  private static Gallery.Exhibit exhibit(String name, View view) {
    return Gallery.step(name, 3, view);
  }
}
