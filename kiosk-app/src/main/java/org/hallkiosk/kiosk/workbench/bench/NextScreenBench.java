package org.hallkiosk.kiosk.workbench.bench;

import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.Workbench;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.people.JourneyFailed;
import org.hallkiosk.kiosk.workbench.people.Visit;

/// From a finger on a service to its first screen, drawn, beside a touch that stays on its screen.
record NextScreenBench(int rounds) implements Benchmark {

  private static final long REST_MILLIS = 500;

  @Override
  public String name() {
    return "next-screen";
  }

  @Override
  public Figure measure(Workbench workbench) throws JourneyFailed, InterruptedException {
    long[] ours = new long[rounds];
    long[] peer = new long[rounds];
    Visit visit = Benchmarks.visit(workbench);
    visit.see("nobody is here", View.Attract.class);
    workbench.cabinet().layCard(Citizens.ORDINARY);
    visit.see("the greeting", View.TakeCard.class);
    workbench.cabinet().liftCard();
    visit.see("home", View.Home.class);
    for (int round = 0; round < rounds; round++) {
      peer[round] = touch(visit, "category-real-estate", View.Home.class);
      ours[round] = touch(visit, "service-no-house-certificate", View.FaceCheck.class);
      visit.tap("back", View.Home.class);
    }
    Benchmarks.leaveFromHome(visit);
    return Figure.ofNanos(name(), ours, peer);
  }

  /// The screen rests first, so that the finger does not wait for it.
  private static long touch(Visit visit, String id, Class<? extends View> next)
      throws JourneyFailed, InterruptedException {
    Thread.sleep(REST_MILLIS);
    long begun = System.nanoTime();
    visit.tap(id);
    visit.see(id, next);
    return System.nanoTime() - begun;
  }
}
