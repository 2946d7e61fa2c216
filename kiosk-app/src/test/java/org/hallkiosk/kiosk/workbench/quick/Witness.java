package org.hallkiosk.kiosk.workbench.quick;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.hall.contract.OpenApiFile;
import org.hallkiosk.kiosk.view.CheckWay;
import org.hallkiosk.kiosk.workbench.people.Move;
import org.hallkiosk.kiosk.workbench.people.Script;

/// Stands beside the terminals of one hall, and tells what their visits met: from what was shown,
/// heard and moved, whatever was armed.
final class Witness implements AutoCloseable {

  private static final OpenApiFile CONTRACT = new OpenApiFile();

  private final Overheard overheard = new Overheard();
  private final TappedLine line = new TappedLine();

  /// Of a terminal that is witnessed.
  QuickTerminal.Wiring wiring() {
    return new QuickTerminal.Wiring(journal -> journal, overheard::on, line::between);
  }

  /// Walks one visit.
  ///
  /// @return the steps, outcomes, person checks and devices that it met
  Set<String> walk(Life life, Script script) throws Exception {
    int before = life.terminal().screens().count();
    Set<String> met = new TreeSet<>(life.walk(script, Patience.PATIENT).outcomes());
    met.addAll(overheard.since());
    life.cabinet().uses.since().forEach(kind -> met.add(device(kind)));
    script.moves().stream().flatMap(it -> way(it).stream()).forEach(it -> met.add(check(it)));
    life.terminal().screens().all().stream()
        .skip(before)
        .flatMap(screen -> StoodOn.step(screen.view()).stream())
        .forEach(step -> met.add(step(step)));
    return met;
  }

  /// Everything said on the line that is not in the contract.
  List<String> breaches() {
    return line.passed().stream().flatMap(it -> CONTRACT.breaches(it).stream()).toList();
  }

  /// Which of the contract's operations the hall granted.
  Set<String> granted() {
    return line.passed().stream()
        .filter(it -> it.status() < 300)
        .map(it -> CONTRACT.operationId(it.sent()))
        .collect(Collectors.toSet());
  }

  /// By which way of the person check whoever made a move got through: a walk goes on only then.
  private static Optional<CheckWay> way(Move move) {
    return switch (move) {
      case Move.ShowFace _ -> Optional.of(CheckWay.FACE);
      case Move.TypeCode _ -> Optional.of(CheckWay.CODE);
      case Move.AskStaff _ -> Optional.of(CheckWay.STAFF);
      case Move _ -> Optional.empty();
    };
  }

  /// What any house's visits meet, as [#walk] tells it.
  static Set<String> all() {
    Set<String> all =
        new TreeSet<>(
            Set.of(Overheard.UNKNOWN, Overheard.REFUSED, Overheard.DONE, Overheard.ACCEPTED));
    Stream.of(ServiceStep.class.getPermittedSubclasses()).forEach(kind -> all.add(step(kind)));
    Stream.of(CheckWay.values()).forEach(way -> all.add(check(way)));
    return all;
  }

  private static String check(CheckWay way) {
    return "person check: " + way;
  }

  static String device(DeviceKind kind) {
    return "device: " + kind.configured();
  }

  private static String step(Class<?> kind) {
    return "step: " + kind.getSimpleName();
  }

  @Override
  public void close() {
    line.close();
  }
}
