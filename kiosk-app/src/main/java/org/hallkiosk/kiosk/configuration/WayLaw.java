package org.hallkiosk.kiosk.configuration;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hallkiosk.kiosk.casework.DeliveryWay;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.catalog.Assurance;
import org.hallkiosk.kiosk.catalog.Audience;
import org.hallkiosk.kiosk.catalog.Fee;
import org.hallkiosk.kiosk.catalog.Promise;
import org.hallkiosk.kiosk.catalog.ServiceStep;

/// The law of steps on one way through a service: identify, check-person, questions in any order,
/// review, submit, then what is printed and paid, receipt, rate.
///
/// Longer than most: one rule a step, and the sentences that say what is wrong and what helps.
final class WayLaw {

  private final WrittenService written;
  private final Way way;
  private final WayFaults faults;

  /// Indices of the steps taken so far.
  private final List<Integer> before = new ArrayList<>();

  private final Set<DocumentKind> printed = EnumSet.noneOf(DocumentKind.class);

  private WayLaw(WrittenService written, Way way, WayFaults faults) {
    this.written = written;
    this.way = way;
    this.faults = faults;
  }

  static void check(WrittenService written, Way way, WayFaults faults) {
    WayLaw law = new WayLaw(written, way, faults);
    for (int index : way.taken()) {
      law.check(index);
      law.before.add(index);
    }
    law.checkWhole();
  }

  private void check(int index) {
    if (OwnData.isTouchedBy(written, index) && isPersonCheckAsked()) {
      needs(index, "check-person");
    }
    switch (step(index)) {
      case ServiceStep.Identify _ -> checkIdentify(index);
      case ServiceStep.CheckPerson _ -> checkCheckPerson(index);
      case ServiceStep.Choose _,
          ServiceStep.FillForm _,
          ServiceStep.ShowRecords _,
          ServiceStep.ScanCode _,
          ServiceStep.ScanMaterial _,
          ServiceStep.TakePhoto _ ->
          beforeSubmit(index);
      case ServiceStep.Sign(_, _, var shows) -> {
        beforeSubmit(index);
        for (int i = 0; i < shows.size(); i++) {
          checkPicked(index, shows.get(i), "/shows/" + i);
        }
      }
      case ServiceStep.Deliver _, ServiceStep.Review _ -> {
        once(index);
        beforeSubmit(index);
      }
      case ServiceStep.Submit _ -> checkSubmit(index);
      case ServiceStep.Pay(_, var fee) -> checkPay(index, fee);
      case ServiceStep.Print print -> checkPrint(index, print);
      case ServiceStep.Receipt _ -> {
        once(index);
        needs(index, "submit");
        beforeRate(index);
      }
      case ServiceStep.Rate _ -> {
        once(index);
        needs(index, "submit");
      }
    }
  }

  private void checkIdentify(int index) {
    once(index);
    if (!before.isEmpty() && !isBefore("identify")) {
      fault(index, "does not come first", "put it first");
    }
  }

  private void checkCheckPerson(int index) {
    once(index);
    needs(index, "identify");
    if (before.stream().map(written::name).anyMatch(name -> !isAboutThePerson(name))) {
      fault(index, "comes after other steps", "put it right after \"identify\"");
    }
  }

  private static boolean isAboutThePerson(String name) {
    return name.equals("identify") || name.equals("check-person");
  }

  private void checkSubmit(int index) {
    once(index);
    if (written.service().audience() != Audience.ANYBODY) {
      needs(index, "identify");
    }
    if (isPersonCheckAsked()) {
      needs(index, "check-person");
    }
    if (before.isEmpty() || !(step(before.getLast()) instanceof ServiceStep.Review)) {
      lacks(index, "review", "right before it");
    }
  }

  private void checkPay(int index, Fee fee) {
    once(index);
    needs(index, "submit");
    beforeReceipt(index);
    switch (fee) {
      case Fee.Fixed _ -> {}
      case Fee.OfRecord(String field) -> checkPicked(index, field, "/fee/of-record");
    }
  }

  private void checkPicked(int index, String field, String place) {
    if (before.stream().anyMatch(earlier -> picks(earlier, field))) {
      return;
    }
    String what = "no step \"show-records\" before it picks \"" + field + "\"";
    String pointer = "/steps/" + index + place;
    List<Integer> skipped =
        IntStream.range(0, index).filter(earlier -> picks(earlier, field)).boxed().toList();
    faults.add(
        pointer,
        what,
        written
            .document()
            .fault(
                pointer,
                what + WayWords.when(written, way, index, skipped),
                skipped.isEmpty()
                    ? "name the field of one that does"
                    : "give both the same condition"));
  }

