package org.hallkiosk.hardware.station;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.trace.Scrubber;

/// What the option `trace` of an entry asks for: that all bytes on its wire be written down,
/// scrubbed, in a file. Every model with such a wire knows it.
record Trace(Optional<Path> file, String device) {
  private static final String OPTION = "trace";

  /// @param data folder that a relative file is in
  /// @throws WrongEntryException when the option names no file
  static Trace of(DeviceEntry entry, Path data) throws WrongEntryException {
    String file = entry.options().getOrDefault(OPTION, "");
    try {
      return new Trace(
          file.isEmpty()
              ? Optional.empty()
              : Optional.of(data.resolve(file).toAbsolutePath().normalize()),
          DeviceList.named(entry));
    } catch (InvalidPathException e) {
      throw new WrongEntryException("option trace names no file; write one such as reader.trace");
    }
  }

  /// What is left for the driver.
  static DeviceEntry without(DeviceEntry entry) {
    Map<String, String> rest = new HashMap<>(entry.options());
    rest.remove(OPTION);
    return new DeviceEntry(entry.kind(), entry.model(), entry.address(), rest);
  }

  ByteLinkOpener of(ByteLinkOpener wire, Scrubber scrubber) {
    return file.<ByteLinkOpener>map(path -> new TracedWire(wire, path, device, scrubber))
        .orElse(wire);
  }
}
