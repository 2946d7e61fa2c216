package org.hallkiosk.kiosk.workbench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.people.Album;
import org.hallkiosk.kiosk.workbench.people.Journey;
import org.hallkiosk.kiosk.workbench.people.JourneyFailed;
import org.hallkiosk.kiosk.workbench.people.Visit;

/// Walks journeys one after the other, each with a citizen of its own, and prints what came of
/// them.
///
/// @param patience how long a citizen waits for each screen
record JourneyRun(
    Workbench workbench, Language language, Album album, Duration patience, PrintStream out) {

  /// @return whether all of them were completed
  boolean walk(List<Journey> journeys) throws InterruptedException {
    return count(journeys, this::walked, out);
  }

  /// Walks one journey, and tells whether it was completed.
  interface Walk {
    boolean completes(Journey journey) throws InterruptedException;
  }

  /// Whoever releases reads the last line.
  static boolean count(List<Journey> journeys, Walk walk, PrintStream out)
      throws InterruptedException {
    int completed = 0;
    for (Journey journey : journeys) {
      completed += walk.completes(journey) ? 1 : 0;
    }
    out.println(
        "journeys: " + completed + " completed, " + (journeys.size() - completed) + " failed");
    out.flush();
    return completed == journeys.size();
  }

  private boolean walked(Journey journey) throws InterruptedException {
    Citizen citizen = journey.citizen();
    Visit visit =
        new Visit(workbench, language, citizen, album, patience, step -> out.println(line(step)));
    long start = System.nanoTime();
    try {
      journey.walk(visit);
      visit.papers().forEach(out::println);
      out.println(journey.name() + " completed in " + seconds(start) + " s");
      return true;
    } catch (JourneyFailed e) {
      out.println(journey.name() + " failed after " + seconds(start) + " s: " + e.sentence());
      return false;
    }
  }

  private static String line(Visit.TimedStep step) {
    return String.format(Locale.ROOT, "  %-36s %6d ms", step.name(), step.millis());
  }

  private static String seconds(long start) {
    return String.format(Locale.ROOT, "%.1f", (System.nanoTime() - start) / 1e9);
  }
}
