package org.hallkiosk.kiosk.workbench.bench;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.Policies;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.Workbench;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.people.Album;
import org.hallkiosk.kiosk.workbench.people.JourneyFailed;
import org.hallkiosk.kiosk.workbench.people.Visit;

/// The benchmarks by name.
public final class Benchmarks {

  private static final int ROUNDS = 15;
  private static final List<Benchmark> ALL =
      List.of(
          new GreetingBench(ROUNDS),
          new NextScreenBench(ROUNDS),
          new DevicesBench(ROUNDS),
          new GuideBench(ROUNDS));

  private Benchmarks() {}

  public static Optional<Benchmark> named(String name) {
    return ALL.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  public static List<String> names() {
    return ALL.stream().map(Benchmark::name).toList();
  }

  /// The same terminal with a goodbye that does not keep the next round waiting.
  public static Configuration hurried(Configuration read) {
    Policies policies = read.policies();
    return new Configuration(
        read.terminal(),
        new Policies(
            policies.idle(),
            policies.idleWarning(),
            policies.idleExtensions(),
            policies.takeCard(),
            policies.queryEvery(),
            policies.queryFor(),
            policies.recoverEvery(),
            policies.taskAfter(),
            policies.orderEvery(),
            policies.payFor(),
            policies.resultFor(),
            Duration.ofMillis(100),
            policies.ratingLevels(),
            policies.faceAttempts(),
            policies.staffEvery(),
            policies.staffFor(),
            policies.masking()),
        read.catalog(),
        read.words(),
        read.brand());
  }

  static Visit visit(Workbench workbench) {
    return new Visit(
        workbench, Language.ZH, Citizens.ORDINARY, Album.none(), Visit.USUAL_PATIENCE, _ -> {});
  }

  static void leaveFromHome(Visit visit) throws JourneyFailed, InterruptedException {
    visit.see("home", View.Home.class);
    visit.tap("leave", View.Attract.class);
  }
}
