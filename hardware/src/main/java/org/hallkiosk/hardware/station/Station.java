package org.hallkiosk.hardware.station;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hallkiosk.hardware.device.Device;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.device.Health;

/// The devices of one terminal, built from its device list and looked after: no driver can stop the
/// terminal, and what is broken is brought back where that can be done from here.
public final class Station implements AutoCloseable {
  private final Duty duty;
  private final List<String> problems;
  private final List<Supervisor<?>> supervisors;
  private final Installed devices;
  private final Watch watch;

  /// Opens no wire: each driver opens its own when it is first asked.
  ///
  /// @param reports told all that happens to devices, in order, on one thread of the station's
  public Station(
      List<DeviceEntry> entries, Surroundings surroundings, Consumer<DeviceReport> reports) {
    this(entries, surroundings, reports, StationClock.SYSTEM);
  }

  Station(
      List<DeviceEntry> entries,
      Surroundings surroundings,
      Consumer<DeviceReport> reports,
      StationClock clock) {
    this.duty = new Duty(clock, new HealthStream(clock, reports), new Abandoned());
    DeviceList list = new DeviceList(entries);
    Assembly assembly = new Assembly(list, surroundings, duty);
    this.problems = list.problems();
    this.supervisors = assembly.supervisors();
    this.devices = assembly.installed();
    PowerCycling powerCycling = new PowerCycling(devices.cabinet(), duty);
    this.watch =
        new Watch(
            clock,
            supervisors.stream()
                .filter(Supervisor::present)
                .map(device -> attendance(device, powerCycling))
                .toList());
  }

  private <D extends Device> Attendance<D> attendance(
      Supervisor<D> device, PowerCycling powerCycling) {
    return new Attendance<>(device, duty, powerCycling);
  }

  /// The models that a device list may name, of each kind.
  public static Map<DeviceKind, List<String>> models() {
    Map<DeviceKind, List<String>> names = new EnumMap<>(DeviceKind.class);
    Models.byKind()
        .forEach((kind, models) -> names.put(kind, models.stream().map(Model::name).toList()));
    return names;
  }

  /// Begins to look after the devices and to report: until then each is asked only when it is used.
  /// Once.
  public void start() {
    duty.stream().start();
    watch.start();
  }

  public Installed devices() {
    return devices;
  }

  /// One sentence for each entry of the device list that cannot be used: the terminal runs without
  /// it. A kind that is not listed is no problem in itself; [#health] tells of it.
  public List<String> problems() {
    return problems;
  }

  /// How each kind of device is, as far as is known, at once.
  public Map<DeviceKind, Health> health() {
    Map<DeviceKind, Health> all = new EnumMap<>(DeviceKind.class);
    supervisors.forEach(device -> all.put(device.kind(), device.health()));
    return all;
  }

  /// Why this process should be restarted as soon as nobody uses the terminal; empty while it need
  /// not. One sentence.
  public Optional<String> wantsRestart() {
    return duty.abandoned().wantsRestart();
  }

  /// In the reverse order of their making. Idempotent. Blocks at most 2 s for each driver that does
  /// not close.
  @Override
  public void close() {
    watch.close();
    supervisors.reversed().forEach(Supervisor::close);
    duty.stream().close();
  }
}
