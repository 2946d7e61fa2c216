package org.hallkiosk.kiosk.workbench.quick;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.workbench.hall.WireTap;

/// Listens to what a terminal and its hall say to each other.
final class Overheard implements AutoCloseable {

  private Optional<WireTap> tap = Optional.empty();

  /// A terminal on this line.
  QuickTerminal.Wiring wiring() {
    return new QuickTerminal.Wiring(journal -> journal, hall -> hall, this::between);
  }

  private URI between(URI hall) {
    try {
      WireTap made = new WireTap(hall);
      tap = Optional.of(made);
      return made.address();
    } catch (IOException e) {
      throw new UncheckedIOException("no line can be laid", e);
    }
  }

  List<WireTap.Passed> passed() {
    return tap.orElseThrow().passed();
  }

  @Override
  public void close() {
    tap.ifPresent(WireTap::close);
  }
}
