package org.hallkiosk.kiosk.effects;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.session.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks the world on a lane, and sees to it that every question ends in an event: the session would
/// wait for ever for one that a defect of ours has swallowed.
final class Asking {

  private static final Logger LOG = LoggerFactory.getLogger(Asking.class);

  private final Scheduler scheduler;
  private final Consumer<Event> inbox;

  Asking(Scheduler scheduler, Consumer<Event> inbox) {
    this.scheduler = scheduler;
    this.inbox = inbox;
  }

  /// A defect ends the citizen's session.
  void ask(Lane lane, Supplier<Event> question) {
    ask(lane, question, new Event.Defect("defect on " + lane));
  }

  /// @param afterDefect what is told where the question ends in a defect
  void ask(Lane lane, Supplier<Event> question, Event afterDefect) {
    ask(lane, question, () -> afterDefect);
  }

  /// @param afterDefect asked on the lane, once the question has ended in a defect
  void ask(Lane lane, Supplier<Event> question, Supplier<Event> afterDefect) {
    run(lane, () -> inbox.accept(question.get()), afterDefect);
  }

  /// Asks the hall for an action. After a defect nobody knows what it did: it is asked.
  void act(Lane lane, IdempotencyKey key, Supplier<ActionOutcome> call) {
    ask(
        lane,
        () -> new Event.ActionAnswered(key, call.get()),
        new Event.ActionAnswered(key, new ActionOutcome.Unknown()));
  }

  /// @param work tells its events itself
  void run(Lane lane, Runnable work) {
    run(lane, work, () -> new Event.Defect("defect on " + lane));
  }

  private void run(Lane lane, Runnable work, Supplier<Event> afterDefect) {
    scheduler.onLane(
        lane,
        () -> {
          try {
            work.run();
          } catch (RuntimeException | Error e) {
            LOG.error("defect on {}", lane, e);
            inbox.accept(afterDefect.get());
          }
        });
  }
}
