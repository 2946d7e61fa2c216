package org.hallkiosk.hardware.station;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hallkiosk.hardware.device.Device;
import org.hallkiosk.hardware.device.DeviceKind;

/// Reads a terminal's device list: what is wrong with it is told in one sentence each, and the rest
/// works. Used by one thread.
final class DeviceList {
  private final List<DeviceEntry> entries;
  private final List<String> problems = new ArrayList<>();
  private final Map<Path, String> traces = new HashMap<>();

  DeviceList(List<DeviceEntry> entries) {
    this.entries = List.copyOf(entries);
    entries.stream()
        .filter(entry -> DeviceKind.named(entry.kind()).isEmpty())
        .forEach(
            entry ->
                problem(entry, "this kind of device is not known; the kinds are " + knownKinds()));
  }

  private static String knownKinds() {
    return List.of(DeviceKind.values()).stream()
        .map(DeviceKind::configured)
        .collect(Collectors.joining(", "));
  }

  /// Is there a driver for the kind?
  <D extends Device> Listed<D> find(DeviceKind kind, List<Model<D>> models, Fitter fitter) {
    List<DeviceEntry> fitting =
        entries.stream().filter(entry -> entry.kind().equals(kind.configured())).toList();
    return switch (fitting.size()) {
      case 0 -> new Listed.Missing<>(kind.configured() + ": the device list names none");
      case 1 -> fit(fitting.getFirst(), models, fitter);
      default -> doubled(kind, fitting);
    };
  }

  private <D extends Device> Listed<D> doubled(DeviceKind kind, List<DeviceEntry> fitting) {
    return wrong(
        kind.configured()
            + ": the device list names "
            + fitting.size()
            + " ("
            + fitting.stream()
                .map(entry -> entry.model() + " at " + entry.address())
                .collect(Collectors.joining(", "))
            + "); keep exactly one");
  }

  private <D extends Device> Listed<D> fit(
      DeviceEntry entry, List<Model<D>> models, Fitter fitter) {
    Optional<Model<D>> model =
        models.stream().filter(one -> one.name().equals(entry.model())).findFirst();
    return model.isEmpty()
        ? wrong(named(entry) + ": there is no driver for this model; " + known(models))
        : fit(entry, model.get(), fitter);
  }

  private static <D extends Device> String known(List<Model<D>> models) {
    return models.isEmpty()
        ? "none is known for this kind yet, take it off the device list"
        : "write one of "
            + models.stream().map(Model::name).sorted().collect(Collectors.joining(", "));
  }

  private <D extends Device> Listed<D> fit(DeviceEntry entry, Model<D> model, Fitter fitter) {
    try {
      Fitting fitting = fitter.fitting(entry);
      if (model.options().isPresent()) {
        fitting.options().allow(model.options().get());
      }
      Supplier<D> maker = model.making().of(fitting);
      fitting.checkTrace();
      claimTrace(fitting.trace());
      return new Listed.Found<>(maker);
    } catch (WrongEntryException | IllegalArgumentException wrong) {
      return wrong(named(entry) + ": " + wrong.getMessage());
    }
  }

  private void claimTrace(Trace trace) throws WrongEntryException {
    if (trace.file().isPresent()) {
      String other = traces.putIfAbsent(trace.file().get(), trace.device());
      if (other != null) {
        throw new WrongEntryException(
            "option trace names the file of " + other + "; give each device its own");
      }
    }
  }

  private <D extends Device> Listed<D> wrong(String sentence) {
    problems.add(sentence);
    return new Listed.Missing<>(sentence);
  }

  private void problem(DeviceEntry entry, String why) {
    problems.add(named(entry) + ": " + why);
  }

  static String named(DeviceEntry entry) {
    return entry.kind() + " " + entry.model() + " at " + entry.address();
  }

  List<String> problems() {
    return List.copyOf(problems);
  }

  /// Finds what the driver of an entry needs.
  @FunctionalInterface
  interface Fitter {
    Fitting fitting(DeviceEntry entry) throws WrongEntryException;
  }
}
