package org.hallkiosk.kiosk.configuration;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.catalog.Promise;
import org.hallkiosk.kiosk.catalog.ServiceStep;

/// What the steps of a service owe each other: nobody is checked who has not said who they are,
/// nothing is handed in that was not reviewed, nothing is printed or paid that was not handed in,
/// whatever is answered on the way. [WayLaw] says so for one way; this holds it against each.
final class StepLaw {

  private final WrittenService written;
  private final List<Answer> answers;
  private final Faults faults;

  private StepLaw(WrittenService written, List<Answer> answers, Faults faults) {
    this.written = written;
    this.answers = answers;
    this.faults = faults;
  }

  static void check(WrittenService written, Faults faults) {
    List<Answer> answers = Answer.of(written);
    StepLaw law = new StepLaw(written, answers, faults);
    FieldLaw.check(written, answers, faults);
    law.checkEverywhere();
    if (ConditionLaw.passes(written, answers, faults)) {
      law.checkWays();
    }
  }

  /// What needs no way to be seen.
  private void checkEverywhere() {
    for (int i = 0; i < written.steps().size(); i++) {
      switch (written.steps().get(i)) {
        case ServiceStep.Identify _, ServiceStep.CheckPerson _ -> checkUnconditional(i);
        case ServiceStep.Deliver _ -> checkPromise(i);
        case ServiceStep.Choose _,
            ServiceStep.FillForm _,
            ServiceStep.ShowRecords _,
            ServiceStep.ScanCode _,
            ServiceStep.ScanMaterial _,
            ServiceStep.TakePhoto _,
            ServiceStep.Sign _,
            ServiceStep.Review _,
            ServiceStep.Submit _,
            ServiceStep.Pay _,
            ServiceStep.Print _,
            ServiceStep.Receipt _,
            ServiceStep.Rate _ -> {}
      }
    }
  }

  private void checkUnconditional(int index) {
    if (written.isConditional(index)) {
      faults.add(written.fault(index, "is for everybody", "remove its \"when\""));
    }
  }

  private void checkPromise(int index) {
    if (!(written.service().promise() instanceof Promise.WorkingDays)) {
      faults.add(
          written.fault(
              index,
              "is for a result that comes later, and this service's is there at once",
              "remove it, or write promise: {working-days: 5}"));
    }
  }

  private void checkWays() {
    Optional<List<Way>> ways = Ways.through(written, answers);
    if (ways.isEmpty()) {
      faults.add(
          written
              .document()
              .fault(
                  "/steps",
                  "the conditions leave more than " + Ways.MOST + " ways through the service",
                  "write two services of it"));
      return;
    }
    WayFaults found = new WayFaults();
    ways.get().forEach(way -> WayLaw.check(written, way, found));
    found.all().forEach(faults::add);
    checkTaken(ways.get());
    PhoneLaw.check(written, answers, ways.get(), faults);
  }

  private void checkTaken(List<Way> ways) {
    Set<Integer> taken = new HashSet<>();
    ways.forEach(way -> taken.addAll(way.taken()));
    for (int i = 0; i < written.steps().size(); i++) {
      if (!taken.contains(i)) {
        faults.add(written.fault(i, "is never taken", "correct its condition or remove it"));
      }
    }
  }
}
