package org.hallkiosk.hardware.simulator.faults;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The faults of one simulated device by name, in the order in which they were put up: what a
/// person presses in the workbench, and what a timeline calls. From any thread.
public final class FaultBoard {
  private final String device;
  private final Map<String, Fault> faults = new LinkedHashMap<>();

  /// @param device by the name that the device list uses, such as `id-card-reader`
  public FaultBoard(String device) {
    this.device = device;
  }

  /// @param name such as `paper-jam`
  /// @param argument what the words after the name mean, such as `page`; empty for none
  public FaultBoard with(String name, String argument, Consumer<String> happen) {
    if (faults.put(name, new Fault(argument, happen)) != null) {
      throw new IllegalStateException(device + " has two faults called " + name);
    }
    return this;
  }

  public FaultBoard with(String name, Runnable happen) {
    return with(name, "", nothing -> happen.run());
  }

  public String device() {
    return device;
  }

  public List<String> names() {
    return List.copyOf(faults.keySet());
  }

  /// What the words after the name mean; empty for a fault that takes none, or is unknown.
  public String argument(String name) {
    Fault fault = faults.get(name);
    return fault == null ? "" : fault.argument();
  }

  /// Why this cannot happen here, in one sentence; empty when it can.
  public Optional<String> objection(String name, String argument) {
    Fault fault = faults.get(name);
    if (fault == null) {
      return Optional.of(
          device + " has no fault " + name + "; it has " + String.join(", ", faults.keySet()));
    }
    if (fault.argument().isEmpty() == argument.isEmpty()) {
      return Optional.empty();
    }
    String takes = fault.argument().isEmpty() ? "nothing" : fault.argument();
    return Optional.of(device + " " + name + " takes " + takes);
  }

  /// @throws IllegalArgumentException in one sentence, when there is no such fault here or its
  ///   argument makes no sense
  public void happen(String name, String argument) {
    Fault fault = faults.get(name);
    Optional<String> objection = objection(name, argument);
    if (fault == null || objection.isPresent()) {
      throw new IllegalArgumentException(objection.orElse(name));
    }
    fault.happen().accept(argument);
  }

  private record Fault(String argument, Consumer<String> happen) {}
}
