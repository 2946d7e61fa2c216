package org.hallkiosk.kiosk.effects;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.device.DocumentPrinter;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallStatus;
import org.hallkiosk.kiosk.session.Event;
import org.hallkiosk.kiosk.view.View;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hears how the devices and the hall are, and tells the session what this terminal cannot do now,
/// so that nobody starts in vain.
public final class HealthWatch {

  private static final Logger LOG = LoggerFactory.getLogger(HealthWatch.class);
  private static final Duration EVERY = Duration.ofSeconds(5);

  private final Scheduler scheduler;
  private final DocumentPrinter printer;
  private final Consumer<Event> inbox;
  private final Map<DeviceKind, Boolean> ready = new EnumMap<>(DeviceKind.class);
  private final Set<View.Limit> limits = EnumSet.noneOf(View.Limit.class);

  public HealthWatch(Scheduler scheduler, DocumentPrinter printer, Consumer<Event> inbox) {
    this.scheduler = scheduler;
    this.printer = printer;
    this.inbox = inbox;
  }

  /// What the hall answered to the question whether it is there.
  public void heard(HallAnswer<HallStatus> answer) {
    note(View.Limit.NO_HALL, answer instanceof HallAnswer.Answered);
  }

  /// A device is in another state than before. Never blocks; from any thread, but one after the
  /// other.
  public void changed(DeviceKind kind, Health health) {
    remember(kind, health.ready());
    limit(kind)
        .ifPresent(
            limit -> {
              if (health.ready() && kind == DeviceKind.DOCUMENT_PRINTER && isLimited(limit)) {
                scheduler.onLane(Lane.PRINTER, this::takeBackPrinter);
              } else {
                note(limit, health.ready());
              }
            });
  }

  /// What a citizen cannot do without the device; empty for what serves the house.
  private static Optional<View.Limit> limit(DeviceKind kind) {
    return switch (kind) {
      case ID_CARD_READER -> Optional.of(View.Limit.NO_CARD_READER);
      case CAMERA -> Optional.of(View.Limit.NO_CAMERA);
      case DOCUMENT_PRINTER -> Optional.of(View.Limit.NO_PRINTER);
      case RECEIPT_PRINTER -> Optional.of(View.Limit.NO_SLIPS);
      case SMART_CARD_READER -> Optional.of(View.Limit.NO_CHIP_READER);
      case CODE_SCANNER -> Optional.of(View.Limit.NO_CODE_SCANNER);
      case DOCUMENT_SCANNER -> Optional.of(View.Limit.NO_DOCUMENT_SCANNER);
      case FORM_PRINTER -> Optional.of(View.Limit.NO_FORM_PRINTER);
      case FINGERPRINT_READER -> Optional.of(View.Limit.NO_FINGERPRINT_READER);
      case CARD_TERMINAL -> Optional.of(View.Limit.NO_CARD_TERMINAL);
      case CARD_DISPENSER -> Optional.of(View.Limit.NO_CARD_DISPENSER);
      case CABINET, ENTRY_DOOR, POWER, SPEAKER -> Optional.empty();
    };
  }

  /// What stayed in a printer that was away belongs to citizens who have gone: it is taken out
  /// before the printer counts as back. Nothing of the present one can be there, since their print
  /// would hold the lane. The printer may be away again by then.
  private void takeBackPrinter() {
    try {
      printer.cancelLeftovers();
      note(View.Limit.NO_PRINTER, isReady(DeviceKind.DOCUMENT_PRINTER));
    } catch (RuntimeException | Error e) {
      LOG.error("defect while taking old papers out of the printer", e);
      var _ = scheduler.after(EVERY, () -> scheduler.onLane(Lane.PRINTER, this::takeBackPrinter));
    }
  }

  private synchronized void remember(DeviceKind kind, boolean able) {
    ready.put(kind, able);
  }

  private synchronized boolean isReady(DeviceKind kind) {
    return ready.getOrDefault(kind, true);
  }

  private synchronized boolean isLimited(View.Limit limit) {
    return limits.contains(limit);
  }

  private synchronized void note(View.Limit limit, boolean able) {
    boolean changed = able ? limits.remove(limit) : limits.add(limit);
    if (changed) {
      inbox.accept(new Event.LimitsChanged(limits));
    }
  }
}