  private boolean picks(int index, String field) {
    return step(index) instanceof ServiceStep.ShowRecords records
        && records.field().equals(Optional.of(field));
  }

  private void checkPrint(int index, ServiceStep.Print print) {
    needs(index, "submit");
    beforeReceipt(index);
    if (!printed.add(print.kind())) {
      fault(index, "prints the same paper a second time", "give each its own condition");
    }
    switch (print.kind()) {
      case FISCAL_RECEIPT -> needs(index, "pay");
      case RESULT -> checkPromised(index);
    }
  }

  /// What is promised for later can be printed only where it is to be: at a terminal.
  private void checkPromised(int index) {
    if (written.service().promise() instanceof Promise.WorkingDays && !isForTerminal()) {
      fault(
          index,
          "prints a result that comes later",
          "write when: {field: delivery, equals: terminal}, with a step \"deliver\" before");
    }
  }

  private boolean isForTerminal() {
    String terminal = ServiceStep.Deliver.answer(DeliveryWay.TERMINAL);
    return terminal.equals(way.answers().get(ServiceStep.Deliver.FIELD));
  }

  private void checkWhole() {
    for (int index : before) {
      switch (step(index)) {
        case ServiceStep.Review _ -> {
          if (!isBefore("submit")) {
            lacks(index, "submit", "right after it");
          }
        }
        case ServiceStep.Deliver _ -> {
          if (isForTerminal() && !printed.contains(DocumentKind.RESULT)) {
            fault(
                index,
                "offers \"terminal\", and no step \"print\" prints the result",
                "add one with when: {field: delivery, equals: terminal}");
          }
        }
        case ServiceStep.Identify _,
            ServiceStep.CheckPerson _,
            ServiceStep.Choose _,
            ServiceStep.FillForm _,
            ServiceStep.ShowRecords _,
            ServiceStep.ScanCode _,
            ServiceStep.ScanMaterial _,
            ServiceStep.TakePhoto _,
            ServiceStep.Sign _,
            ServiceStep.Submit _,
            ServiceStep.Pay _,
            ServiceStep.Print _,
            ServiceStep.Receipt _,
            ServiceStep.Rate _ -> {}
      }
    }
  }

  private void once(int index) {
    if (isBefore(written.name(index))) {
      fault(index, "stands here a second time", "remove it");
    }
  }

  private void beforeSubmit(int index) {
    if (isBefore("submit")) {
      fault(index, "comes after \"submit\" and reaches nobody", "put it before");
    }
  }

  /// The slip names every paper and payment: what stands behind it would be missing there.
  private void beforeReceipt(int index) {
    if (isBefore("receipt")) {
      fault(index, "comes after \"receipt\", which would not name it", "put it before");
    }
    beforeRate(index);
  }

  /// The session ends with the rating: what stands behind it would never happen.
  private void beforeRate(int index) {
    if (isBefore("rate")) {
      fault(index, "comes after \"rate\" and never happens", "put \"rate\" last");
    }
  }

  private void needs(int index, String other) {
    if (!isBefore(other)) {
      lacks(index, other, "before it");
    }
  }

  /// The other step is not there, or is left out on this way.
  private void lacks(int index, String other, String where) {
    List<Integer> skipped =
        IntStream.range(0, written.steps().size())
            .filter(step -> written.name(step).equals(other) && !way.taken().contains(step))
            .boxed()
            .toList();
    String what = "needs the step \"" + other + "\" " + where;
    faults.add(
        "/steps/" + index,
        what,
        written.fault(
            index,
            what + WayWords.when(written, way, index, skipped),
            skipped.isEmpty() ? "put it there" : "give both the same condition"));
  }

  private void fault(int index, String what, String remedy) {
    faults.add(
        "/steps/" + index,
        what,
        written.fault(index, what + WayWords.when(written, way, index, List.of()), remedy));
  }

  private boolean isBefore(String name) {
    return before.stream().map(written::name).anyMatch(name::equals);
  }

  private boolean isPersonCheckAsked() {
    return written.service().assurance() == Assurance.CARD_AND_PERSON_CHECK;
  }

  private ServiceStep step(int index) {
    return written.steps().get(index);
  }
}
