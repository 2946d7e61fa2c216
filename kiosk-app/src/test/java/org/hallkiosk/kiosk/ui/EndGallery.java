package org.hallkiosk.kiosk.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// How a visit ends: what came of it, the rating, the goodbye, and what went wrong.
final class EndGallery {

  private EndGallery() {}

  static List<Gallery.Exhibit> all() {
    return Stream.of(ends(), problems()).flatMap(List::stream).toList();
  }

  private static List<Gallery.Exhibit> ends() {
    List<Gallery.Exhibit> found = new ArrayList<>();
    for (View.ResultKind kind : View.ResultKind.values()) {
      found.add(Gallery.step("result-" + Gallery.name(kind), 5, result(kind)));
    }
    found.add(Gallery.step("result-rows", 5, withRows(3)));
    found.add(Gallery.step("result-partly-refused-slip", 5, partlyRefused(false)));
    found.add(Gallery.step("result-partly-refused-printed", 5, partlyRefused(true)));
    found.add(Gallery.step("result-many-rows", 5, withRows(16)));
    found.add(Gallery.plain("rating", new View.Rating(5)));
    found.add(Gallery.plain("rating-three", new View.Rating(3)));
    found.add(Gallery.plain("goodbye", new View.Goodbye(List.of())));
    found.add(Gallery.plain("goodbye-left", new View.Goodbye(Arrays.asList(View.Place.values()))));
    return found;
  }

  private static View result(View.ResultKind kind) {
    Texts slip = new Texts("办件凭条", "Slip");
    List<View.Paper> papers =
        kind == View.ResultKind.DONE
            ? List.of(
                new View.Paper(View.Place.PAPER_TRAY, Gallery.SERVICE, 2),
                new View.Paper(View.Place.SLIP_SLOT, slip, 1))
            : List.of(new View.Paper(View.Place.SLIP_SLOT, slip, 1));
    return new View.Result(
        Gallery.SERVICE,
        kind,
        Optional.of("BDC-20261121-000137"),
        List.of(),
        Optional.empty(),
        papers,
        List.of());
  }

  private static View partlyRefused(boolean printed) {
    View.Row refused =
        new View.Row(new Texts("示例市医疗保障局", "Medical insurance bureau"), "该人员参保状态异常，请到窗口核对");
    List<View.Paper> papers =
        printed
            ? List.of(
                new View.Paper(View.Place.PAPER_TRAY, Gallery.SERVICE, 2),
                new View.Paper(View.Place.SLIP_SLOT, Gallery.SERVICE, 1))
            : List.of(new View.Paper(View.Place.SLIP_SLOT, Gallery.SERVICE, 1));
    return new View.Result(
        Gallery.SERVICE,
        View.ResultKind.PARTLY_REFUSED,
        Optional.of("BDC-20261121-000137"),
        List.of(new View.Row(new Texts("合作银行", "Bank"), "示例银行")),
        Optional.of(LocalDate.of(2026, 12, 4)),
        papers,
        printed ? List.of(refused, refused) : List.of(refused));
  }

  private static View withRows(int count) {
    List<View.Row> rows = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      rows.add(new View.Row(new Texts("第 " + i + " 月缴存", "Month " + i), "1,286.00 元"));
    }
    return new View.Result(
        Gallery.SERVICE,
        View.ResultKind.ACCEPTED,
        Optional.of("BDC-20261121-000137"),
        rows,
        Optional.of(LocalDate.of(2026, 12, 4)),
        List.of(new View.Paper(View.Place.SLIP_SLOT, new Texts("办件凭条", "Slip"), 1)),
        List.of());
  }

  private static List<Gallery.Exhibit> problems() {
    List<Gallery.Exhibit> found = new ArrayList<>();
    Optional<String> reference = Optional.of("BDC-20261121-000137");
    for (ProblemCode code : ProblemCode.values()) {
      found.add(
          Gallery.plain(
              "problem-" + Gallery.name(code),
              new View.Problem(code, reference, Optional.of(View.Remedy.TRY_AGAIN))));
    }
    View dead =
        new View.Problem(ProblemCode.CARD_READER_BROKEN, Optional.empty(), Optional.empty());
    found.add(Gallery.plain("problem-plain", dead));
    found.add(remedy("correct", ProblemCode.MATERIAL_MISSING, View.Remedy.CORRECT));
    found.add(remedy("other-service", ProblemCode.ALREADY_APPLIED, View.Remedy.OTHER_SERVICE));
    return found;
  }

  private static Gallery.Exhibit remedy(String name, ProblemCode code, View.Remedy remedy) {
    return Gallery.plain(
        "problem-to-" + name, new View.Problem(code, Optional.empty(), Optional.of(remedy)));
  }
}
