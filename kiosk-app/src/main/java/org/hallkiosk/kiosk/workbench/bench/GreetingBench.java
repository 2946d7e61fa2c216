package org.hallkiosk.kiosk.workbench.bench;

import java.util.concurrent.atomic.AtomicLong;
import org.hallkiosk.hardware.simulator.sam.SamStep;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.Workbench;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.people.JourneyFailed;
import org.hallkiosk.kiosk.workbench.people.Visit;

/// From the reader's find answer to the greeting on the glass, beside the bare wire: the same bytes
/// over the same paced line at 115200 baud, without a driver, a session or a screen.
record GreetingBench(int rounds) implements Benchmark {

  @Override
  public String name() {
    return "greeting";
  }

  @Override
  public Figure measure(Workbench workbench) throws JourneyFailed, InterruptedException {
    long[] ours = new long[rounds];
    long[] peer = new long[rounds];
    AtomicLong selected = new AtomicLong();
    workbench
        .cabinet()
        .reader()
        .watch(
            step -> {
              if (step == SamStep.SELECT) {
                selected.set(System.nanoTime());
              }
            });
    for (int round = 0; round < rounds; round++) {
      ours[round] = greeting(Benchmarks.visit(workbench), selected);
      peer[round] = BareWire.nanos();
    }
    return Figure.ofNanos(name(), ours, peer);
  }

  /// The driver asks to select as soon as the find answer is there.
  private static long greeting(Visit visit, AtomicLong selected)
      throws JourneyFailed, InterruptedException {
    visit.see("nobody is here", View.Attract.class);
    visit.workbench().cabinet().layCard(Citizens.ORDINARY);
    visit.see("the greeting", View.TakeCard.class);
    long greeted = System.nanoTime();
    visit.workbench().cabinet().liftCard();
    Benchmarks.leaveFromHome(visit);
    return greeted - selected.get() + BareWire.SELECT_REQUEST_NANOS;
  }
}
