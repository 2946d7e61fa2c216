package org.hallkiosk.kiosk.effects;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Shot;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.kiosk.hall.FaceEvidence;
import org.hallkiosk.kiosk.hall.Hall;
import org.hallkiosk.kiosk.session.Effect;
import org.hallkiosk.kiosk.session.Event;

/// Card reader, camera, the state of the printers, and the wipe.
final class DeviceEffects {

  private static final Duration CARD_PATIENCE = Duration.ofSeconds(30);
  private static final Duration PICTURE_PATIENCE = Duration.ofSeconds(3);
  private static final Lane[] DEVICE_LANES = {
    Lane.CARD_READER, Lane.CAMERA, Lane.PRINTER, Lane.SLIP_PRINTER
  };

  private final Scheduler scheduler;
  private final Asking asking;
  private final Devices devices;
  private final Hall hall;
  private final Vault vault;
  private final Waits waits;
  private final Consumer<Event> inbox;

  DeviceEffects(
      Scheduler scheduler,
      Asking asking,
      Devices devices,
      Hall hall,
      Vault vault,
      Waits waits,
      Consumer<Event> inbox) {
    this.scheduler = scheduler;
    this.asking = asking;
    this.devices = devices;
    this.hall = hall;
    this.vault = vault;
    this.waits = waits;
    this.inbox = inbox;
  }

  void readCard(Effect.ReadCard effect) {
    CancelSignal cancel = waits.begin(Lane.CARD_READER);
    asking.ask(
        Lane.CARD_READER,
        () ->
            new Event.CardRead(effect.ticket(), devices.cardReader().read(CARD_PATIENCE, cancel)));
  }

  void awaitCardRemoval(Effect.AwaitCardRemoval effect) {
    CancelSignal cancel = waits.begin(Lane.CARD_READER);
    asking.ask(
        Lane.CARD_READER,
        () ->
            new Event.CardRemovalEnded(
                effect.ticket(), devices.cardReader().awaitRemoval(effect.patience(), cancel)));
  }

  /// The picture never leaves this method's hands but to the hall, and is forgotten with it.
  void checkFace(Effect.CheckFace effect) {
    CancelSignal cancel = waits.begin(Lane.CAMERA);
    asking.run(
        Lane.CAMERA,
        () -> {
          switch (devices.camera().still(PICTURE_PATIENCE, cancel)) {
            case Shot.Taken(Picture picture) -> compare(effect, picture);
            case Shot.TimedOut _, Shot.Cancelled _, Shot.Failed _ ->
                inbox.accept(new Event.FaceNotTaken(effect.ticket()));
          }
        });
  }

  private void compare(Effect.CheckFace effect, Picture picture) {
    asking.ask(
        Lane.HALL,
        () ->
            new Event.FaceChecked(
                effect.ticket(),
                hall.checkFace(effect.token(), new FaceEvidence(picture.bytes()))));
  }

  void checkPrinter(Effect.CheckPrinter effect) {
    asking.ask(
        Lane.PRINTER, () -> new Event.PrinterChecked(effect.ticket(), devices.printer().check()));
  }

  void cancelLeftovers() {
    scheduler.onLane(
        Lane.PRINTER,
        () -> {
          devices.printer().cancelLeftovers();
          inbox.accept(new Event.LeftoversCancelled());
        });
  }

  /// Calls off what devices still do for the citizen, takes what waits in the printer, waits until
  /// all have let go, and forgets.
  void wipe(Effect.Wipe effect) {
    AtomicInteger busy = new AtomicInteger(DEVICE_LANES.length);
    for (Lane lane : DEVICE_LANES) {
      waits.callOff(lane);
    }
    scheduler.onLane(Lane.PRINTER, () -> devices.printer().cancelLeftovers());
    for (Lane lane : DEVICE_LANES) {
      scheduler.onLane(lane, () -> letGo(busy, effect));
    }
  }

  /// The hall's lane comes last: it may hold a picture that the camera has just put there, or bring
  /// a document for the vault.
  private void letGo(AtomicInteger busy, Effect.Wipe effect) {
    if (busy.decrementAndGet() == 0) {
      scheduler.onLane(Lane.HALL, () -> forget(effect));
    }
  }

  private void forget(Effect.Wipe effect) {
    vault.wipe();
    inbox.accept(new Event.Wiped(effect.ticket()));
  }
}
