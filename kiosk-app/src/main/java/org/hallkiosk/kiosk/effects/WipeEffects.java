package org.hallkiosk.kiosk.effects;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hallkiosk.kiosk.session.Effect;
import org.hallkiosk.kiosk.session.Event;

/// The wipe between two citizens.
final class WipeEffects {

  /// Those that may hold something of the citizen's. The bank card terminal holds nothing of the
  /// vault; a payment there is called off, but a question about an earlier one takes a minute.
  private static final List<Lane> LANES =
      List.of(
          Lane.CARD_READER,
          Lane.CHIP_READER,
          Lane.CAMERA,
          Lane.DOCUMENT_SCANNER,
          Lane.CODE_SCANNER,
          Lane.PRINTER,
          Lane.FORM_PRINTER,
          Lane.SLIP_PRINTER);

  private final Means means;

  WipeEffects(Means means) {
    this.means = means;
  }

  /// Calls off what devices still do for the citizen, takes what waits in the printer, waits until
  /// all have let go, and forgets.
  void wipe(Effect.Wipe effect) {
    AtomicInteger busy = new AtomicInteger(LANES.size());
    means.waits().callOffAll();
    means.scheduler().onLane(Lane.PRINTER, () -> means.devices().printer().cancelLeftovers());
    for (Lane lane : LANES) {
      means.scheduler().onLane(lane, () -> letGo(busy, effect));
    }
  }

  /// The hall's lane comes last: it may hold a picture that the camera has just put there, or bring
  /// a document for the vault.
  private void letGo(AtomicInteger busy, Effect.Wipe effect) {
    if (busy.decrementAndGet() == 0) {
      means.scheduler().onLane(Lane.HALL, () -> forget(effect));
    }
  }

  private void forget(Effect.Wipe effect) {
    means.vault().wipe();
    means.tell(new Event.Wiped(effect.ticket()));
  }
}
