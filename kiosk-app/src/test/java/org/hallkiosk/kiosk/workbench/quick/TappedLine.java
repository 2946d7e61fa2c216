package org.hallkiosk.kiosk.workbench.quick;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hallkiosk.kiosk.workbench.hall.WireTap;

/// Listens to what terminals and their hall say to each other, byte for byte.
final class TappedLine implements AutoCloseable {

  private final List<WireTap> taps = new CopyOnWriteArrayList<>();

  /// Where a terminal reaches the hall that is at an address.
  URI between(URI hall) {
    try {
      WireTap made = new WireTap(hall);
      taps.add(made);
      return made.address();
    } catch (IOException e) {
      throw new UncheckedIOException("no line can be laid", e);
    }
  }

  List<WireTap.Passed> passed() {
    return taps.stream().flatMap(tap -> tap.passed().stream()).toList();
  }

  @Override
  public void close() {
    taps.forEach(WireTap::close);
  }
}
