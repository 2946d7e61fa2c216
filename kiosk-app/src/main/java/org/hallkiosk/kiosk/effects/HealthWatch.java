package org.hallkiosk.kiosk.effects;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.hallkiosk.kiosk.hall.Hall;
import org.hallkiosk.kiosk.session.Event;
import org.hallkiosk.kiosk.view.View;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks devices and hall every few seconds how they are, and tells the session what this terminal
/// cannot do now, so that nobody starts in vain. The printers are asked over their wire, and so on
/// their lanes, between other work; reader and camera say without waiting what they know.
public final class HealthWatch {

  private static final Logger LOG = LoggerFactory.getLogger(HealthWatch.class);
  private static final Duration EVERY = Duration.ofSeconds(5);

  private final Scheduler scheduler;
  private final Devices devices;
  private final Hall hall;
  private final Consumer<Event> inbox;
  private final Set<View.Limit> limits = EnumSet.noneOf(View.Limit.class);

  public HealthWatch(Scheduler scheduler, Devices devices, Hall hall, Consumer<Event> inbox) {
    this.scheduler = scheduler;
    this.devices = devices;
    this.hall = hall;
    this.inbox = inbox;
  }

  public void start() {
    watch(
        Lane.HALL_BACKGROUND,
        View.Limit.NO_CARD_READER,
        () -> devices.cardReader().health().ready());
    watch(Lane.HALL_BACKGROUND, View.Limit.NO_CAMERA, () -> devices.camera().health().ready());
    watch(Lane.PRINTER, View.Limit.NO_PRINTER, this::printerReady);
    watch(Lane.SLIP_PRINTER, View.Limit.NO_SLIPS, () -> devices.slipPrinter().check().ready());
    watch(Lane.HALL_BACKGROUND, View.Limit.NO_HALL, hall::reachable);
  }

  /// What stayed in a printer that was away belongs to citizens who have gone: it is taken out
  /// before the printer counts as back. Nothing of the present one can be there, since their print
  /// would hold the lane.
  private boolean printerReady() {
    boolean ready = devices.printer().check().ready();
    if (ready && isLimited(View.Limit.NO_PRINTER)) {
      devices.printer().cancelLeftovers();
    }
    return ready;
  }

  private synchronized boolean isLimited(View.Limit limit) {
    return limits.contains(limit);
  }

  private void watch(Lane lane, View.Limit limit, BooleanSupplier able) {
    scheduler.onLane(
        lane,
        () -> {
          note(limit, isAble(limit, able));
          var _ = scheduler.after(EVERY, () -> watch(lane, limit, able));
        });
  }

  /// A defect says nothing of the device, but nobody shall start in vain; the watch goes on.
  private static boolean isAble(View.Limit limit, BooleanSupplier able) {
    try {
      return able.getAsBoolean();
    } catch (RuntimeException | Error e) {
      LOG.error("defect while asking about {}", limit, e);
      return false;
    }
  }

  private synchronized void note(View.Limit limit, boolean able) {
    boolean changed = able ? limits.remove(limit) : limits.add(limit);
    if (changed) {
      inbox.accept(new Event.LimitsChanged(limits));
    }
  }
}
