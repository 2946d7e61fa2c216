package org.hallkiosk.kiosk.effects;

import java.util.function.Consumer;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.session.Event;
import org.hallkiosk.kiosk.session.Session;
import org.hallkiosk.kiosk.session.State;
import org.hallkiosk.kiosk.session.Step;
import org.hallkiosk.kiosk.view.Screen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One event at a time: step, show, write down, and only then let the effects go. Used by one
/// thread.
public final class SessionLoop {

  private static final Logger LOG = LoggerFactory.getLogger(SessionLoop.class);

  private final Session session;
  private final Journal journal;
  private final Carrier carrier;
  private final Consumer<Screen> display;
  private State state = State.initial();

  public SessionLoop(Session session, Journal journal, Carrier carrier, Consumer<Screen> display) {
    this.session = session;
    this.journal = journal;
    this.carrier = carrier;
    this.display = display;
  }

  /// Blocks for a disk flush where the step has entries.
  ///
  /// @throws org.hallkiosk.kiosk.journal.JournalFailure when the disk does not take them: the
  ///   effects have not been carried out, and nothing more may be
  public void handle(Event event) {
    Step step = stepped(event);
    state = step.state();
    display.accept(session.screen(state));
    if (!step.entries().isEmpty()) {
      journal.append(step.entries());
    }
    step.effects().forEach(carrier::carryOut);
  }

  /// A defect in a step ends the citizen's session safely instead of the process.
  private Step stepped(Event event) {
    try {
      return session.step(state, event);
    } catch (RuntimeException e) {
      LOG.error("defect while handling {}", event.getClass().getSimpleName(), e);
      return session.step(state, new Event.Defect(String.valueOf(e.getMessage())));
    }
  }
}
